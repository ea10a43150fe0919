import { expect } from '@open-wc/testing';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { beyond, linesOf, overlap } from '../support/boxes.js';
import { mark, marks, mount, opens, popover, recognition, root, textOf } from '../support/timeline.js';

/** What rounding may do, in pixels. */
const rounding = 1;

const order = [
  'earlier-recognitions',
  'takeover',
  'business-office',
  'remark',
  'delisting',
  'ambassador',
  'recognition',
  'reactions',
];

const all = (element: StoryTimeline, selector: string): HTMLElement[] => [
  ...root(element).querySelectorAll<HTMLElement>(selector),
];
const labels = (element: StoryTimeline): HTMLElement[] => all(element, '.marks [part=label]');
const nameOf = (label: Element): string => textOf(label.querySelector('.title'));
/** What is seen of a label: its date, its title, its number of quotations. */
const seen = (label: Element): DOMRect[] =>
  [...label.querySelectorAll('time, .title, .badge > [aria-hidden]')].flatMap((part) => linesOf(part));
/** The lines of ticks and breaks. */
const axisWords = (element: StoryTimeline): { text: string; box: DOMRect }[] =>
  all(element, '.axis-layer text, .axis-layer tspan').flatMap((node) =>
    [...node.childNodes]
      .filter((child) => child instanceof Text && child.data.trim() !== '')
      .flatMap((child) => linesOf(child).map((box) => ({ text: child.textContent ?? '', box }))),
  );

/** Sentences about what cannot be read in a drawing as it stands; none for a good one. */
const unreadable = (element: StoryTimeline): string[] => {
  const frame = element.getBoundingClientRect();
  const found: string[] = [];
  const told = labels(element);
  for (const label of told) {
    const name = nameOf(label);
    const lines = seen(label);
    const box = label.getBoundingClientRect();
    if (lines.length === 0) found.push(`${name}: nothing is seen`);
    for (const line of lines) {
      if (beyond(line, frame) > rounding) found.push(`${name}: leaves the element`);
      if (beyond(line, box) > rounding + 2) found.push(`${name}: its text leaves its label`);
    }
    if (label.scrollWidth > label.clientWidth + rounding)
      found.push(`${name}: its text is wider than its label`);
    for (const other of told)
      if (other !== label && overlap(box, other.getBoundingClientRect()) > rounding)
        found.push(`${name}: its label overlaps that of ${nameOf(other)}`);
    for (const { text, box: words } of axisWords(element))
      if (lines.some((line) => overlap(line, words) > rounding + 2))
        found.push(`${name}: overlaps “${text}”`);
    for (const button of all(element, '.marks > .item > .anchor'))
      if (
        !button.contains(label) &&
        lines.some((line) => overlap(line, button.getBoundingClientRect()) > rounding)
      )
        found.push(`${name}: overlaps the mark of ${textOf(button.querySelector('.title'))}`);
  }
  return [...new Set(found)];
};

const overflows = (element: StoryTimeline): string[] =>
  [element, ...all(element, '.root, .stage, .chart, .header')]
    .filter((box) => box.scrollWidth > box.clientWidth + rounding)
    .map((box) => `${box.localName}.${box.className} is ${box.scrollWidth - box.clientWidth} px too wide`);

