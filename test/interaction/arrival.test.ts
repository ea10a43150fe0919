import { expect, fixtureCleanup } from '@open-wc/testing';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { consoleWarnings } from '../support/console-warnings.js';
import { click, drawn, frame, marks, mount, opens, root, stretch, textOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';
import { withoutWorker } from '../support/without-worker.js';

const fault = (path: string): string => new URL(`/faults/${path}`, location.href).href;

let keys = 0;
const newKey = (): string => `arrival-${Date.now()}-${(keys += 1)}`;

/** A story of 3,000 events of which the first thousand come at once, and the others when they are let. */
const gated = (more = ''): { src: string; open: () => Promise<unknown>; aborted: () => Promise<boolean> } => {
  const key = newKey();
  return {
    src: fault(`gated?key=${key}&events=3000&first=1000${more}`),
    open: () => fetch(fault(`open?key=${key}`)),
    aborted: async () => (await (await fetch(fault(`count?key=${key}`))).json()).aborted > 0,
  };
};

const facts = (element: StoryTimeline): string => textOf(root(element).querySelector('.facts'));
const bar = (element: StoryTimeline): HTMLElement | null => root(element).querySelector('.arrival');
const progress = (element: StoryTimeline): HTMLProgressElement | null =>
  root(element).querySelector('.arrival progress');
const button = (element: StoryTimeline): HTMLElement =>
  root(element).querySelector<HTMLElement>('.arrival button')!;
const says = (element: StoryTimeline): string =>
  textOf(root(element).querySelector('.root > div[role=status]'));

const barSays = (element: StoryTimeline, words: string): Promise<void> =>
  waitUntil(() => textOf(bar(element)).includes(words), `the bar does not say “${words}”`);
const shows = (element: StoryTimeline, count: string): Promise<void> =>
  waitUntil(() => facts(element).startsWith(`${count} events`), `there are not ${count} events`);
const rests = (element: StoryTimeline): Promise<void> =>
  waitUntil(() => !element.matches(':state(loading)'), 'it goes on loading');

const mounted = async (src: string, attributes: Record<string, string> = {}) => {
  const heard: string[] = [];
  const element = await mount({ src, attributes, undrawn: true });
  for (const type of ['story-timeline-load', 'story-timeline-error'] as const)
    element.addEventListener(type, () => heard.push(type.slice('story-timeline-'.length)));
  return { element, heard };
};

/** Marks and clusters. */
const buttons = (element: StoryTimeline): Element[] => [
  ...root(element).querySelectorAll('[part=mark], [part=cluster]'),
];

/** What a reader sees of the drawing, and where: along it, and beside the first, as a drawing that has grown is as high as it was. */
const picture = (element: StoryTimeline): string[] => [
  facts(element),
  ...buttons(element).map((each, _, [first]) => {
    const { x, y } = each.getBoundingClientRect();
    const { left } = element.getBoundingClientRect();
    const { top } = first!.getBoundingClientRect();
    return `${textOf(each)} ${each.ariaLabel} ${(x - left).toFixed(1)} ${(y - top).toFixed(1)}`;
  }),
];

/** Waits until nothing of the picture moves any more. */
const atRest = async (element: StoryTimeline): Promise<void> => {
  for (let rested = 0, last = ''; rested < 10;) {
    await frame();
    const now = picture(element).join();
    rested = now === last ? rested + 1 : 0;
    last = now;
  }
};

const here = async <Result>(act: () => Promise<Result>): Promise<Result> => act();

/** Whether the engine tells a connection that breaks from an answer that ends. */
const tellsOfBreaks = async (more: string): Promise<boolean> => {
  const { src, open } = gated(more);
  const told = fetch(src)
    .then((answer) => answer.text())
    .then(
      () => false,
      () => true,
    );
  await open();
  return told;
};

describe('a large story on its way', () => {
  const warnings = consoleWarnings();
  afterEach(fixtureCleanup);

  for (const [way, withWay] of [
    ['a Worker', here],
    ['the page', withoutWorker],
  ] as const)
    for (const lines of ['', '&lines=yes'])
      it(`is seen as far as it is there, and then whole, read in ${way}${lines && ' from JSON Lines'}`, () =>
        withWay(async () => {
          const { src, open } = gated(lines);
          const { element, heard } = await mounted(src);
          await shows(element, '1,000');
          await waitUntil(() => buttons(element).length > 0, 'nothing is drawn');
          await barSays(element, '1,000 events so far');
          expect(element.matches(':state(loading)')).to.equal(true);
          expect(says(element)).to.equal('');
          expect(heard).to.deep.equal([]);
          await open();
          await shows(element, '3,000');
          await rests(element);
          await element.updateComplete;
          expect(bar(element)).to.equal(null);
          expect(says(element)).to.equal('All 3,000 events are here.');
          expect(heard).to.deep.equal(['load']);
          expect(element.problems).to.deep.equal([]);
          expect(warnings).to.deep.equal([]);
        }));

  it('is the same picture on all ways', async () => {
    const text = await (async () => {
      const { src, open } = gated();
      await open();
      return (await fetch(src)).text();
    })();
    const pictures: string[][] = [];
    const load = async () => {
      const { src, open } = gated();
      await open();
      const { element } = await mounted(src);
      await shows(element, '3,000');
      await rests(element);
      await waitUntil(() => buttons(element).length > 0, 'nothing is drawn');
      pictures.push(picture(element));
    };
    await load();
    await withoutWorker(load);
    const small = await mount({ story: JSON.parse(text) });
    pictures.push(picture(small));
    expect(pictures[0]!.length).to.be.greaterThan(3);
    expect(pictures[1]).to.deep.equal(pictures[0]);
    expect(pictures[2]).to.deep.equal(pictures[0]);
  });

  it('says how much of all that is, where its server has told', async () => {
    const { src } = gated('&told=yes');
    const { element } = await mounted(src);
    await barSays(element, '1,000 events so far');
    expect(progress(element)!.position).to.be.within(0.3, 0.4);
    const untold = await mounted(gated().src);
    await barSays(untold.element, '1,000 events so far');
    expect(progress(untold.element)!.position).to.equal(-1);
  });

  it('is kept as far as it is there when the reader stops it, and read on when that is wanted', async () => {
    const { src, open, aborted } = gated();
    const { element, heard } = await mounted(src);
    await barSays(element, '1,000 events so far');
    expect(textOf(button(element))).to.equal('Stop');
    await click(button(element));
    await rests(element);
    await element.updateComplete;
    await waitUntil(aborted, 'the request went on');
    expect(facts(element)).to.contain('1,000 events');
    expect(heard).to.deep.equal(['load']);
    expect(element.problems.map(({ code, severity }) => `${code} ${severity}`)).to.deep.equal([
      'stopped warning',
    ]);
    expect(textOf(bar(element))).to.equal('Incomplete: the first 1,000 events are here. Read the rest');
    expect(root(element).activeElement === button(element)).to.equal(true);
    expect(says(element)).to.equal('Incomplete: the first 1,000 events are here.');
    await open();
    await click(button(element));
    await shows(element, '3,000');
    await rests(element);
    await element.updateComplete;
    expect(bar(element)).to.equal(null);
    expect(element.problems).to.deep.equal([]);
    expect(heard).to.deep.equal(['load', 'load']);
  });

  const endings: readonly (readonly [
    what: string,
    code: string,
    more: string,
    attributes: Record<string, string>,
  ])[] = [
    ['its connection breaks', 'network', '&then=break', {}],
    ['nothing more comes for too long', 'timeout', '', { timeout: '600' }],
  ];
  for (const [what, code, more, attributes] of endings)
    it(`is kept as far as it is there when ${what}`, async function () {
      if (more && !(await tellsOfBreaks(more))) this.skip();
      const { src, open } = gated(more);
      const { element, heard } = await mounted(src, attributes);
      await shows(element, '1,000');
      if (more) await open();
      await rests(element);
      await element.updateComplete;
      expect(facts(element)).to.contain('1,000 events');
      expect(element.problems.map((problem) => `${problem.code} ${problem.severity}`)).to.deep.equal([
        `${code} warning`,
      ]);
      expect(textOf(button(element))).to.equal('Read the rest');
      expect(heard).to.deep.equal(['load']);
    });

  it('leaves no bar when nothing of it can be kept, as of a packed file whose connection breaks', async () => {
    const key = newKey();
    const { element, heard } = await mounted(fault(`packed?key=${key}`), { type: 'csv' });
    await waitUntil(() => bar(element), 'there is no bar');
    expect(textOf(button(element))).to.equal('Stop');
    await fetch(fault(`open?key=${key}`));
    await waitUntil(() => element.matches(':state(error)'), 'it does not fail');
    await element.updateComplete;
    expect(textOf(bar(element)), 'the bar').to.equal('');
    expect(says(element)).to.contain('Try again');
    expect(heard).to.deep.equal(['error']);
  });

  it('says nothing of all that is there when the same is asked for again, and breaks', async () => {
    const key = newKey();
    const { element } = await mounted(fault(`packed?key=${key}&whole=1`), { type: 'csv' });
    await shows(element, '500');
    element.reload();
    await waitUntil(() => bar(element), 'there is no bar');
    await fetch(fault(`open?key=${key}`));
    await rests(element);
    await element.updateComplete;
    expect(facts(element)).to.contain('500 events');
    expect(textOf(bar(element)), 'the bar').to.equal('');
    expect(says(element)).to.equal('');
    expect(element.problems.some(({ severity }) => severity === 'error')).to.equal(true);
  });

  it('loses of broken JSON what is broken', async () => {
    const { src, open } = gated('&then=spoilt');
    await open();
    const { element } = await mounted(src);
    await shows(element, '3,000');
    await rests(element);
    expect(element.problems.map(({ code, line, done }) => [code, line, done])).to.deep.equal([
      ['not-json', 1002, 'left-out'],
    ]);
  });

  it('keeps what came before the limit', async () => {
    const { src, open } = gated();
    await open();
    const { element } = await mounted(src, { 'max-bytes': '120000' });
    await rests(element);
    await element.updateComplete;
    expect(facts(element)).to.match(/^1,\d\d\d events/);
    expect(element.problems.map(({ code }) => code)).to.deep.equal(['too-large']);
    expect(bar(element)).to.equal(null);
  });

  it('gives way to another address', async () => {
    const { src, aborted } = gated();
    const { element, heard } = await mounted(src);
    await shows(element, '1,000');
    element.src = fault('ok?title=Another');
    await waitUntil(
      () => textOf(root(element).querySelector('[part=heading]')) === 'Another',
      'no other story',
    );
    await waitUntil(aborted, 'the request went on');
    await element.updateComplete;
    expect(bar(element)).to.equal(null);
    expect(says(element)).to.equal('');
    expect(heard).to.deep.equal(['load']);
  });

  it('gives way to a story that is given', async () => {
    const { src } = gated();
    const { element, heard } = await mounted(src);
    await barSays(element, '1,000 events so far');
    element.story = [{ date: '1996', title: 'Given' }];
    await element.updateComplete;
    expect(bar(element)).to.equal(null);
    expect(heard).to.deep.equal(['load']);
  });

  it('stops when it is taken out of the page, and begins again when it is put back', async () => {
    const { src, open, aborted } = gated();
    const { element, heard } = await mounted(src);
    await shows(element, '1,000');
    const home = element.parentElement!;
    element.remove();
    await waitUntil(aborted, 'the request went on');
    await open();
    home.append(element);
    await shows(element, '3,000');
    await rests(element);
    expect(heard).to.deep.equal(['load']);
  });

  it('keeps what the reader has stopped at while it is moved, and reads on from there', async () => {
    const { src, open, aborted } = gated();
    const { element, heard } = await mounted(src);
    await barSays(element, '1,000 events so far');
    await click(button(element));
    await rests(element);
    await waitUntil(aborted, 'the request went on');
    element.zoomTo('1100', '1200');
    await waitUntil(() => element.matches(':state(zoomed)'), 'it does not zoom');
    await atRest(element);
    const view = stretch(element);
    expect(view).not.to.equal(undefined);
    await click(button(element));
    await waitUntil(() => element.matches(':state(loading)'), 'it does not read on');
    element.parentElement!.prepend(element);
    await element.updateComplete;
    expect(facts(element)).to.contain('1,000 events');
    expect(stretch(element)).to.equal(view);
    await open();
    await shows(element, '3,000');
    await rests(element);
    await element.updateComplete;
    expect(stretch(element)).to.equal(view);
    expect(heard).to.deep.equal(['load', 'load']);
  });

  it('leaves the view where the reader has put it', async () => {
    const { src, open } = gated();
    const { element } = await mounted(src);
    await shows(element, '1,000');
    await drawn(element);
    element.zoomTo('1100', '1200');
    await waitUntil(() => element.matches(':state(zoomed)'), 'it does not zoom');
    const seen = () => marks(element).map(({ dataset }) => dataset['id']);
    await open();
    await shows(element, '3,000');
    await rests(element);
    await element.updateComplete;
    expect(element.matches(':state(zoomed)')).to.equal(true);
    for (const id of seen()) expect(Number(id!.slice(1))).to.be.within(60, 240);
  });

  it('has the first view that its author wants, once there is so much of it', async () => {
    const { src, open } = gated();
    const { element } = await mounted(src, { start: '3500', end: '3600' });
    await shows(element, '1,000');
    await open();
    await shows(element, '3,000');
    await rests(element);
    await waitUntil(
      () => marks(element).some(({ dataset }) => Number(dataset['id']?.slice(1)) > 2450),
      'another view',
    );
    expect(element.matches(':state(zoomed)')).to.equal(true);
  });

  it('opens the event that is selected when it comes', async () => {
    const { src, open } = gated();
    const { element } = await mounted(src, { selected: 'e2000' });
    await shows(element, '1,000');
    await open();
    await shows(element, '3,000');
    await opens(element, 'Event 2000');
    expect(element.selected).to.equal('e2000');
  });
});
