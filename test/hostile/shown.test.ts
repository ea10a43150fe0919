import { expect } from '@open-wc/testing';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { consoleWarnings } from '../support/console-warnings.js';
import { marks, popover, root, textOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';
import { faultsOfTree } from './harm.js';
import { looseStory } from './loose-story.js';
import { lots, plain, unsaid } from './lots.js';
import { type Payload, payloads } from './payloads.js';
import { show, soon } from './show.js';
import { watched } from './watched.js';

/** Three of each kind, each opened by itself; the list has all that a popover has. */
const few: readonly Payload[] = [
  plain,
  ...payloads.filter(({ kind }, i) => payloads.findIndex((other) => other.kind === kind) > i - 3),
];

describe('every payload in the element', () => {
  consoleWarnings();
  const watch = watched({ element: true });

  it('would be seen to do harm', async () => {
    const element = await show(looseStory(['Qx7 plain']));
    const shadow = root(element);
    const bad = document.createElement('div');
    bad.setAttribute('onclick', 'x');
    bad.append(document.createElement('iframe'));
    // WebKit refuses a request without a word: there the server counts those of the payloads.
    const tellsOfRequests = !navigator.vendor.startsWith('Apple');
    await fetch('https://evil.invalid/').catch(() => undefined);
    const script = document.createElement('script');
    script.textContent = 'window.payloadRan=1';
    document.body.append(script);
    shadow.append(bad);
    Reflect.set(window, 'payloadRan', 1);
    const faults = faultsOfTree(shadow);
    const told = async (): Promise<string> => (await watch.seen()).join();
    for (const words of [
      'a script has run',
      'script-src',
      '<script> in the page',
      ...(tellsOfRequests ? ['evil.invalid'] : []),
    ])
      await waitUntil(async () => (await told()).includes(words), `it does not say “${words}”`);
    for (const each of [script, bad]) each.remove();
    Reflect.deleteProperty(window, 'payloadRan');
    await watch.end();
    watch.begin();
    expect(faults).to.have.length(2);
  });

  const story = (lotOf: readonly Payload[]): unknown => looseStory(lotOf.map(({ text }) => text));

  it('is text in marks and popovers', async () => {
    const faults: string[] = [];
    const openEach = async (
      element: StoryTimeline,
      shown: readonly HTMLElement[],
      lotOf: readonly Payload[],
    ): Promise<void> => {
      const told: string[] = [];
      for (const { dataset } of shown) {
        element.select(dataset['id'] ?? '');
        await element.updateComplete;
        await soon(
          () =>
            popover(element)?.parentElement?.querySelector('.anchor')?.getAttribute('data-id') ===
            dataset['id'],
          `${dataset['id']} does not open`,
        );
        told.push(textOf(popover(element)));
        faults.push(...faultsOfTree(popover(element)!));
      }
      faults.push(...unsaid(lotOf, told));
    };
    for (const lotOf of [...lots, few]) {
      const element = await show(story(lotOf), { media: 'none', report: '' });
      const shown = marks(element).slice(0, lotOf.length);
      faults.push(...unsaid(lotOf, shown.map(textOf)), ...faultsOfTree(root(element)));
      if (lotOf === few) await openEach(element, shown, lotOf);
      element.remove();
    }
    expect(faults.slice(0, 12), `${faults.length} faults`).to.deep.equal([]);
  }).timeout(60_000);

  for (const [form, item] of [
    ['list', '.story-list ol > li[data-id]'],
    ['table', '.story-table [data-id]'],
  ] as const)
    it(`is text in the ${form}`, async () => {
      const faults: string[] = [];
      for (const lotOf of lots) {
        const element = await show(story(lotOf), { representation: form, media: 'none' });
        const items = [...root(element).querySelectorAll(item)].slice(0, lotOf.length);
        faults.push(...unsaid(lotOf, items.map(textOf)), ...faultsOfTree(root(element)));
        element.remove();
      }
      expect(faults.slice(0, 12), `${faults.length} faults`).to.deep.equal([]);
    }).timeout(60_000);
});