describe('the first view of the seed’s story', () => {
  const settings: { name: string; width: number; fontSize?: string; dir?: string }[] = [
    ...[1280, 768, 480, 375, 320].map((width) => ({ name: `at ${width} px`, width })),
    ...[1280, 375].map((width) => ({ name: `at ${width} px from right to left`, width, dir: 'rtl' })),
    ...[1280, 768, 375].map((width) => ({
      name: `at ${width} px in type of 200 %`,
      width,
      fontSize: '200%',
    })),
  ];

  for (const { name, width, fontSize = '', dir } of settings) {
    describe(name, () => {
      let element: StoryTimeline;
      before(async () => {
        document.documentElement.style.fontSize = fontSize;
        element = await mount({ src: recognition, width, attributes: dir ? { dir } : {} });
      });
      // One drawing serves all its sentences: it is taken away after them, not after each.
      beforeEach(async () => {
        if (!element.isConnected)
          element = await mount({ src: recognition, width, attributes: dir ? { dir } : {} });
      });
      after(() => {
        document.documentElement.style.fontSize = '';
      });

      it('gives each of the eight events a mark of its own, in the order of their places', () => {
        expect(marks(element).map(({ dataset }) => dataset['id'])).to.deep.equal(order);
      });

      it('shows eight titles and dates, whole and apart', () => {
        expect(labels(element)).to.have.length(8);
        expect(all(element, '.label .title[aria-hidden]'), 'shortened').to.have.length(0);
        expect(unreadable(element)).to.deep.equal([]);
      });

      it('keeps the words of the axis inside', () => {
        const frame = element.getBoundingClientRect();
        const cut = axisWords(element).filter(({ box }) => beyond(box, frame) > rounding);
        expect(cut.map(({ text }) => text)).to.deep.equal([]);
      });

      it('asks for no sideways scrolling', () => {
        expect(overflows(element)).to.deep.equal([]);
      });

      it('stands still from the first', () => {
        expect(root(element).getAnimations()).to.deep.equal([]);
      });

      it('sets titles in 14 px at least, and all words as large as they were measured', () => {
        const sizeOf = (part: Element | null) => (part ? parseFloat(getComputedStyle(part).fontSize) : NaN);
        const measured = (kind: string) => sizeOf(root(element).querySelector(`.probe.${kind}`));
        expect(measured('title')).to.be.at.least(14);
        for (const label of labels(element)) {
          expect(sizeOf(label.querySelector('.title'))).to.be.closeTo(measured('title'), 0.01);
          expect(sizeOf(label.querySelector('.date'))).to.be.closeTo(measured('date'), 0.01);
          const badge = label.querySelector('.badge');
          if (badge) expect(sizeOf(badge)).to.be.closeTo(measured('count'), 0.01);
        }
      });

      it('runs time down, or along the line of writing', () => {
        const boxes = labels(element).map((label) => label.getBoundingClientRect());
        const along = element.matches(':state(vertical)')
          ? boxes.map(({ top }) => top)
          : marks(element).map((button) => {
              const { left, right } = button.getBoundingClientRect();
              return dir === 'rtl' ? -right : left;
            });
        // A mark that is not to be told apart in time may stand beside the one before.
        const ends = [along[0]!, along[3]!, along[4]!, along.at(-1)!];
        expect(ends).to.deep.equal(ends.toSorted((a, b) => a - b));
        if (element.matches(':state(vertical)')) expect(along).to.deep.equal(along.toSorted((a, b) => a - b));
      });
    });
  }
});

