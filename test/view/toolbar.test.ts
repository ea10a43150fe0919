import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { loadLanguages } from '../../src/write/load-languages.js';
import { article, story as told } from '../support/article.js';
import { beyond } from '../support/boxes.js';
import { button, click, drawn, frame, mount, recognition, root, textOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

const boxOf = (element: StoryTimeline, selector: string): DOMRect =>
  root(element).querySelector(selector)!.getBoundingClientRect();
const toolsOf = (element: StoryTimeline): HTMLElement[] => [
  ...root(element).querySelectorAll<HTMLElement>('.toolbar .tool'),
];

/** Where the buttons of the toolbar stand along the line, by their words, those left out that have not come. */
const placesOf = (element: StoryTimeline): Map<string, number> =>
  new Map(
    toolsOf(element)
      .filter((tool) => tool.matches('button'))
      .map((tool) => [tool.ariaLabel ?? textOf(tool), tool.getBoundingClientRect().left]),
  );

describe('the toolbar', () => {
  afterEach(fixtureCleanup);

  const corrected = {
    events: [
      { date: '2001', title: 'A plan', reported: '2002' },
      { date: '2003', title: 'A vote' },
    ],
  };
  for (const [late, story] of [
    ['As of', corrected],
    ['Article’s order', told],
  ] as const)
    for (const [lang, width] of [
      ['en', 1280],
      ['en', 600],
      ['de', 1280],
    ] as const)
      it(`leaves its buttons where they are when “${late}” comes: ${lang}, at ${width} px`, async () => {
        const page = await fixture<HTMLElement>(html`<div style="width:${width}px"></div>`);
        if (story === told) page.append(article());
        const name = (await loadLanguages(lang))(lang)[late === 'As of' ? 'asOf' : 'asTold'];
        const element = document.createElement('story-timeline');
        element.lang = lang;
        element.story = story;
        if (story === told) element.htmlFor = 'report';
        let first = new Map<string, number>();
        const watch = new MutationObserver(() => {
          if (first.size === 0 && root(element).querySelector('.marks')) first = placesOf(element);
        });
        page.append(element);
        watch.observe(root(element), { childList: true, subtree: true });
        await drawn(element);
        watch.disconnect();
        expect(first.size).to.be.at.least(5);
        expect([...first.keys()]).not.to.include(name);
        await waitUntil(() => placesOf(element).has(name), 'it does not come');
        const then = placesOf(element);
        for (const [words, left] of first) expect(then.get(words), words).to.equal(left);
      });

  for (const dir of ['ltr', 'rtl'])
    it(`has the switch of forms in a row of its own where there is little room: ${dir}`, async () => {
      const element = await mount({ src: recognition, width: 375, attributes: { dir } });
      const [bar, forms] = [boxOf(element, '.toolbar'), boxOf(element, '.forms')];
      expect(forms.width).to.be.closeTo(bar.width, 1);
      const others = toolsOf(element).filter((tool) => !tool.closest('.forms'));
      for (const tool of others) expect(tool.getBoundingClientRect().bottom).to.be.below(forms.top);
      // Each row has one height.
      const tops = new Set(others.map((tool) => Math.round(tool.getBoundingClientRect().top)));
      const heights = toolsOf(element).map((tool) => tool.getBoundingClientRect().height);
      expect(tops.size).to.equal(1);
      expect(Math.max(...heights) - Math.min(...heights)).to.be.below(1);
    });

  for (const width of [1280, 768, 375])
    it(`keeps the switch where it was along the line when it is pressed, at ${width} px`, async () => {
      const element = await mount({ src: recognition, width });
      const before = boxOf(element, '.forms');
      await click(button(element, 'Table'));
      await waitUntil(() => root(element).querySelector('.story-table'), 'there is no table');
      // The facts above may be of fewer lines then.
      const { left, right } = boxOf(element, '.forms');
      expect([left, right]).to.deep.equal([before.left, before.right]);
    });

  for (const lang of ['en', 'de', 'ru'])
    it(`stays in its room at any width, whole: ${lang}`, async () => {
      const element = await mount({ src: recognition, attributes: { lang } });
      for (const width of [200, 240, 320, 480, 639, 640, 959, 960, 1280]) {
        element.parentElement!.style.width = `${width}px`;
        await frame();
        const host = element.getBoundingClientRect();
        for (const tool of toolsOf(element)) {
          if (tool.matches('.skip')) continue;
          expect(
            beyond(tool.getBoundingClientRect(), host),
            `${tool.innerText} at ${width} px`,
          ).to.be.at.most(1);
          expect(tool.scrollWidth, `${tool.innerText} at ${width} px`).to.be.at.most(tool.clientWidth + 1);
        }
        const header = boxOf(element, '.header');
        expect(header.width, `heading at ${width} px`).to.be.at.least(Math.min(host.width, 12 * 16) - 1);
      }
    });
});
