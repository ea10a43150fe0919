import { waitUntil } from './support/wait-until.js';
import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse, setViewport } from '@web/test-runner-commands';
import fc from 'fast-check';
import { StoryTimeline, type StoryTimelineSelectEvent } from '../src/define.js';
import { emulate, isChromium, tap } from './support/chromium.js';
import { consoleWarnings } from './support/console-warnings.js';
import {
  click,
  closes,
  drawn,
  hover,
  mark,
  marks,
  middle,
  mount,
  opens,
  popover,
  press,
  recognition,
  root,
  textOf,
} from './support/timeline.js';

const allies = 'allies in the fight against terrorism';
const two = {
  title: 'Two',
  events: [
    { id: 'a', date: '2021', title: 'The first' },
    { id: 'b', date: '2023', title: 'The second' },
  ],
};

describe('<story-timeline>', () => {
  const warnings = consoleWarnings();
  beforeEach(() => resetMouse());

  describe('its definition', () => {
    it('may come twice', () => {
      expect(StoryTimeline.define() === StoryTimeline).to.equal(true);
      expect(warnings).to.have.length(0);
    });

    it('leaves alone a tag that another copy has taken, and warns', () => {
      class Other extends StoryTimeline {}
      Other.define();
      expect(customElements.get('story-timeline') === StoryTimeline).to.equal(true);
      expect(warnings).to.have.length(1);
      expect(String(warnings[0]?.[0])).to.contain('<story-timeline> is defined already');
    });

    it('may have another name', () => {
      class Other extends StoryTimeline {}
      Other.define('other-timeline');
      expect(document.createElement('other-timeline') instanceof Other).to.equal(true);
    });

    it('tells TypeScript of the tag and the events', async () => {
      const element = await mount({ story: two });
      const ids: (string | undefined)[] = [];
      const note = ({ storyEvent }: StoryTimelineSelectEvent) => ids.push(storyEvent?.id);
      element.addEventListener('story-timeline-select', note);
      document.addEventListener('story-timeline-select', note, { once: true });
      document.querySelector('story-timeline')?.select(null);
      await click(mark(element, 'a'));
      expect(ids).to.deep.equal(['a', 'a']);
    });
  });

  describe('selected', () => {
    it('is an attribute that follows what is pinned, and goes with it', async () => {
      const element = await mount({ src: recognition });
      expect(element.hasAttribute('selected')).to.equal(false);
      await click(mark(element, 'remark'));
      await opens(element, allies);
      expect(element.getAttribute('selected')).to.equal('remark');
      await press('Escape');
      await closes(element);
      expect(element.hasAttribute('selected')).to.equal(false);
    });

    it('pins from the start, and when it is set', async () => {
      const element = await mount({ src: recognition, attributes: { selected: 'remark' } });
      await opens(element, allies);
      element.setAttribute('selected', 'takeover');
      await opens(element, 'August 2021');
      element.removeAttribute('selected');
      await closes(element);
    });

    it('is harmless with an id that the story does not know', async () => {
      const element = await mount({ src: recognition });
      element.select('nobody');
      await element.updateComplete;
      expect(popover(element) === null).to.equal(true);
      let escaped = false;
      const listen = ({ key }: KeyboardEvent) => (escaped ||= key === 'Escape');
      document.addEventListener('keydown', listen, { once: true });
      await press('Escape');
      expect(escaped, 'Escape belongs to the page').to.equal(true);
      await hover(mark(element, 'remark'));
      await opens(element, allies);
    });

    it('waits for the story that knows it', async () => {
      const element = await mount({ story: two, attributes: { selected: 'c' } });
      expect(popover(element) === null).to.equal(true);
      element.story = { events: [...two.events, { id: 'c', date: '2024', title: 'The third' }] };
      await opens(element, 'The third');
      element.story = two;
      await closes(element);
      await hover(mark(element, 'a'));
      await opens(element, 'The first');
    });

    it('waits for it also while the reader looks at others', async () => {
      const element = await mount({ story: two, attributes: { selected: 'c' } });
      await hover(mark(element, 'a'));
      await opens(element, 'The first');
      await hover(mark(element, 'b'));
      await opens(element, 'The second');
      expect(element.selected).to.equal('c');
      element.append([{ id: 'c', date: '2024', title: 'The third' }]);
      await opens(element, 'The third');
    });

    it('waits for it also where the author’s filter is lit anew', async () => {
      const element = await mount({ story: two, attributes: { filter: 'first' } });
      element.story = undefined;
      element.src = 'data:application/json,[]';
      element.selected = 'c';
      await element.updateComplete;
      element.filter = 'second';
      await element.updateComplete;
      element.story = { events: [...two.events, { id: 'c', date: '2024', title: 'The third' }] };
      await opens(element, 'The third');
    });

    it('stays pinned over a redraw, and in the list', async () => {
      const element = await mount({ story: two, attributes: { selected: 'b' } });
      await opens(element, 'The second');
      element.story = structuredClone(two);
      await element.updateComplete;
      await opens(element, 'The second');
      element.representation = 'list';
      await closes(element);
      let escaped = false;
      document.addEventListener('keydown', () => (escaped = true), { once: true });
      await press('Escape');
      expect(escaped, 'nothing is open that Escape could close').to.equal(true);
    });
  });

  describe('what it tells its author', () => {
    it('has nothing to say of an attribute that a framework takes away, or sets to nothing', async () => {
      const element = await mount({ story: two, attributes: { scale: 'sequential', layout: 'faceted' } });
      element.removeAttribute('scale');
      Object.assign(element, { layout: undefined, orientation: null, media: undefined });
      await element.updateComplete;
      expect(element.problems).to.deep.equal([]);
      element.setAttribute('scale', 'sequentially');
      await element.updateComplete;
      expect(element.problems.map(({ path }) => path)).to.deep.equal(['scale']);
    });

    it('names an attribute that it does not know, and auto holds', async () => {
      const plain = await mount({ story: two });
      const element = await mount({
        story: two,
        attributes: { scale: 'banana', layout: '', orientation: 'sideways', representation: 'pie' },
      });
      expect(element.problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(
        ['scale', 'orientation', 'layout', 'representation'].map((name) => `unknown-value ${name}`),
      );
      expect(textOf(root(element).querySelector('[part=axis]'))).to.equal(
        textOf(root(plain).querySelector('[part=axis]')),
      );
      expect(warnings).to.have.length(1);
    });

    it('is no failure without a story', async () => {
      const element = await mount({ undrawn: true, attributes: { scale: 'banana' } });
      expect(element.matches(':state(error)')).to.equal(false);
      expect(element.matches(':state(empty)')).to.equal(true);
    });

    it('warns once for a story, with every problem and its place', async () => {
      const story = { events: [{ date: 'some day', title: 'A' }, 7, { date: '2021-13', title: 'B' }] };
      const element = await mount({ story, undrawn: true });
      element.select(null);
      element.headingLevel = 3;
      await element.updateComplete;
      expect(warnings).to.have.length(1);
      const [format, words, about, problems] = warnings[0] ?? [];
      expect(format).to.equal('<story-timeline> %s');
      expect(String(words)).to.contain('events[0].date').and.contain('events[1]');
      expect(about === element).to.equal(true);
      expect(problems).to.equal(element.problems);
      element.story = structuredClone(story);
      await element.updateComplete;
      expect(warnings).to.have.length(2);
    });

    it('shows readers what was left out, and with report each problem', async () => {
      const story = { events: [...two.events, 7, 'eight', { date: '2021-13', title: 'B' }] };
      const element = await mount({ story });
      const said = () => textOf([...root(element).querySelectorAll('[part=message]')].at(-1));
      expect(said()).to.equal('2 entries could not be read.');
      element.report = true;
      await element.updateComplete;
      for (const { path } of element.problems) expect(said()).to.contain(path);
      expect(textOf(root(element).querySelector('[part=undated]'))).to.contain('2021-13');
    });
  });

  describe('two on a page', () => {
    const pair = async () => {
      const first = await mount({ story: two });
      const second = document.createElement('story-timeline');
      second.story = two;
      first.after(second);
      await drawn(second);
      return [first, second] as const;
    };

    it('share no id that the page could find', async () => {
      await pair();
      expect(document.querySelectorAll('story-timeline')).to.have.length(2);
      expect(document.querySelectorAll('#popover, #heading, #undated')).to.have.length(0);
    });

    it('keep each what is selected in it: Escape closes the last, then the other', async () => {
      const [first, second] = await pair();
      second.select('b');
      await opens(second, 'The second');
      first.select('a');
      await opens(first, 'The first');
      expect(popover(second) !== null).to.equal(true);
      await press('Escape');
      await closes(first);
      expect(popover(second) !== null).to.equal(true);
      await press('Escape');
      await closes(second);
    });

    it('show what the pointer is on while the other keeps its pin', async () => {
      const [first, second] = await pair();
      first.select('a');
      await opens(first, 'The first');
      second.scrollIntoView({ block: 'end' });
      await hover(mark(second, 'b'));
      await opens(second, 'The second');
      expect(first.selected).to.equal('a');
      expect(popover(first) !== null).to.equal(true);
    });

    it('close by a click in the other, as by any click outside', async () => {
      const [first, second] = await pair();
      first.select('a');
      await opens(first, 'The first');
      second.scrollIntoView({ block: 'end' });
      await click(mark(second, 'b'));
      await opens(second, 'The second');
      await closes(first);
    });
  });

  describe('in and out of the page', () => {
    it('opens again what was pinned when it is put back', async () => {
      const element = await mount({ src: recognition, attributes: { selected: 'remark' } });
      const home = element.parentElement!;
      await opens(element, allies);
      element.remove();
      await element.updateComplete;
      home.append(element);
      await opens(element, allies);
      await press('Escape');
      await closes(element);
    });

    it('bears changes while it is out', async () => {
      const element = await mount({ story: two, attributes: { selected: 'a' } });
      const home = element.parentElement!;
      await opens(element, 'The first');
      element.remove();
      element.select('b');
      await element.updateComplete;
      element.story = { title: 'Other', events: [{ id: 'b', date: '2020', title: 'The other' }] };
      await element.updateComplete;
      home.style.width = '500px';
      home.append(element);
      await opens(element, 'The other');
      home.style.width = '900px';
      await waitUntil(
        () => root(element).querySelector('[part=axis]')?.getAttribute('width') === '900',
        'its width is not followed any more',
      );
    });

    it('is moved with its keys, popover and size at work', async () => {
      const element = await mount({ src: recognition });
      const other = await fixture<HTMLElement>(html`<div style="width: 480px"></div>`);
      other.append(element);
      await waitUntil(() => element.matches(':state(vertical)'), 'the new width is not followed');
      mark(element, 'takeover').focus();
      await press('ArrowDown', 'Enter');
      await opens(element, 'or later');
      expect(element.selected).to.equal('business-office');
    });

    it('works in the document of a frame, in its own style, and back', async () => {
      const element = await mount({ src: recognition });
      const home = element.parentElement!;
      const frame = document.createElement('iframe');
      frame.style.cssText = 'width: 900px; height: 700px; border: 0';
      document.body.append(frame);
      const inside = frame.contentDocument!.body;
      inside.style.width = '860px';
      inside.append(element);
      const place = () => getComputedStyle(mark(element, 'remark').closest('li')!).position;
      expect(place()).to.equal('absolute');
      element.select('remark');
      await opens(element, allies);
      frame.contentWindow!.focus();
      mark(element, 'remark').focus();
      await press('Escape');
      await closes(element);
      inside.style.width = '400px';
      await waitUntil(() => element.matches(':state(vertical)'), 'its width in the frame is not followed');

      home.append(element);
      await waitUntil(() => !element.matches(':state(vertical)'), 'its width at home is not followed');
      expect(place()).to.equal('absolute');
      frame.remove();
      await click(mark(element, 'remark'));
      await opens(element, allies);
    });

    it('leaves no listener behind in two hundred comings and goings', async () => {
      const { addEventListener, removeEventListener } = EventTarget.prototype;
      let listening = 0;
      const isShared = (target: unknown) =>
        target === document ||
        target === window ||
        target instanceof MediaQueryList ||
        target === document.fonts;
      EventTarget.prototype.addEventListener = function (type, listener, options) {
        if (isShared(this)) {
          listening += 1;
          const signal = typeof options === 'object' ? options.signal : undefined;
          if (signal) addEventListener.call(signal, 'abort', () => (listening -= 1), { once: true });
        }
        addEventListener.call(this, type, listener, options);
      };
      EventTarget.prototype.removeEventListener = function (type, listener, options) {
        if (isShared(this)) listening -= 1;
        removeEventListener.call(this, type, listener, options);
      };
      try {
        const element = await mount({ story: two });
        const home = element.parentElement!;
        element.remove();
        await element.updateComplete;
        const before = listening;
        for (let i = 0; i < 200; i += 1) {
          home.append(element);
          element.select(i % 2 ? 'a' : null);
          if (i % 10 === 1) await opens(element, 'The first');
          element.remove();
        }
        await element.updateComplete;
        expect(listening).to.equal(before);
        home.append(element);
        await element.updateComplete;
        expect(listening, 'it listens while it is in').to.be.above(before);
      } finally {
        Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
      }
    });
  });

  describe('report', () => {
    it('tells the editor what is wrong with a file that holds no story', async () => {
      const element = await mount({
        src: 'data:application/json,{"events":["one}',
        attributes: { report: '' },
        undrawn: true,
      });
      await waitUntil(() => root(element).querySelector('details'), 'nothing is reported');
      expect(textOf(root(element).querySelector('details'))).to.contain('quotation mark was expected');
    });

    it('names the place as the file has it', async () => {
      const lines = '{"date":"1996","title":"A"}\n{"date":"1996-13","title":"B"}\n';
      const element = await mount({
        src: `data:application/jsonl,${encodeURIComponent(lines)}`,
        attributes: { report: '' },
      });
      expect(textOf(root(element).querySelector('details'))).to.contain('line 2, date');
    });
  });

  describe('where its own drawing fails', () => {
    const { measureText } = CanvasRenderingContext2D.prototype;
    const { error } = console;
    const rejections: unknown[] = [];
    const note = ({ reason }: PromiseRejectionEvent) => rejections.push(reason);
    let errors: unknown[][] = [];
    let tries = 0;
    beforeEach(() => {
      errors = [];
      console.error = (...words: unknown[]) => void errors.push(words);
      CanvasRenderingContext2D.prototype.measureText = () => {
        tries += 1;
        throw new Error('no ruler');
      };
      addEventListener('unhandledrejection', note);
    });
    const mend = () => Object.assign(CanvasRenderingContext2D.prototype, { measureText });
    afterEach(() => {
      mend();
      console.error = error;
      removeEventListener('unhandledrejection', note);
    });
    const codes = (element: StoryTimeline) => element.problems.map(({ code }) => code);
    const tools = (element: StoryTimeline) =>
      [...root(element).querySelectorAll('[part=toolbar] button:not(.zoom, .help, .save)')].map(textOf);
    const list = (element: StoryTimeline) => root(element).querySelector('[part=list]');
    const fails = (element: StoryTimeline) =>
      waitUntil(() => codes(element).includes('not-drawn'), 'no problem says so');

    it('shows the story as the list, and says why', async () => {
      const element = await mount({ story: two, attributes: { report: '' } });
      await fails(element);
      await element.updateComplete;
      expect(textOf(list(element)))
        .to.contain('The first')
        .and.contain('The second');
      expect(textOf(root(element).querySelector('details'))).to.contain('could not be drawn');
      expect(tools(element), 'no way to a timeline that there is not').to.deep.equal([]);
      for (const type of ['json', 'svg'])
        expect((await element.export(type)).size, `${type} is there all the same`).to.be.above(0);
      expect(errors).to.have.length(1);
      const [words, about, thrown] = errors[0] ?? [];
      expect(String(words)).to.contain('could not be drawn');
      expect(about === element).to.equal(true);
      expect(thrown instanceof Error && thrown.message).to.equal('no ruler');
      expect(rejections).to.deep.equal([]);
    });

    it('says so once for a story, whatever its width', async () => {
      const element = await mount({ story: two });
      await fails(element);
      const before = element.problems;
      tries = 0;
      element.parentElement!.style.width = '500px';
      await waitUntil(() => tries > 0, 'the new width is not followed');
      await element.updateComplete;
      expect(element.problems).to.equal(before);
      expect(errors).to.have.length(1);
      element.story = { title: 'Other', events: [{ date: '2020', title: 'The other' }] };
      await element.updateComplete;
      expect(textOf(list(element))).to.contain('The other');
      expect(errors).to.have.length(2);
    });

    it('draws again as soon as it can', async () => {
      const element = await mount({ story: two });
      await fails(element);
      mend();
      element.parentElement!.style.width = '700px';
      await waitUntil(() => marks(element).length === 2, 'it stays a list');
      expect(list(element)).to.equal(null);
      expect(codes(element)).to.deep.equal([]);
      expect(tools(element)).to.deep.equal(['Timeline', 'List', 'Table']);
    });
  });

  it('bears any JSON value as its story, and is never blank', async () => {
    const element = await mount({ undrawn: true });
    const thrown: unknown[] = [];
    const note = (event: Event) => thrown.push(event);
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
    const loose = fc.oneof(
      fc.jsonValue(),
      fc.record({ title: fc.jsonValue(), events: fc.array(fc.jsonValue(), { maxLength: 6 }) }),
      fc.array(
        fc.record(
          {
            id: fc.jsonValue(),
            date: fc.oneof(fc.constantFrom('2021', '-0044', '1985/..'), fc.jsonValue()),
            title: fc.jsonValue(),
            quotes: fc.jsonValue(),
          },
          { requiredKeys: [] },
        ),
        { maxLength: 6 },
      ),
    );
    await fc.assert(
      fc.asyncProperty(loose, async (story) => {
        element.story = story;
        await element.updateComplete;
        expect(textOf(root(element).querySelector('.root'))).not.to.equal('');
        expect(root(element).innerHTML).not.to.match(/\bNaN\b|Infinity|\[object Object\]/);
      }),
      { numRuns: 40 },
    );
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    expect(thrown).to.deep.equal([]);
  });

  if (isChromium)
    describe('by touch', () => {
      beforeEach(() => emulate({ touch: true }));
      afterEach(async () => {
        await emulate();
        await setViewport({ width: 1280, height: 900 });
      });

      it('a tap pins, a tap on the mark or outside closes', async () => {
        const element = await mount({ src: recognition });
        await tap(...middle(mark(element, 'remark')));
        await opens(element, allies);
        expect(element.selected).to.equal('remark');
        await tap(...middle(mark(element, 'remark')));
        await closes(element);
        await tap(...middle(mark(element, 'remark')));
        await opens(element, allies);
        await tap(4, 890);
        await closes(element);
        expect(element.selected).to.equal(null);
      });

      for (const [id, more, edge] of [
        ['earlier-recognitions', 0, 'foot'],
        ['reactions', 900, 'foot'],
        ['reactions', 0, 'head'],
      ] as const)
        it(`opens a sheet at the ${edge} of a small screen, clear of the mark of ${id} with ${more} pixels of page below`, async () => {
          const element = await mount({ src: recognition, width: 375 });
          await setViewport({ width: 375, height: 667 });
          await waitUntil(() => element.matches(':state(vertical)'), 'it stays horizontal');
          element.parentElement!.style.paddingBlockEnd = `${more}px`;
          mark(element, id).scrollIntoView({ block: 'end' });
          await tap(...middle(mark(element, id)));
          await waitUntil(() => popover(element), 'no sheet');
          const sheet = () => popover(element)!.getBoundingClientRect();
          const away = () => (edge === 'foot' ? sheet().bottom - innerHeight : sheet().top);
          await waitUntil(() => Math.abs(away()) < 1, `the sheet is not at the ${edge}`);
          expect(sheet().left).to.equal(0);
          expect(sheet().width).to.equal(document.documentElement.clientWidth);
          expect(sheet().height).to.be.at.most(innerHeight * 0.7);
          const { top, bottom } = mark(element, id).getBoundingClientRect();
          expect(top).to.be.at.least(edge === 'foot' ? 0 : sheet().bottom);
          expect(bottom).to.be.at.most(edge === 'foot' ? sheet().top : innerHeight);
          await tap(...middle(mark(element, id)));
          await closes(element);
          expect(marks(element)).to.have.length(8);
        });
    });

  it('gives the story in another format when it is asked to, and says which it knows', async () => {
    const element = await mount({ src: recognition });
    const blob = await element.export('json-ld');
    expect(blob.type).to.equal('application/ld+json');
    expect(await blob.text()).to.contain('allies in the fight against terrorism');
    const failure = await element.export('papyrus').catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(TypeError);
    expect(String(failure)).to.contain('json-ld');
  });
});
