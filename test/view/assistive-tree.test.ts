import { expect } from '@open-wc/testing';
import { accessibilityTree, emulate, isChromium } from '../support/chromium.js';
import { consoleWarnings } from '../support/console-warnings.js';
import { heardFrom } from '../support/heard-tree.js';
import { waitUntil } from '../support/wait-until.js';
import {
  button,
  click,
  fixtureCleanup,
  mount,
  opens,
  recognition,
  root,
  zoomIn,
} from '../support/timeline.js';

const crowded = [
  { date: '1990', title: 'Before' },
  ...Array.from({ length: 4 }, (_, i) => ({ date: `2024-01-0${i + 1}`, title: `Step ${i + 1}` })),
];
const many = Array.from({ length: 300 }, (_, i) => ({ date: `${1820 + i}`, title: `Event ${i + 1}` }));

describe('the accessibility tree', () => {
  consoleWarnings();
  before(function () {
    if (!isChromium) this.skip();
  });

  const heard = async (): Promise<string[]> =>
    heardFrom(await accessibilityTree({ interestingOnly: false })).map((line) => line.trim());

  /** What is heard of the story itself, without the tools before it. */
  const fromList = (lines: readonly string[]): string[] =>
    lines.slice(lines.findIndex((line) => /^list\b/.test(line)));

  it('goes on from a pinned event to who said what about it', async () => {
    const element = await mount({ src: recognition });
    element.select('remark');
    await opens(element, 'allies');
    const lines = await heard();
    const from = lines.findIndex((line) => line.startsWith('July 2024'));
    expect(
      lines.slice(
        from,
        lines.findIndex((line) => line.startsWith('April 2025')),
      ),
    ).to.deep.equal([
      'July 2024, Putin calls the Taliban allies against terrorism, 1 quotation, button, expanded',
      '4 of 8, group',
      'July 2024',
      'two years and 11 months later',
      'Russia',
      'Putin calls the Taliban allies against terrorism',
      'The Russian president speaks of the Taliban as allies a year before his country recognises their government.',
      'Quotation, Vladimir Putin, figure',
      'block quote',
      '“allies in the fight against terrorism”',
      'out of block quote',
      'All that Vladimir Putin said, button, President of Russia',
      'Show large, button',
      'Copy quotation, button',
      'Previous, button',
      '4 of 8',
      'Next, button',
      'Close, button',
    ]);
  });

  it('tells of a cluster, and then of each event in it', async () => {
    await mount({ story: crowded, attributes: { scale: 'chronological' } });
    expect(fromList(await heard())).to.deep.equal([
      'list with 6 items',
      '1990, Before, button, collapsed',
      '1 of 5',
      '4 events, 1–4 January 2024, button',
      '1 January 2024, Step 1, button, collapsed',
      '2 of 5, 34 years later',
      '2 January 2024, Step 2, button, collapsed',
      '3 of 5, the next day',
      '3 January 2024, Step 3, button, collapsed',
      '4 of 5, the next day',
      '4 January 2024, Step 4, button, collapsed',
      '5 of 5, the next day',
      'Legend, list with 1 item',
      'What the marks mean, button',
    ]);
  });

  it('tells of undated events after the others', async () => {
    await mount({
      story: [
        { date: '2021', title: 'Then' },
        { date: 'some day', title: 'When' },
      ],
    });
    expect(fromList(await heard())).to.deep.equal([
      'list with 1 item',
      '2021, Then, button, collapsed',
      '1 of 2',
      'Legend, list with 1 item',
      'What the marks mean, button',
      'Undated',
      'Undated, list with 1 item',
      'some day, When, button, collapsed',
      '2 of 2',
    ]);
  });

  it('tells of what is in view of many events, and how many lie before and behind', async () => {
    const element = await mount({ story: many, attributes: { scale: 'chronological' } });
    await zoomIn(element, 3);
    const lines = fromList(await heard());
    expect(lines[1]).to.match(/^\d+ earlier events, button$/);
    const last = lines.indexOf('Overview of the whole story, group');
    expect(lines[last - 1]).to.match(/^\d+ later events, button$/);
    const event = lines.findIndex((line) => line.startsWith('1976, Event'));
    expect(lines[event + 1]).to.equal('157 of 300, the next year');
  });

  it('tells in the list what an event tells when it is opened', async () => {
    await mount({ src: recognition, attributes: { representation: 'list' } });
    const lines = fromList(await heard());
    expect(lines[0]).to.equal('list with 8 items');
    const from = lines.indexOf('July 2024');
    expect(lines.slice(from, from + 9)).to.deep.equal([
      'July 2024',
      'two years and 11 months later',
      'Russia',
      'Putin calls the Taliban allies against terrorism',
      'The Russian president speaks of the Taliban as allies a year before his country recognises their government.',
      'Quotation, Vladimir Putin, figure',
      'block quote',
      '“allies in the fight against terrorism”',
      'out of block quote',
    ]);
  });

  it('tells in the table of each event in a row, by the heads of its columns', async () => {
    const element = await mount({ src: recognition });
    await click(button(element, 'Table'));
    await waitUntil(() => root(element).querySelector('table'), 'there is no table');
    const lines = await heard();
    const from = lines.findIndex((line) => line.endsWith(', table'));
    expect(lines.slice(from - 1, from + 6)).to.deep.equal([
      'Not to scale',
      'The road to recognition: Russia and the Taliban, table',
      'row',
      'Date',
      'Event',
      'Group',
      'Quotations',
    ]);
    const row = lines.indexOf('July 2024');
    expect(lines.slice(row - 1, row + 6)).to.deep.equal([
      'row',
      'July 2024',
      'Putin calls the Taliban allies against terrorism',
      'The Russian president speaks of the Taliban as allies a year before his country recognises their government.',
      'Russia',
      'Quotation, Vladimir Putin, figure',
      'block quote',
    ]);
  });

  it('tells that a story is on its way only when that lasts', async () => {
    const element = await mount({ src: '/faults/never', undrawn: true });
    const waiting = root(element).querySelector('[role=status] bdi')!;
    const { visibility } = getComputedStyle(waiting);
    expect(visibility).to.equal('hidden');
    await waitUntil(async () => (await heard()).includes('Loading the timeline…'), 'it is never heard');
  });

  it('tells of an empty story that it is one, and of one that cannot be shown why', async () => {
    await mount({ story: { title: 'Nothing', events: [] }, undrawn: true });
    expect(await heard()).to.deep.equal([
      'Nothing, region',
      'Nothing, heading, level 2',
      'This timeline has no events yet.',
    ]);
    fixtureCleanup();
    const failing = await mount({ src: '/faults/status?code=404', undrawn: true });
    await waitUntil(() => failing.matches(':state(error)'), 'it does not fail');
    expect(await heard()).to.deep.equal([
      'There is no timeline to show here.',
      'The timeline could not be loaded: the server answered 404 Not Found.',
      '/faults/status?code=404',
      'Try again, button',
    ]);
  });
});

describe('with forced colours', () => {
  before(function () {
    if (!isChromium) this.skip();
  });
  beforeEach(() => emulate({ features: { 'forced-colors': 'active' } }));
  afterEach(() => emulate());

  for (const width of [1000, 360])
    it(`has no fault that axe finds at ${width} px, and shows every mark`, async () => {
      const element = await mount({ src: recognition, width });
      await expect(element).to.be.accessible();
      const strokes = [...element.shadowRoot!.querySelectorAll('.ink')].map((ink) => [
        ...ink.querySelectorAll('.fill, .line'),
      ]);
      expect(strokes).to.have.length(8);
      for (const paths of strokes)
        expect(
          paths.some((path) => {
            const { fill, stroke } = getComputedStyle(path);
            return [fill, stroke].includes(colour('CanvasText'));
          }),
        ).to.equal(true);
    }).timeout(15_000);

  const colour = (system: string): string => {
    const probe = document.createElement('i');
    probe.style.color = system;
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
});
