import { expect } from '@open-wc/testing';
import { en } from '../../src/locales/en.js';
import { addWords, type PageWords } from '../../src/locales/index.js';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { consoleWarnings } from '../support/console-warnings.js';
import { mount, opens, root } from '../support/timeline.js';
import { rests } from '../support/view-seen.js';
import { waitUntil } from '../support/wait-until.js';

/** English words in letters of another alphabet: what is still in English ones has not come from a dictionary. */
function hidden(word: unknown): unknown {
  if (typeof word === 'string') return word.replaceAll(/[a-z]/gi, 'λ');
  if (typeof word === 'function')
    return (...args: unknown[]) => hidden((word as (...args: unknown[]) => unknown)(...args));
  if (Array.isArray(word)) return word.map(hidden);
  return Object.fromEntries(Object.entries(word as object).map(([key, value]) => [key, hidden(value)]));
}

/** Names of formats and keys are the same in every language. */
const names = /^(?:JSON|CSV|SVG|PNG|iCalendar|JSON Lines|Alt|Ctrl)$/;
const spoken = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'title',
  'placeholder',
];

/** Whatever a reader sees or hears of an element in English letters. */
function latin(element: StoryTimeline): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(root(element), NodeFilter.SHOW_TEXT);
  while (walker.nextNode())
    if (!walker.currentNode.parentElement?.closest('style, code, .probe'))
      texts.push(walker.currentNode.nodeValue ?? '');
  for (const node of root(element).querySelectorAll('*'))
    for (const name of spoken) texts.push(node.getAttribute(name) ?? '');
  return [...new Set(texts.map((text) => text.trim()))].filter(
    (text) => /[a-z]/i.test(text) && !names.test(text),
  );
}

const events = Array.from({ length: 14 }, (_, i) => ({
  id: `${i}`,
  date:
    ['1996/2001', '[2021-08..]', '1984~', '156X', '2001-21', '2021-08/..', '2024-07'][i] ??
    `2025-07-0${i - 5}`,
  title: `Τίτλος ${i}`,
  group: i % 3 ? '1' : '2',
  quotes:
    i % 4 ? [] : [{ text: 'Ναι', speaker: 'Άννα', role: 'πρόεδρος', via: 'Νέα', cite: 'https://1.2/3' }],
  ...(i === 6 && {
    links: [{ title: 'Αλλού', url: 'https://1.2/4' }],
  }),
}));
const story = {
  title: 'Ιστορία',
  lang: 'el',
  events,
  groups: [
    { id: '1', title: 'Α' },
    { id: '2', title: 'Β' },
  ],
};
const crowd = {
  lang: 'el',
  events: [
    { date: '1990', title: '0' },
    ...Array.from({ length: 5 }, (_, i) => ({ date: '2024-01-01', title: `${i}` })),
    { title: '9' },
  ],
};

const press = (element: StoryTimeline, selector: string): void =>
  root(element).querySelector<HTMLElement>(selector)?.click();
const seen = (element: StoryTimeline, selector: string): Promise<void> =>
  waitUntil(() => root(element).querySelector(selector), `there is no ${selector}`);

const greek = { lang: 'el', hash: 'μ' };
const states: Readonly<Record<string, () => Promise<StoryTimeline>>> = {
  drawn: () => mount({ story, attributes: greek }),
  narrow: () => mount({ story, width: 360, attributes: greek }),
  'in lanes': () => mount({ story, attributes: { ...greek, layout: 'faceted' } }),
  'as a list': () => mount({ story, attributes: { ...greek, representation: 'list' } }),
  'as a table': async () => {
    const element = await mount({ story, attributes: { ...greek, representation: 'table' }, undrawn: true });
    await seen(element, '[part=table] td');
    return element;
  },
  empty: () => mount({ story: { events: [] }, attributes: greek, undrawn: true }),
  failed: () => mount({ story: 'x', attributes: greek, undrawn: true }),
  loading: () => mount({ src: '/faults/never', attributes: greek, undrawn: true }),
  'clustered, with the undated': async () => {
    const element = await mount({ story: crowd, attributes: greek });
    press(element, '[part=cluster]');
    await opens(element, '3');
    return element;
  },
  pinned: async () => {
    const element = await mount({ story, attributes: greek });
    element.select('6');
    await opens(element, 'Αλλού');
    return element;
  },
  'pinned, with a quotation': async () => {
    const element = await mount({ story, attributes: greek });
    element.select('8');
    await opens(element, 'Ναι');
    return element;
  },
  zoomed: async () => {
    const element = await mount({ story, attributes: greek });
    press(element, '.zoom:last-child');
    press(element, '.zoom:last-child');
    await rests(element, ([from, to]) => to - from < 0.9);
    await seen(element, '[part=overview]');
    return element;
  },
  'with the sheet of keys': async () => {
    const element = await mount({ story, attributes: greek });
    press(element, '.help');
    await seen(element, 'dialog[open]');
    return element;
  },
  'with what can be downloaded': async () => {
    const element = await mount({ story, attributes: greek });
    press(element, '.save');
    await seen(element, '[role=menu]');
    return element;
  },
  'where words are looked for': async () => {
    const element = await mount({ story, attributes: greek });
    press(element, '.find-button');
    await seen(element, 'input');
    return element;
  },
};

describe('every word of the element', () => {
  consoleWarnings();
  before(async () => {
    await addWords('el', ((formats) => hidden(en(formats))) as PageWords);
  });

  for (const [state, show] of Object.entries(states))
    it(`comes from a dictionary: ${state}`, async () => {
      const element = await show();
      expect(root(element).textContent).to.match(/λ/);
      expect(latin(element)).to.deep.equal([]);
    });
});
