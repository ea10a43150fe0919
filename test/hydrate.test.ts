import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../src/hydrate.js';
import { StoryTimeline as PlainTimeline } from '../src/story-timeline.js';
import { waitUntil } from './support/wait-until.js';

interface Query {
  readonly story?: string;
  /** For which a server draws. */
  readonly width?: number | undefined;
  /** In which the timeline stands. */
  readonly column?: number;
  readonly lang?: string;
  readonly tag?: string;
  readonly attributes?: Readonly<Record<string, string | boolean>>;
}

/** The element that takes nothing over. */
customElements.define('plain-timeline', class extends PlainTimeline {});

/** What a server has drawn, in the page: at first as it came, since nobody takes it over at once. */
class Served {
  readonly #warnings: string[] = [];
  readonly #said = { warn: console.warn, error: console.error };
  readonly holder = document.createElement('div');

  async place({ width, column = 900, attributes, tag = 'story-timeline', ...query }: Query): Promise<this> {
    const asked = new URLSearchParams({
      ...query,
      ...(width !== undefined && { width: String(width) }),
      ...(attributes && { attributes: JSON.stringify(attributes) }),
    });
    const html = await (await fetch(`/served/?${asked}`)).text();
    this.holder.style.cssText = `inline-size:${column}px;font:16px Arial,sans-serif;padding-block-end:2000px`;
    document.body.append(this.holder);
    for (const kind of ['warn', 'error'] as const)
      console[kind] = (...said: unknown[]) => this.#warnings.push(said.join(' '));
    // As the parser of a page does it; what the server drew is there before the element comes to it.
    this.holder.setHTMLUnsafe(html.replaceAll(/(<\/?)story-timeline/g, `$1${tag}`));
    return this;
  }

  remove(): void {
    Object.assign(console, this.#said);
    this.holder.remove();
  }

  get warnings(): readonly string[] {
    return this.#warnings;
  }

  get timeline(): PlainTimeline {
    return this.holder.firstElementChild as PlainTimeline;
  }

  get root(): ShadowRoot {
    if (!this.timeline.shadowRoot) throw new Error('The server’s shadow root is not there.');
    return this.timeline.shadowRoot;
  }

  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  mark(id: string): HTMLElement {
    return this.all('[part=mark]').find(({ dataset }) => dataset['id'] === id)!;
  }

  /** Waits until the element has drawn it once more. */
  async drawn(): Promise<void> {
    await waitUntil(() => !this.root.querySelector('style'), 'the styles of the server are still there');
    await waitUntil(() => this.root.querySelector('.marks, .story-list, table'), 'the story is not drawn');
    await this.timeline.updateComplete;
  }

  /** Until the page's room has been read, and what is read and loaded after that has been drawn. */
  async rest(): Promise<void> {
    this.timeline.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' })); // calls for what answers keys
    await Promise.all([import('../src/interaction/hands.js'), import('../src/view/details.js')]);
    for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
    await this.timeline.updateComplete;
  }
}

/** Where all that is seen of the story stands; of the toolbar buttons come later, in room that is there for them. */
const boxesOf = (page: Served): Map<Element, string> => {
  const seen = '.header, .header *, .drawing *:not(.hidden, .hidden *, .probes *), .legend *, .toolbar';
  return new Map(
    [...page.all(seen), page.timeline].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const sides = element.matches('.toolbar') ? [y, height] : [x, y, width, height];
      return [element, sides.map((side) => Math.round(side * 2) / 2).join(' ')];
    }),
  );
};

const moved = (before: Map<Element, string>, after: Map<Element, string>): string[] =>
  [...before].flatMap(([element, box]) =>
    after.get(element) === box
      ? []
      : [`${element.localName}.${element.getAttribute('class')}: ${box} → ${after.get(element)}`],
  );

/** The texts of some elements. */
const wordsOf = (page: Served, selector: string): string[] =>
  page.all(selector).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

const gone = (nodes: readonly Element[]): string[] =>
  nodes.flatMap((node) => (node.isConnected ? [] : [`${node.localName}.${node.getAttribute('class')}`]));

const stories = ['recognition.json', 'moon-landing.json', 'writing.json'];
const forms = [
  ['a list', undefined, 900],
  ['a narrow list', undefined, 320],
  ['a drawing', 900, 900],
  ['a narrow drawing', 360, 360],
] as const;

