import { expect } from '@open-wc/testing';
import { addWords } from '../../src/locales/index.js';
import type { Language } from '../../src/locales/language.js';
import { languages } from '../../src/locales/languages.js';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { consoleWarnings } from '../support/console-warnings.js';
import { button, drawn, mark, mount, root, textOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

const story = {
  title: 'Recognition',
  events: [
    { id: 'takeover', date: '2021-08/..', title: 'Takeover' },
    { id: 'recognition', date: '2025-07-03', title: 'Recognition' },
  ],
};

/** The languages of all toolbars that an element has had, one after the other. */
const spokenBy = (element: StoryTimeline): readonly string[] => {
  const spoken: string[] = [];
  const look = (): void => {
    const lang = root(element).querySelector('.toolbar')?.getAttribute('lang');
    if (lang && lang !== spoken.at(-1)) spoken.push(lang);
  };
  new MutationObserver(look).observe(root(element), { subtree: true, childList: true, attributes: true });
  look();
  return spoken;
};

/** A language of which a test holds the words back; taken away when it is over. */
const table = languages as Record<string, () => Promise<Language>>;
const slow = (code: string, load: () => Promise<Language>): void => {
  table[code] = load;
};

describe('the language of a timeline', () => {
  const warnings = consoleWarnings();
  afterEach(() => {
    for (const code of ['eo', 'ia', 'vo']) delete table[code];
  });

  it('is the page’s in the first picture, without another before it', async () => {
    let told = 0;
    const count = (): void => void (told += 1);
    document.addEventListener('story-timeline-load', count);
    const element = await mount({ story, attributes: { lang: 'de' }, undrawn: true });
    const spoken = spokenBy(element);
    await drawn(element);
    await element.updateComplete;
    document.removeEventListener('story-timeline-load', count);
    expect(told, 'told that it is shown').to.equal(1);
    expect(textOf(mark(element, 'takeover'))).to.include('seit August 2021');
    button(element, 'Vergrößern');
    expect(spoken).to.deep.equal(['de']);
    expect(element.problems).to.deep.equal([]);
  });

  it('is the story’s where the page says none', async () => {
    const page = document.documentElement;
    const before = page.getAttribute('lang');
    page.removeAttribute('lang');
    try {
      const element = await mount({ story: { ...story, lang: 'fr-CA' }, undrawn: true });
      const spoken = spokenBy(element);
      await drawn(element);
      expect(textOf(mark(element, 'takeover'))).to.include('depuis août 2021');
      expect(spoken).to.deep.equal(['fr-CA']);
    } finally {
      if (before !== null) page.setAttribute('lang', before);
    }
  });

  it('follows the page; what was said stays until the other words have come', async () => {
    let give = (): void => {};
    const coming = new Promise<void>((resolve) => (give = resolve));
    slow('eo', async () => {
      await coming;
      return languages['de']!();
    });
    const element = await mount({ story, attributes: { lang: 'en' } });
    const spoken = spokenBy(element);
    element.lang = 'eo';
    await element.updateComplete;
    button(element, 'Zoom in');
    give();
    await waitUntil(() => spoken.includes('eo'), 'the words have come and are not spoken');
    button(element, 'Vergrößern');
    element.lang = 'en-US';
    await waitUntil(() => spoken.includes('en-US'), 'English is there and is not spoken');
    expect(spoken).to.deep.equal(['en-GB', 'eo', 'en-US']);
  });

  it('is English where the words cannot be loaded, with a problem', async () => {
    slow('ia', () => Promise.reject(new Error('no network')));
    const element = await mount({ story, attributes: { lang: 'ia' } });
    expect(textOf(mark(element, 'takeover'))).to.include('since August 2021');
    expect(element.problems).to.have.lengthOf(1);
    expect(element.problems[0]).to.include({ code: 'words-not-loaded', severity: 'warning', path: 'lang' });
    expect(warnings.length).to.equal(1);
    element.lang = 'en';
    await waitUntil(() => element.problems.length === 0, 'the problem stays');
  });

  it('is English while the words do not come, and theirs once they do', async () => {
    const { setTimeout } = globalThis;
    let late: (() => void) | undefined;
    let give = (): void => {};
    const coming = new Promise<void>((resolve) => (give = resolve));
    slow('vo', async () => {
      await coming;
      return languages['de']!();
    });
    globalThis.setTimeout = ((call: () => void, ms?: number) => {
      if (ms === 3000) late = call;
      return ms === 3000 ? 0 : setTimeout(call, ms);
    }) as typeof globalThis.setTimeout;
    try {
      const element = await mount({ story, attributes: { lang: 'vo' }, undrawn: true });
      expect(root(element).querySelector('.toolbar'), 'drawn too soon').to.equal(null);
      expect(element.matches(':state(loading)')).to.equal(true);
      late?.();
      await drawn(element);
      button(element, 'Zoom in');
      give();
      await waitUntil(() => root(element).querySelector('.toolbar[lang=vo]'), 'the words have come');
      expect(element.problems).to.deep.equal([]);
    } finally {
      globalThis.setTimeout = setTimeout;
    }
  });

  it('has the words that a page adds, also in what is drawn', async () => {
    const element = await mount({ story, attributes: { lang: 'en-IE' } });
    await addWords('en-IE', { zoomIn: 'Nearer' });
    await element.updateComplete;
    button(element, 'Nearer');
    element.remove();
    await addWords('en-IE', { zoomIn: 'Closer' });
    document.body.append(element);
    await element.updateComplete;
    await waitUntil(
      () => root(element).querySelector('[aria-label=Closer]'),
      'words that were added elsewhere',
    );
    element.remove();
  });

  it('is English where nobody has words for it, without a problem', async () => {
    const element = await mount({ story, attributes: { lang: 'tlh' } });
    expect(textOf(mark(element, 'takeover'))).to.include('since August 2021');
    expect(element.problems).to.deep.equal([]);
  });
});
