import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
// Loaded with the test, so that its pages need not wait for it long.
import '../src/hydrate.js';
import type { StoryTimeline } from '../src/story-timeline.js';
import { waitUntil } from './support/wait-until.js';

interface Query {
  readonly story?: string;
  /** For which a server draws. */
  readonly width?: number | undefined;
  /** In which the timeline stands. */
  readonly column?: number;
  readonly lang?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A page that a server has drawn, in a frame, before any script of ours has come to it. */
class ServedPage {
  readonly warnings: string[] = [];
  readonly frame = document.createElement('iframe');

  async open({ width, column, attributes, ...query }: Query): Promise<this> {
    const asked = new URLSearchParams({
      ...query,
      ...(width !== undefined && { width: String(width) }),
      ...(column !== undefined && { column: String(column) }),
      ...(attributes && { attributes: JSON.stringify(attributes) }),
    });
    this.frame.style.cssText = 'border:0;inline-size:1000px;block-size:600px';
    const loaded = new Promise((resolve) => this.frame.addEventListener('load', resolve, { once: true }));
    this.frame.src = `/served/?${asked}`;
    document.body.append(this.frame);
    await loaded;
    for (const kind of ['warn', 'error'] as const)
      this.window.console[kind] = (...said: unknown[]) => {
        if (!String(said[0]).startsWith('Lit is in dev mode')) this.warnings.push(said.join(' '));
      };
    return this;
  }

  get window(): Window & typeof globalThis {
    return this.frame.contentWindow as Window & typeof globalThis;
  }

  get document(): Document {
    return this.window.document;
  }

  get timeline(): StoryTimeline {
    return this.document.querySelector('story-timeline')!;
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

  /** Brings the script, and waits until the element is drawn by it. */
  async script(name: 'hydrate' | 'define'): Promise<void> {
    const script = this.document.createElement('script');
    script.type = 'module';
    script.src = `/src/${name}.ts`;
    this.document.head.append(script);
    await waitUntil(() => this.timeline.hasUpdated, 'the element is not there');
    await waitUntil(() => !this.root.querySelector('style'), 'the styles of the server are still there');
    await waitUntil(() => this.root.querySelector('.marks, .story-list'), 'the story is not drawn');
    await this.timeline.updateComplete;
  }

  /** Until what answers pointer and keys is there, as for a reader after a while. */
  async rest(): Promise<void> {
    await waitUntil(() => this.root.querySelector('.find-button'), 'what comes later has not come');
    await this.timeline.updateComplete;
    await new Promise((resolve) => this.window.requestAnimationFrame(resolve));
  }
}

/** Where all that is seen of the story stands; of the toolbar buttons come later, in room that is there for them. */
const boxesOf = (page: ServedPage): Map<Element, string> => {
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
const wordsOf = (page: ServedPage, selector: string): string[] =>
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
  let page: ServedPage;
  const open = async (query: Query): Promise<ServedPage> => {
    page?.frame.remove();
    page = await new ServedPage().open(query);
    return page;
  };

  before(() => setViewport({ width: 1280, height: 900 }));
  afterEach(() => page?.frame.remove());

  for (const story of stories)
    for (const [what, width, column] of forms)
      it(`is taken over as ${what}, node for node, and nothing moves: ${story}`, async () => {
        await open({ story, column, width });
        const nodes = page.all('li, button, figure, svg, .label');
        const before = boxesOf(page);
        expect(nodes.length).to.be.above(10);
        for (const step of [() => page.script('hydrate'), () => page.rest()]) {
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
        await page.script('hydrate');
        expect(page.warnings).to.deep.equal([]);
        expect(gone(nodes)).to.deep.equal([]);
        expect(wordsOf(page, 'time')).to.deep.equal(dates);
      }
    });

  it('keeps the focus, what is marked and where the page is', async () => {
    await open({ width: 900 });
    page.window.scrollTo(0, 120);
    const mark = page.mark('remark');
    page.frame.focus();
    mark.focus({ preventScroll: true });
    const words =
      page.root.querySelector('.summary bdi')!.firstElementChild ?? page.root.querySelector('.summary bdi')!;
    const selection = page.window.getSelection()!;
    selection.selectAllChildren(words);
    const marked = String(selection);
    await page.script('hydrate');
    await page.rest();
    expect(page.root.activeElement === page.mark('remark')).to.equal(true);
    expect(page.mark('remark') === mark).to.equal(true);
    expect(String(selection)).to.equal(marked);
    expect(page.window.scrollY).to.equal(120);
  });

  it('answers as any timeline does', async () => {
    await open({ width: 900 });
    await page.script('hydrate');
    await page.rest();
    page.frame.focus();
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

  it('is drawn, once it is a list, when the reader asks for it', async () => {
    await open({});
    await page.script('hydrate');
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
      expect(page.document.documentElement.scrollWidth).to.be.at.most(1000);
      await page.script('hydrate');
      await waitUntil(
        () => page.root.querySelector<HTMLElement>('.chart')?.clientWidth === column,
        'it has another width',
      );
      const cut = page.all('.label').filter((label) => label.getBoundingClientRect().right > column + 1);
      expect(cut).to.have.length(0);
      expect(page.warnings).to.deep.equal([]);
    });

  it('is drawn anew in a font for which there is not the room', async () => {
    await open({ width: 900 });
    const style = page.document.createElement('style');
    style.textContent =
      'story-timeline { --story-timeline-font: Courier New, Courier, monospace; letter-spacing: 0.1em }';
    page.document.head.append(style);
    await page.script('hydrate');
    await page.rest();
    const cut = page
      .all('.label')
      .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 3)
      .map(({ textContent }) => textContent);
    expect(cut).to.deep.equal([]);
  });

  for (const width of [undefined, 900])
    it(`is drawn anew where the page has another story: ${width ? 'a drawing' : 'a list'}`, async () => {
      await open({ width });
      const data = page.timeline.querySelector('script')!;
      data.textContent = JSON.stringify({ lang: 'en', events: [{ date: '2020', title: 'Another' }] });
      await page.script('hydrate');
      await waitUntil(() => page.root.textContent.includes('Another'), 'the other story is not drawn');
      expect(page.all('section.root')).to.have.length(1);
      expect(page.root.textContent).not.to.include('Taliban');
      expect(page.warnings.filter((said) => said.includes('draws anew'))).to.have.length(1);
    });

  it('is followed when its data change', async () => {
    await open({});
    await page.script('hydrate');
    page.timeline.querySelector('script')!.textContent = JSON.stringify([{ date: '2020', title: 'Another' }]);
    await waitUntil(() => page.root.textContent.includes('Another'), 'the change is not followed');
  });

  for (const width of [undefined, 900])
    it(`is not doubled by the element that takes nothing over: ${width ? 'a drawing' : 'a list'}`, async () => {
      await open({ width });
      await page.script('define');
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
        await page.script('hydrate');
        expect(page.warnings).to.deep.equal([]);
        expect(gone(nodes)).to.deep.equal([]);
      }
    });

  it('is taken over with what a story may have: media, links, undated events, periods, many events', async () => {
    for (const width of [undefined, 900]) {
      await open({ story: 'rich', width });
      const nodes = page.all('.drawing li, .drawing figure');
      expect(nodes.length).to.be.above(20);
      await page.script('hydrate');
      expect(page.warnings.filter((said) => said.includes('draws anew'))).to.deep.equal([]);
      expect(gone(nodes)).to.deep.equal([]);
    }
  });
});
