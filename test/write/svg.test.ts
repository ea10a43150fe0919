import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checkStory, type Story } from '../../src/story/index.js';
import { pictureSizes, write } from '../../src/write/index.js';
import type { PictureOptions } from '../../src/write/picture/options.js';
import { arbitraryEvents } from '../support/arbitrary-story.js';
import { arbitraryLooseStory } from '../support/arbitrary-loose-story.js';
import { beyond } from '../support/boxes.js';
import { loadData } from '../support/load-data.js';
import { makeStory } from '../support/make-story.js';
import { mountSvg, overlapping, parseSvg, textsOf } from '../support/picture.js';

const svgOf = async (story: Story, options?: PictureOptions): Promise<string> =>
  (await write(story, 'svg', options)).body;

const load = async (name: string): Promise<Story> => checkStory(await loadData(name)).story!;
const storyOf = (loose: unknown): Story => checkStory(loose).story!;

const sizes: readonly PictureOptions[] = [
  {},
  { width: 800 },
  { width: 375 },
  { width: 1200, height: 630 },
  { width: 1080, height: 1350, orientation: 'vertical' },
  { width: 900, layout: 'faceted' },
];
const nameOf = (options: PictureOptions): string => JSON.stringify(options);

/** How many events a picture shows, each with its mark or in a number. */
const counted = (svg: SVGSVGElement): number =>
  [...svg.querySelectorAll('g > title')]
    .map(({ textContent }) => /^(\d+) events, /.exec(textContent ?? '')?.[1] ?? '1')
    .reduce((sum, count) => sum + Number(count), 0);

