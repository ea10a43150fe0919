import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import fc from 'fast-check';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { cleanText, isBlank } from '../../src/story/clean-text.js';
import { compareIntervals, parseEdtf } from '../../src/time/index.js';
import { nastyText } from '../support/arbitrary-loose-story.js';
import { arbitraryEvents } from '../support/arbitrary-story.js';
import { overlap } from '../support/boxes.js';
import { consoleWarnings } from '../support/console-warnings.js';
import { anyEdtf } from '../support/edtf-texts.js';
import { marks, root, textOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';
import { faultsOfTree } from './harm.js';
import { looseStory } from './loose-story.js';
import { lots, unsaid } from './lots.js';
import { payloads } from './payloads.js';
import { show } from './show.js';

describe('any data', () => {
  consoleWarnings();
  before(() => setViewport({ width: 1000, height: 900 }));
  afterEach(() => {
    for (const element of document.querySelectorAll('story-timeline')) element.remove();
  });

  /** Texts of any kind, and payloads joined to each other. */
  const anyText = fc
    .oneof(
      nastyText(),
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc
        .array(fc.constantFrom(...payloads.map(({ text }) => text)), { minLength: 2, maxLength: 3 })
        .map((texts) => texts.join('').slice(0, 400)),
    )
    // Of several paragraphs each stands by itself, without the blank line.
    .map((text) => text.replace(/[\n\r\v\f\u0085]\s*/g, ' '));

  it('is its own text, whatever it is, and leads nowhere that it may not', async () => {
    const plain = lots[0]![0]!;
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 30, maxLength: 30 }), async (texts) => {
        const lot = [
          plain,
          ...texts.map((text) => ({
            kind: 'any',
            text,
            shown: isBlank(cleanText(text)) ? '' : cleanText(text),
          })),
        ];
        const element = await show(looseStory(lot.map(({ text }) => text)), {
          representation: 'list',
          media: 'none',
        });
        const items = [...root(element).querySelectorAll('.story-list li[data-id]')].slice(0, lot.length);
        const faults = [...unsaid(lot, items.map(textOf)), ...faultsOfTree(root(element))];
        element.remove();
        expect(faults).to.deep.equal([]);
      }),
      { numRuns: 6, interruptAfterTimeLimit: 25_000 },
    );
  }).timeout(90_000);

  it('stands in the order of places, each event once', async () => {
    const date = fc.oneof(anyEdtf(), fc.constantFrom('some day', '2021-13', ''));
    await fc.assert(
      fc.asyncProperty(fc.array(date, { minLength: 1, maxLength: 25 }), async (dates) => {
        const events = dates.map((each, i) => ({ id: `e${i}`, date: each, title: `Event ${i}` }));
        const element = await show({ timeZone: 'UTC', events });
        const read = dates.map((each, i) => ({ id: `e${i}`, interval: parseEdtf(each).interval }));
        const expected = [
          ...read
            .flatMap(({ id, interval }) => (interval ? [{ id, interval }] : []))
            .toSorted((a, b) => compareIntervals(a.interval, b.interval)),
          ...read.filter(({ interval }) => !interval),
        ];
        const found = marks(element).map(({ dataset }) => dataset['id']);
        element.remove();
        expect(found).to.deep.equal(expected.map(({ id }) => id));
      }),
      { numRuns: 25, interruptAfterTimeLimit: 25_000 },
    );
  }).timeout(90_000);

  it('asks for one address at most at a time, whatever a page sets', async () => {
    const { fetch: real } = globalThis;
    const open = new Set<AbortSignal>();
    let most = 0;
    globalThis.fetch = async (input, init = {}) => {
      const signal = init.signal!;
      open.add(signal);
      signal.addEventListener('abort', () => open.delete(signal));
      most = Math.max(most, open.size);
      try {
        return await real(input, init);
      } finally {
        open.delete(signal);
      }
    };
    const step = fc.constantFrom(
      'src',
      'other',
      'story',
      'nothing',
      'remove',
      'append',
      'reload',
      'wait',
      'zone',
      'add',
    );
    const take = async (element: StoryTimeline, taken: string, home: HTMLElement): Promise<void> => {
      if (taken === 'src') element.src = '/faults/later?ms=20&title=One';
      if (taken === 'other') element.src = '/faults/later?ms=40&title=Other';
      if (taken === 'story') element.story = [{ date: '2020', title: 'Given' }];
      if (taken === 'nothing') element.story = element.src = null;
      if (taken === 'remove') element.remove();
      if (taken === 'append') home.append(element);
      if (taken === 'reload') element.reload();
      if (taken === 'zone') element.timeZone = element.timeZone ? null : 'Asia/Kabul';
      if (taken === 'add') await element.append([{ date: '2021', title: 'Added' }]);
      await (taken === 'wait' ? real('/faults/later?ms=30') : element.updateComplete);
    };
    try {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
          most = 0;
          const home = document.createElement('div');
          document.body.append(home);
          const element = document.createElement('story-timeline');
          home.append(element);
          for (const taken of steps) await take(element, taken, home);
          expect(most).to.be.at.most(1);
          home.append(element);
          element.story = null;
          element.src = '/faults/ok?title=Last';
          const title = (): string => textOf(element.shadowRoot?.querySelector('[part=heading]'));
          await waitUntil(() => title() === 'Last', 'the last does not come');
          home.remove();
        }),
        { numRuns: 12, interruptAfterTimeLimit: 25_000 },
      );
    } finally {
      globalThis.fetch = real;
    }
  }).timeout(90_000);

  it('lets no two labels meet and none leave the element', async () => {
    let told = 0;
    await fc.assert(
      fc.asyncProperty(
        arbitraryEvents({ minLength: 2, maxLength: 30 }),
        fc.integer({ min: 200, max: 4000 }),
        async (made, width) => {
          const events = made.map((each, i) =>
            typeof each === 'string' ? { date: each, title: `Event ${i}` } : each,
          );
          const element = await show({ title: 'Any size', events }, {}, width);
          const host = element.getBoundingClientRect();
          const labels = [...root(element).querySelectorAll('.item:not(.outside) [part=label]')]
            .filter((label) => label.checkVisibility({ opacityProperty: true }))
            .map((label) => ({ label, box: label.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 2);
          told += labels.length;
          const faults = labels.flatMap(({ label, box }, i) => [
            ...(box.left < host.left - 1.5 || box.right > host.right + 1.5
              ? [`${textOf(label)} leaves ${width}`]
              : []),
            ...labels
              .slice(i + 1)
              .filter((other) => overlap(box, other.box) > 1.5)
              .map((other) => `${textOf(label)} meets ${textOf(other.label)} at ${width}`),
          ]);
          element.remove();
          expect(faults).to.deep.equal([]);
        },
      ),
      { numRuns: 20, interruptAfterTimeLimit: 25_000 },
    );
    expect(told).to.be.above(40);
  }).timeout(90_000);
});
