import { expect } from '@open-wc/testing';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { becomes } from '../support/colours.js';
import { mark, mount, opens, popover, recognition, root, textOf } from '../support/timeline.js';
import { rests } from '../support/view-seen.js';
import { waitUntil } from '../support/wait-until.js';

const near = Array.from({ length: 8 }, (_, i) => ({ date: `2024-01-0${i + 1}`, title: `Step ${i + 1}` }));
const crowded = { title: 'Crowded', events: [...near, { date: '1990', title: 'Before' }] };
const flawed = { title: 'Flawed', events: [{ date: 'Thursday', title: 'No day' }, 7, { date: '2021' }] };

const oneDay = {
  title: 'One day',
  events: [
    { date: '1990', title: 'Before' },
    ...Array.from({ length: 5 }, (_, i) => ({ date: '2024-01-01', title: `Hour ${i}` })),
  ],
};
const many = {
  title: 'Many',
  events: Array.from({ length: 300 }, (_, i) => ({
    date: `${1950 + Math.floor(i / 6)}-0${(i % 6) + 1}-10`,
    title: `Event ${i}`,
  })),
};

/** Closer by a button, until less than a share of the whole is seen. */
const zoom = async (element: StoryTimeline, times: number, share: number): Promise<void> => {
  for (let i = 0; i < times; i += 1)
    root(element).querySelector<HTMLElement>('[aria-label="Zoom in"]')?.click();
  await rests(element, ([from, to]) => to - from < share);
};

/** Every state that a reader can meet, and how it comes about. */
const states: Readonly<Record<string, () => Promise<StoryTimeline>>> = {
  loading: () => mount({ src: '/faults/never', undrawn: true }),
  empty: () => mount({ story: { title: 'Nothing', events: [] }, undrawn: true }),
  failed: () => mount({ story: 'not a story', undrawn: true }),
  'drawn across': () => mount({ src: recognition }),
  'drawn down': () => mount({ src: recognition, width: 360 }),
  'in lanes': () => mount({ src: recognition, attributes: { layout: 'faceted' } }),
  'as a list': () => mount({ src: recognition, attributes: { representation: 'list' } }),
  clustered: () => mount({ story: crowded, attributes: { scale: 'chronological' } }),
  'undated and reported': () => mount({ story: flawed, attributes: { report: '' } }),
  'zoomed, with its overview': async () => {
    const element = await mount({ src: recognition });
    await zoom(element, 2, 0.9);
    return element;
  },
  'with the sheet of keys': async () => {
    const element = await mount({ src: recognition });
    root(element).querySelector<HTMLElement>('[aria-label="Keyboard shortcuts"]')?.click();
    await waitUntil(() => root(element).querySelector('dialog[open]'), 'the sheet does not open');
    return element;
  },
  'with a cluster that lists its events': async () => {
    const element = await mount({ story: oneDay });
    root(element).querySelector<HTMLElement>('[part=cluster]')?.click();
    await opens(element, 'Hour 3');
    return element;
  },
  'with 300 events': () => mount({ story: many }),
  'with 300 events, zoomed': async () => {
    const element = await mount({ story: many, attributes: { scale: 'chronological' } });
    await zoom(element, 4, 0.07);
    return element;
  },
  pinned: async () => {
    const element = await mount({ src: recognition });
    element.select('recognition');
    await opens(element, 'brave decision');
    return element;
  },
};

/** What fades in is judged once it is there; a spinner turns for ever. */
const settled = (element: StoryTimeline): Promise<unknown> =>
  Promise.all(
    root(element)
      .getAnimations()
      .filter(({ effect }) => effect?.getTiming().iterations !== Infinity)
      .map(({ finished }) => finished),
  );

describe('what assistive technology meets', () => {
  for (const scheme of ['light', 'dark'])
    for (const [name, make] of Object.entries(states))
      it(`has no fault that axe finds: ${name}, ${scheme}`, async () => {
        const element = await make();
        document.documentElement.style.colorScheme = scheme;
        document.documentElement.style.background = 'Canvas';
        await becomes(element, scheme);
        await settled(element);
        await expect(element).to.be.accessible();
        document.documentElement.removeAttribute('style');
      }).timeout(15_000);

  it('is one list in the order of time, each button named by date, title and quotations', async () => {
    const element = await mount({ src: recognition });
    const list = root(element).querySelector('ol[role=list]');
    expect([...(list?.querySelectorAll('[part=mark]') ?? [])].map(textOf)).to.deep.equal([
      '1996–2001, Three countries recognise the earlier Taliban rule',
      'August 2021, The Taliban return to power',
      'August 2021 or later, Russia is first to open a business office in Kabul',
      'July 2024, Putin calls the Taliban allies against terrorism“ 1, 1 quotation',
      'April 2025, Russia takes the Taliban off its terrorist list',
      'by 3 July 2025, Moscow accepts a Taliban-appointed ambassador',
      '3 July 2025, Russia is the first to recognise the Taliban government“ 4, 4 quotations',
      '4 July 2025, Former Afghan lawmakers condemn the move“ 4, 4 quotations',
    ]);
  });

  it('finds the popover after its button, which says that it is open', async () => {
    const element = await mount({ src: recognition });
    expect(mark(element, 'remark').getAttribute('aria-expanded')).to.equal('false');
    element.select('remark');
    await opens(element, 'allies');
    const button = mark(element, 'remark');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(button.getAttribute('aria-controls')).to.equal(popover(element)?.id);
    expect(button.nextElementSibling).to.equal(popover(element));
  });

  it('has dates that HTML can read, and nothing to focus in a drawing', async () => {
    const element = await mount({ src: recognition });
    const times = [...root(element).querySelectorAll('time')].map(({ dateTime }) => dateTime);
    expect(times).to.deep.equal(['1996', '2021-08', '2024-07', '2025-04', '2025-07-03', '2025-07-04']);
    for (const svg of root(element).querySelectorAll('svg')) {
      expect(svg.getAttribute('aria-hidden')).to.equal('true');
      expect(svg.querySelectorAll('a, button, [tabindex]')).to.have.length(0);
    }
  });
});