describe('a story as SVG', () => {
  for (const file of ['recognition.json', 'moon-landing.json', 'writing.json'])
    for (const options of sizes)
      it(`can be read: ${file}, ${nameOf(options)}`, async () => {
        const svg = await mountSvg(await svgOf(await load(file), options));
        expect(overlapping(svg), 'no two texts overlap').to.deep.equal([]);
        const ground = svg.getBoundingClientRect();
        for (const { text, box } of textsOf(svg)) expect(beyond(box, ground), text).to.be.below(1);
        const { width = 1200, height } = options;
        expect(ground.width).to.equal(width);
        if (height !== undefined) expect(ground.height).to.equal(height);
      });

  for (const lang of ['he', 'ar', 'en'])
    it(`runs as its language does: ${lang}`, async () => {
      const story = storyOf({
        lang,
        title: 'A',
        events: [
          { date: '2001', title: 'First' },
          { date: '2009', title: 'Last' },
        ],
      });
      const texts = textsOf(await mountSvg(await svgOf(story)));
      const at = (title: string): number => texts.find(({ text }) => text === title)!.box.left;
      expect(at('First') < at('Last')).to.equal(lang === 'en');
    });

  it('runs along the longer side of a given size', async () => {
    const story = makeStory(['2001', '2004', '2008']);
    for (const [name, size] of Object.entries(pictureSizes)) {
      const texts = textsOf(await mountSvg(await svgOf(story, size)));
      const at = (title: string): DOMRect => texts.find(({ text }) => text === title)!.box;
      const [first, last] = [at('2001'), at('2008')];
      const isDown = last.top - first.top > last.left - first.left;
      expect(isDown, name).to.equal(name === 'portrait');
    }
  });

  for (const options of sizes)
    it(`has room for today, where that is asked for: ${nameOf(options)}`, async () => {
      const story = await load('moon-landing.json');
      const [first, last] = [story.events.earliest[0]!, story.events.latest.at(-1)!];
      const today = new Date((first + last) / 2).toISOString().slice(0, 10);
      const svg = await mountSvg(await svgOf(story, { ...options, today }));
      expect(textsOf(svg).filter(({ text }) => text === 'Today')).to.have.length(1);
      expect(overlapping(svg), 'no two texts overlap').to.deep.equal([]);
      expect(
        textsOf(await mountSvg(await svgOf(story, options))).some(({ text }) => text === 'Today'),
      ).to.equal(false);
    });

  it('reaches to the day that it is, where the story goes on', async () => {
    const events = [
      { date: '2001-01-01', title: 'A' },
      { date: '2001-02-01', title: 'B' },
    ];
    const isDrawn = async (running: boolean, today: string): Promise<boolean> =>
      (await svgOf(storyOf({ events, running }), { today })).includes('>Today<');
    expect(await isDrawn(true, '')).to.equal(true);
    expect(await isDrawn(false, '')).to.equal(false);
    expect(await isDrawn(true, 'no day')).to.equal(false);
  });

  it('draws or counts every event, dated or not', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryEvents({ maxLength: 40, minLength: 1 }),
        fc.constantFrom(...sizes),
        async (events, options) => {
          const svg = parseSvg(await svgOf(makeStory(events), options));
          expect(counted(svg)).to.equal(events.length);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('is well formed and keeps every text as it is, whatever the story says', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryLooseStory(), async (loose) => {
        const { story } = checkStory(loose);
        if (!story) return;
        const svg = parseSvg(await svgOf(story, { width: 700 }));
        expect(svg.querySelectorAll('script, image, style, foreignObject, a').length).to.equal(0);
      }),
      { numRuns: 30 },
    );
  });

  it('says hostile text as text', async () => {
    const title = `</title><script>alert(1)</script> & "quotes" ' ]]> <!--`;
    const svg = parseSvg(
      await svgOf(storyOf({ title, events: [{ date: '2001', title: '<b onload="x">&amp;</b>' }] })),
    );
    expect(svg.querySelector('title')?.textContent).to.equal(title);
    expect([...svg.querySelectorAll('text')].map(({ textContent }) => textContent)).to.include(
      '<b onload="x">&amp;</b>',
    );
  });

  it('names itself and each of its events for those who do not see it', async () => {
    const svg = parseSvg(await svgOf(await load('recognition.json')));
    expect(svg.getAttribute('role')).to.equal('img');
    expect(svg.getAttribute('aria-label')).to.equal('The road to recognition: Russia and the Taliban');
    expect(svg.querySelector('desc')?.textContent).to.match(/8 events, 1996 to 4 July 2025/);
    const names = [...svg.querySelectorAll('g > title')].map(({ textContent }) => textContent);
    expect(names).to.have.length(8);
    expect(names[0]).to.equal('1996–2001: Three countries recognise the earlier Taliban rule');
  });

  it('has the source, the groups and the events without a date', async () => {
    const story = storyOf({
      title: 'A',
      article: { publisher: 'The Paper', url: 'https://www.example.org/a/?b=c' },
      groups: [
        { id: 'a', title: 'Ones' },
        { id: 'b', title: 'Others' },
      ],
      events: [
        { date: '2001', title: 'Dated', group: 'a' },
        { date: 'some day', title: 'Undated one', group: 'b' },
      ],
    });
    const texts = textsOf(await mountSvg(await svgOf(story))).map(({ text }) => text);
    for (const text of [
      'Source: The Paper · example.org/a',
      'Ones',
      'Others',
      'Undated',
      'some day',
      'Undated one',
    ])
      expect(texts).to.include(text);
  });

  it('is of the colours that are asked for', async () => {
    const story = makeStory(['2001']);
    expect(await svgOf(story)).to.include('fill="#ffffff"');
    expect(await svgOf(story, { theme: 'dark' })).to.include('fill="#15171b"');
  });

  it('is of a size that can be, whatever is asked for', async () => {
    const story = makeStory(['2001', '2004']);
    for (const bad of [NaN, -5, 0, Infinity]) {
      const svg = parseSvg(await svgOf(story, { width: bad, height: bad, textSize: bad }));
      expect(Number(svg.getAttribute('width'))).to.be.within(100, 20_000);
      expect(Number(svg.getAttribute('height'))).to.be.within(100, 20_000);
    }
  });

  it('is there for a story without events', async () => {
    expect(parseSvg(await svgOf(makeStory([]))).querySelector('title')?.textContent).to.equal('A story');
  });
});