describe('every kind of date', () => {
  interface Kind {
    readonly date: string;
    readonly words: string;
    /** Paints of the strokes of the mark, each once. */
    readonly paints: readonly string[];
    readonly fades?: boolean;
    readonly circles?: number;
  }
  const kinds: readonly Kind[] = [
    { date: '1985-04-12', words: '12 April 1985', paints: ['fill'], circles: 1 },
    { date: '1985-04', words: 'April 1985', paints: ['fill'] },
    { date: '1996/2001', words: '1996–2001', paints: ['fill'], circles: 0 },
    { date: '1985/..', words: 'since 1985', paints: ['fill'], circles: 0 },
    { date: '../1985', words: 'until 1985', paints: ['fill'], circles: 0 },
    { date: '1985/', words: 'from 1985, end not known', paints: ['fill'], fades: true, circles: 0 },
    { date: '/1985', words: 'until 1985, beginning not known', paints: ['fill'], fades: true, circles: 0 },
    { date: '[1985..]', words: '1985 or later', paints: ['fill', 'ground', 'line'], fades: true, circles: 2 },
    { date: '[..1985]', words: 'by 1985', paints: ['fill', 'ground', 'line'], fades: true, circles: 2 },
    { date: '[1667,1668]', words: '1667 or 1668', paints: ['ground', 'line'], circles: 4 },
    { date: '{1667,1668}', words: '1667 and 1668', paints: ['fill', 'line'], circles: 2 },
    { date: '1984~', words: 'about 1984', paints: ['fill'], fades: true },
    { date: '1984?', words: '1984 (uncertain)', paints: ['dashed', 'fill', 'ground', 'line'] },
    {
      date: '1984%',
      words: 'about 1984 (uncertain)',
      paints: ['dashed', 'fill', 'ground', 'line'],
      fades: true,
    },
    { date: '156X', words: '1560s', paints: ['dashed', 'fill', 'ground', 'line'], circles: 0 },
    { date: '-0043-03-15', words: '15 March 44 BC', paints: ['fill'], circles: 1 },
  ];

  for (const { date, words, paints, fades, circles } of kinds) {
    it(`draws ${date} as what it is and calls it “${words}”`, async () => {
      const element = await mount({ story: [{ id: 'it', date, title: 'It' }], width: 700 });
      const button = mark(element, 'it');
      expect(textOf(button)).to.contain(words);
      const strokes = [...button.querySelectorAll('.ink path')];
      const classes = new Set(strokes.flatMap((stroke) => [...stroke.classList]));
      expect([...classes].toSorted()).to.deep.equal(paints);
      const weak = strokes.filter((stroke) => stroke.matches('.fill:not([opacity="1"])'));
      if (fades) expect(weak).to.have.length.above(1);
      if (circles !== undefined)
        expect(strokes.filter((stroke) => isCircle(stroke.getAttribute('d') ?? ''))).to.have.length(circles);
    });
  }

  const isCircle = (path: string): boolean => /^M[^LA]+(A[^LA]+){2}Z$/.test(path);

  it('lists an unreadable date below, under its own word, with the words as written', async () => {
    const element = await mount({
      story: [
        { date: '2021', title: 'Dated' },
        { id: 'b', date: 'Thursday', title: 'Second', quotes: [{ text: 'So it was.' }] },
        { id: 'a', date: '05/01/2021', title: 'Third' },
      ],
    });
    const list = root(element).querySelector('[part=undated]');
    expect(textOf(list?.querySelector('.caption'))).to.equal('Undated');
    const items = [...(list?.querySelectorAll('li') ?? [])];
    expect(items.map((item) => textOf(item.querySelector('.date')))).to.deep.equal([
      'Thursday',
      '05/01/2021',
    ]);
    mark(element, 'b').click();
    await opens(element, 'So it was.');
    expect(textOf(popover(element))).to.contain('2 of 3');
  });
});

describe('more events than there is room for', () => {
  const crowd = Array.from({ length: 120 }, (_, i) => ({
    id: `event-${i}`,
    date: `20${String(10 + (i % 3)).padStart(2, '0')}-0${1 + (i % 9)}-${String(1 + ((i * 7) % 28)).padStart(2, '0')}`,
    title: `Event number ${i}`,
  }));

  for (const width of [1280, 600, 320]) {
    it(`draws or counts all 120 at ${width} px`, async () => {
      const element = await mount({ story: crowd, width });
      const own = all(element, '.marks > .item > [part=mark]').length;
      const counted = all(element, '[part=cluster]').map(({ dataset }) => Number(dataset['count']));
      expect(counted.reduce((sum, count) => sum + count, own)).to.equal(120);
      expect(unreadable(element)).to.deep.equal([]);
      expect(overflows(element)).to.deep.equal([]);
    });
  }

  it('names a cluster by count and dates, and lists its members in order in its popover', async () => {
    const element = await mount({ story: crowd, width: 1280 });
    const button = all(element, '[part=cluster]')[0]!;
    const count = Number(button.dataset['count']);
    expect(textOf(button.querySelector('.hidden'))).to.match(new RegExp(`^${count} events, .*20\\d\\d`));
    button.click();
    await opens(element, 'Event number');
    const members = [...(popover(element)?.querySelectorAll('.members > li') ?? [])];
    expect(members).to.have.length(count);
    const dates = members.map((member) => member.querySelector('time')?.dateTime ?? '');
    expect(dates).to.deep.equal(dates.toSorted());
  });
});
