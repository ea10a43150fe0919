import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { drawn, focused, mark, mount, recognition, root } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

/** Whether time runs from the right: the takeover of 2021 stands left of what was in 1996. */
const runsFromRight = (element: StoryTimeline): boolean =>
  mark(element, 'takeover').getBoundingClientRect().left <
  mark(element, 'earlier-recognitions').getBoundingClientRect().left;

const turns = (element: StoryTimeline, rtl: boolean): Promise<void> =>
  waitUntil(() => runsFromRight(element) === rtl, `it does not turn ${rtl ? 'left' : 'right'}`);

const wide = { src: recognition, width: 1200 };

describe('which way time runs', () => {
  it('is said by the language where the page says nothing', async () => {
    for (const lang of ['ar', 'fa-AF', 'ps', 'he']) {
      const element = await mount({ ...wide, attributes: { lang } });
      expect(runsFromRight(element), lang).to.equal(true);
      expect(getComputedStyle(root(element).querySelector('.root')!).direction, lang).to.equal('rtl');
      element.remove();
    }
  });

  it('is said by the language of the story where the page has none', async () => {
    const page = document.documentElement.lang;
    document.documentElement.removeAttribute('lang');
    try {
      const story = {
        lang: 'ar',
        events: [
          { id: 'earlier-recognitions', date: '1996', title: 'أول' },
          { id: 'takeover', date: '2021', title: 'ثان' },
        ],
      };
      expect(runsFromRight(await mount({ story, width: 900 }))).to.equal(true);
      const inEnglish = await mount({ story, width: 900, attributes: { lang: 'en' } });
      expect(runsFromRight(inEnglish)).to.equal(false);
    } finally {
      document.documentElement.lang = page;
    }
  });

  it('is said by the nearest dir before any language', async () => {
    expect(runsFromRight(await mount({ ...wide, attributes: { lang: 'ar', dir: 'ltr' } }))).to.equal(false);
    expect(runsFromRight(await mount({ ...wide, attributes: { lang: 'en', dir: 'rtl' } }))).to.equal(true);
    const holder = await fixture<HTMLElement>(html`<div dir="LTR" lang="ar" style="width:1200px"></div>`);
    const element = document.createElement('story-timeline');
    element.src = recognition;
    holder.append(element);
    await drawn(element);
    expect(runsFromRight(element)).to.equal(false);
  });

  it('follows a page that is turned while it is read', async () => {
    const element = await mount({ ...wide, attributes: { lang: 'en' } });
    expect(runsFromRight(element)).to.equal(false);
    element.lang = 'ar';
    await turns(element, true);
    element.dir = 'ltr';
    await turns(element, false);
    element.removeAttribute('dir');
    await turns(element, true);
    element.lang = 'en';
    await turns(element, false);
    element.dir = 'rtl';
    await turns(element, true);
  });

  it('is that of the arrow keys', async () => {
    const element = await mount({ ...wide, attributes: { lang: 'ar' } });
    mark(element, 'takeover').focus();
    await sendKeys({ press: 'ArrowLeft' });
    await waitUntil(() => focused(element) === 'business-office', 'left is not on');
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });
    await waitUntil(() => focused(element) === 'earlier-recognitions', 'right is not back');
  });

  const sheets: readonly (readonly [attributes: Readonly<Record<string, string>>, arrows: string])[] = [
    [{ lang: 'en' }, '←→'],
    [{ lang: 'en', dir: 'rtl' }, '→←'],
    [{ lang: 'ar' }, '→←'],
    [{ lang: 'ar', dir: 'ltr' }, '←→'],
  ];
  for (const [attributes, arrows] of sheets)
    it(`is that of the arrows on the sheet of keys: ${JSON.stringify(attributes)}`, async () => {
      const element = await mount({ ...wide, attributes });
      mark(element, 'takeover').focus();
      await sendKeys({ down: 'Shift' });
      await sendKeys({ press: '?' });
      await sendKeys({ up: 'Shift' });
      await waitUntil(() => root(element).querySelector('dialog:modal'), 'there is no sheet');
      const keys = [...root(element).querySelectorAll('dialog kbd')].slice(0, 2);
      expect(keys.map((key) => key.textContent).join('')).to.equal(arrows);
    });
});