describe('a timeline that a server has drawn', () => {
  let page: Served;
  const open = async (query: Query): Promise<Served> => {
    page?.remove();
    page = await new Served().place(query);
    return page;
  };

  before(async function () {
    this.timeout(60_000); // at its first call the server is built, and a busy machine loads slowly
    await setViewport({ width: 1280, height: 600 });
    await Promise.all([fetch('/served/'), import('../src/view/served-details.js')]);
  });
  afterEach(() => {
    page?.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });

  for (const story of stories)
    for (const [what, width, column] of forms)
      it(`is taken over as ${what}, node for node, and nothing moves: ${story}`, async () => {
        await open({ story, column, width });
        const nodes = page.all('li, button, figure, svg, .label');
        const before = boxesOf(page);
        expect(nodes.length).to.be.above(10);
        for (const step of [() => page.drawn(), () => page.rest()]) {
          await step();
          expect(page.warnings).to.deep.equal([]);
          expect(gone(nodes)).to.deep.equal([]);
          expect(moved(before, boxesOf(page))).to.deep.equal([]);
        }
      });

  for (const lang of ['ar', 'de', 'ps', 'uk'])
    it(`is taken over in the language ${lang}`, async () => {
      for (const width of [undefined, 900]) {
        await open({ lang, width });
        const dates = wordsOf(page, 'time');
        const nodes = page.all('li, button');
        await page.drawn();
        expect(page.warnings).to.deep.equal([]);
        expect(gone(nodes)).to.deep.equal([]);
        expect(wordsOf(page, 'time')).to.deep.equal(dates);
      }
    });

  it('keeps the focus, what is marked and where the page is', async () => {
    await open({ width: 900 });
    scrollTo(0, 120);
    const mark = page.mark('remark');
    mark.focus({ preventScroll: true });
    const words =
      page.root.querySelector('.summary bdi')!.firstElementChild ?? page.root.querySelector('.summary bdi')!;
    const selection = getSelection()!;
    selection.selectAllChildren(words);
    const marked = String(selection);
    await page.drawn();
    await page.rest();
    expect(page.root.activeElement === page.mark('remark')).to.equal(true);
    expect(page.mark('remark') === mark).to.equal(true);
    expect(String(selection)).to.equal(marked);
    expect(scrollY).to.equal(120);
  });

  it('answers as any timeline does', async () => {
    await open({ width: 900 });
    await page.drawn();
    await page.rest();
    page.mark('remark').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => page.root.querySelector('.popover .quote'), 'there is no popover');
    expect(page.timeline.selected).to.equal('remark');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !page.root.querySelector('.popover'), 'the popover is still there');
    page.timeline.zoomTo('2025', '2025');
    await waitUntil(() => page.timeline.matches(':state(zoomed)'), 'it is not zoomed');
    page.timeline.fit();
    await waitUntil(() => !page.timeline.matches(':state(zoomed)'), 'it is zoomed');
    expect(page.warnings).to.deep.equal([]);
  });

  for (const width of [undefined, 900])
    it(`keeps what it is asked for before it is taken over: ${width ? 'a drawing' : 'a list'}`, async () => {
      await import('../src/interaction/hands.js'); // so that it is there first
      history.replaceState(null, '', '#story=remark');
      await open({ width, attributes: { hash: true } });
      const nodes = page.all('.drawing li');
      const { timeline } = page;
      timeline.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
      await page.drawn();
      await waitUntil(() => timeline.selected === 'remark', 'it does not follow the address');
      await page.rest();
      expect(page.warnings).to.deep.equal([]);
      expect(gone(nodes)).to.deep.equal([]);
    });

  for (const width of [undefined, 900])
    it(`answers a press that came before it was taken over: ${width ? 'a drawing' : 'a list'}`, async () => {
      await open({ width });
      const table = page.all('.forms button').find(({ textContent }) => textContent.trim() === 'Table')!;
      table.click();
      await page.drawn();
      await waitUntil(() => page.root.querySelector('table'), 'it is no table');
      expect(page.warnings).to.deep.equal([]);
    });

  for (const width of [undefined, 900])
    it(`says the day that it is, also where it was drawn on another: ${width ? 'a drawing' : 'a list'}`, async () => {
      const { now } = Date;
      Date.now = () => Date.UTC(2024, 11, 1, 12); // when part of it was still to come
      try {
        await open({ width, attributes: { today: true } });
        const nodes = page.all('section.root, .drawing li[data-id]');
        await page.drawn();
        await waitUntil(
          () => page.root.textContent.includes('1 December 2024'),
          'it is the day of the server',
        );
        expect(page.timeline.today).to.equal('');
        expect(page.warnings).to.deep.equal([]);
        expect(gone(nodes)).to.deep.equal([]);
      } finally {
        Date.now = now;
      }
    });

  it('is drawn, once it is a list, when the reader asks for it', async () => {
    await open({});
    await page.drawn();
    const [timeline] = page.all('.forms button');
    timeline?.click();
    await waitUntil(() => page.root.querySelector('.marks .label'), 'it is not drawn');
    expect(page.all('.story-list')).to.have.length(0);
    const [, list] = page.all('.forms button');
    list?.click();
    await waitUntil(() => page.root.querySelector('.story-list'), 'it is no list');
    expect(page.warnings).to.deep.equal([]);
  });

  for (const column of [320, 500, 880, 960])
    it(`is drawn anew in a column of ${column} pixels, which is not what the server drew for`, async () => {
      await open({ width: 900, column });
      expect(page.timeline.scrollWidth).to.be.at.most(column);
      await page.drawn();
      const { right } = page.timeline.getBoundingClientRect();
      const stands = ({ left, width }: DOMRect): boolean => left + width <= right + 1;
      await waitUntil(
        () => page.all('.label, .axis-layer text').every((words) => stands(words.getBoundingClientRect())),
        'it has another width',
      );
      expect(page.all('.label')).to.have.length(8);
      expect(page.warnings).to.deep.equal([]);
    });

  it('is drawn anew in a font for which there is not the room', async () => {
    await open({ width: 900 });
    const style = document.createElement('style');
    style.textContent =
      'story-timeline { --story-timeline-font: Courier New, Courier, monospace; letter-spacing: 0.1em }';
    page.holder.append(style);
    await page.drawn();
    await page.rest();
    const isCut = ({ scrollHeight, clientHeight }: HTMLElement): boolean => scrollHeight > clientHeight + 3;
    await waitUntil(() => !page.all('.label').some(isCut), 'labels are cut');
    expect(page.all('.label').length).to.be.above(4);
  });

  for (const width of [undefined, 900])
    it(`is drawn anew where the page has another story: ${width ? 'a drawing' : 'a list'}`, async () => {
      await open({ width });
      const data = page.timeline.querySelector('script')!;
      data.textContent = JSON.stringify({ lang: 'en', events: [{ date: '2020', title: 'Another' }] });
      await page.drawn();
      await waitUntil(() => page.root.textContent.includes('Another'), 'the other story is not drawn');
      expect(page.all('section.root')).to.have.length(1);
      expect(page.root.textContent).not.to.include('Taliban');
      expect(page.warnings.filter((said) => said.includes('draws anew'))).to.have.length(1);
    });

  it('is followed when its data change', async () => {
    await open({});
    await page.drawn();
    page.timeline.querySelector('script')!.textContent = JSON.stringify([{ date: '2020', title: 'Another' }]);
    await waitUntil(() => page.root.textContent.includes('Another'), 'the change is not followed');
  });

  for (const width of [undefined, 900])
    it(`is not doubled by the element that takes nothing over: ${width ? 'a drawing' : 'a list'}`, async () => {
      await open({ width, tag: 'plain-timeline' });
      await waitUntil(() => page.root.querySelector('.marks .label'), 'it is not drawn');
      expect(page.all('section.root')).to.have.length(1);
      expect(page.all('.heading')).to.have.length(1);
      expect(page.all('.marks > li')).to.have.length(8);
      expect(page.warnings).to.deep.equal([]);
    });

  const attributes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'as a table': { representation: 'table' },
    'as of a date': { 'as-of': '2024-12' },
    'with today': { today: '2025-06' },
    'with an event that is pinned': { selected: 'remark' },
    'in lanes': { layout: 'faceted' },
    'from its address': { src: '/data/recognition.json' },
    'without its media': { media: 'none', exports: 'none' },
    'from a view': { start: '2024', end: '2026' },
  };
  for (const [what, given] of Object.entries(attributes))
    it(`is taken over ${what}`, async () => {
      for (const width of [undefined, 900]) {
        await open({ attributes: given, width });
        const nodes = page.all('section.root, .header, .drawing, .drawing li, .drawing table');
        expect(nodes.length).to.be.at.least(3);
        await page.drawn();
        expect(page.warnings).to.deep.equal([]);
        expect(gone(nodes)).to.deep.equal([]);
      }
    });

  it('is taken over with what a story may have: media, links, undated events, periods, many events', async () => {
    for (const width of [undefined, 900]) {
      await open({ story: 'rich', width });
      const nodes = page.all('.drawing li, .drawing figure');
      expect(nodes.length).to.be.above(20);
      await page.drawn();
      expect(page.warnings.filter((said) => said.includes('draws anew'))).to.deep.equal([]);
      expect(gone(nodes)).to.deep.equal([]);
    }
  });
});
