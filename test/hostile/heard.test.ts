import { expect } from '@open-wc/testing';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { balanceBidi } from '../../src/story/balance-bidi.js';
import { consoleWarnings } from '../support/console-warnings.js';
import { popover, root, textOf } from '../support/timeline.js';
import { faultsOfTree } from './harm.js';
import { looseStory } from './loose-story.js';
import { lots, plain, unsaid } from './lots.js';
import { inLine, type Payload, payloads } from './payloads.js';
import { show, soon } from './show.js';
import { watched } from './watched.js';

const storyOf = (lot: readonly Payload[]): Record<string, unknown> => looseStory(lot.map(({ text }) => text));

/** What is said by no text: names, descriptions, tips. */
const names =
  /^(aria-(label|description|valuetext|roledescription|placeholder)|title|alt|label|placeholder)$/;
// oxlint-disable-next-line no-control-regex -- these are what nobody may hear
const unheard = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]|\p{Cs}|\p{Noncharacter_Code_Point}/u;

/** Each element of a tree with its names, and how often each lot is named. */
const namesIn = (tree: ParentNode): string[] =>
  [...tree.querySelectorAll('*')].flatMap((each) => [
    ...[...each.attributes].filter(({ name }) => names.test(name)).map(({ value }) => value),
    ...(each.shadowRoot ? namesIn(each.shadowRoot) : []),
  ]);

/** Of a text that stands by itself: what reaches beyond it, or is no letter. */
const faultOfText = (text: string): string => {
  if (unheard.test(text)) return `a control in ${JSON.stringify(text).slice(0, 80)}`;
  return balanceBidi(text) === text ? '' : `left open: ${JSON.stringify(text).slice(0, 80)}`;
};

const textsIn = (tree: Node): string[] => {
  const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) found.push(walker.currentNode.nodeValue ?? '');
  return found;
};

const has = (element: StoryTimeline, selector: string): Promise<void> =>
  soon(() => root(element).querySelector(selector) !== null, `no ${selector}`);

describe('every payload where it is heard, or told to an editor', () => {
  const warned = consoleWarnings() as unknown[][];
  watched({ element: true });

  for (const representation of ['auto', 'list', 'table'])
    it(`is letters in each name and each text, with its directions closed: ${representation}`, async () => {
      const faults: string[] = [];
      let named = 0;
      for (const lot of lots) {
        const element = await show(storyOf(lot), { media: 'none', report: '', representation });
        if (representation === 'auto') {
          element.select('0Qx7 plain');
          await soon(() => popover(element) !== null, 'it does not open');
        }
        const all = namesIn(root(element));
        named += all.filter((name) => name.includes(plain.text)).length;
        faults.push(...[...all, ...textsIn(root(element))].map(faultOfText).filter(Boolean));
        element.remove();
      }
      expect(faults.slice(0, 12), `${faults.length} faults`).to.deep.equal([]);
      if (representation === 'auto') expect(named, 'names have it').to.be.above(0);
    }).timeout(60_000);

  it('is the alternative and the caption of a picture', async () => {
    const faults: string[] = [];
    for (const lot of lots) {
      const events = lot.map(({ text }, i) => ({
        id: `${i}`,
        date: `${1000 + i}`,
        title: 'x',
        media: { url: 'https://pictures.invalid/a.png', alt: text, caption: text, credit: text },
      }));
      const element = await show({ events }, { representation: 'list', media: 'none' });
      const items = [...root(element).querySelectorAll('.story-list li[data-id]')].map((item) =>
        `${textOf(item)} ${namesIn(item).join(' ')}`.replace(/\s+/g, ' '),
      );
      faults.push(...unsaid(lot, items), ...faultsOfTree(root(element)));
      element.remove();
    }
    expect(faults.slice(0, 12), `${faults.length} faults`).to.deep.equal([]);
  }).timeout(60_000);

  it('is what is said aloud when a reader goes from event to event', async () => {
    const faults: string[] = [];
    const lot = [
      plain,
      ...payloads.filter(({ kind }, i) => payloads.findIndex((other) => other.kind === kind) === i),
    ];
    const element = await show(storyOf(lot), { media: 'none' });
    await has(element, '.play-button, .find-button');
    element.select('0Qx7 plain');
    await soon(() => popover(element) !== null, 'it does not open');
    for (const payload of lot.slice(1)) {
      const next = popover(element)!.querySelector<HTMLElement>(
        '[data-action=next], [aria-label^="Next"], .next',
      )!;
      next.click();
      const announcer = root(element).querySelector('.announcer')!;
      if (inLine(payload) !== '')
        await soon(
          () => (announcer.textContent ?? '').replace(/\s+/g, ' ').includes(inLine(payload)),
          `${payload.text} is not said: ${textOf(announcer)}`,
        );
      else await soon(() => textOf(announcer) !== '', 'nothing is said');
      faults.push(...textsIn(announcer).map(faultOfText).filter(Boolean), ...faultsOfTree(announcer));
      expect(announcer.children.length, 'it is text alone').to.equal(0);
    }
    expect(faults).to.deep.equal([]);
  }).timeout(90_000);

  it('is text in the report of what is wrong, and a value on the console', async () => {
    for (const { text } of payloads) {
      const element = await show(
        {
          events: [
            {
              date: `x${text}`,
              title: text,
              [`${text}x`]: 1,
              qoutes: text,
              links: [{ url: `x:${text}`, title: 'x' }],
            },
          ],
        },
        { report: '' },
      );
      const report = root(element).querySelector('[part=message]')!;
      expect(report.querySelectorAll('li').length, text).to.be.above(0);
      expect(
        [...faultsOfTree(report), ...textsIn(report).map(faultOfText).filter(Boolean)],
        text,
      ).to.deep.equal([]);
      await soon(() => warned.length > 0, 'the console says nothing');
      for (const [format] of warned)
        expect(format, 'signs of a format are values').to.equal('<story-timeline> %s');
      warned.splice(0);
      element.remove();
    }
  }).timeout(90_000);
});
