// For servers: a timeline as HTML that is read without a script, and that `story-timeline/hydrate` goes on with.
import { ElementRenderer, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, type TemplateResult } from 'lit';
import { initialState } from './interaction/state.js';
import { type ServedSize, writeServed } from './interaction/page/served-room.js';
import { dirOf, loadWords } from './locales/whole.js';
import { readStory, type ReadStory } from './read/index.js';
import { ServedTimeline } from './served-timeline.js';
import { countEvents } from './story/index.js';
import { styles } from './story-timeline.styles.js';
import { drawnAt } from './view/page-address.js';
import { mostListed } from './view/as-text/listed-part.js';
import { details } from './view/served-details.js';
import { drawingWithoutScript, sheetText, widthSheet, withoutScript } from './view/served-sheet.js';
import { writeJson } from './write/json.js';
import { escapeXml } from './write/picture/escape-xml.js';

/** How a server draws a timeline. */
export interface ServerOptions {
  /** The element's width in CSS pixels where it is known; else the story is told along a line, at any width. */
  readonly width?: number;
  /** Size of its font in CSS pixels, 16 by itself. */
  readonly textSize?: number;
  /** Language of dates and of the element's own words; the story's by itself, else English. */
  readonly lang?: string;
  /** Which way lines run; by itself as the language has it. */
  readonly dir?: 'ltr' | 'rtl';
  /** The nonce that the page's policy asks of styles. */
  readonly nonce?: string;
  /** The page's address: relative ones of the story resolve against it, and what leads elsewhere says so. */
  readonly base?: string;
  /** Format of a story that is given as text, where its look does not tell. */
  readonly type?: string;
  /** The element's attributes, as its author writes them; what is null, undefined or false is not there. */
  readonly attributes?: Readonly<Record<string, string | number | boolean | null | undefined>>;
}

/** Events that a page tells without a script; of more it says how many. */
const mostTold = 1000;
const usualText = 16;

/** A story as the page reads it again, and as it is read. */
interface Told extends ReadStory {
  readonly json: string;
}

/** A timeline that is drawn once, and stands in no page and no registry. */
class DrawnTimeline extends ServedTimeline {
  static {
    this.finalize();
  }

  async prepare(told: ReadStory, lang: string, rtl: boolean, size: ServedSize | undefined): Promise<void> {
    const { story, surroundings } = this.parts;
    surroundings.lang = lang;
    surroundings.hasDir = true;
    this.serve(size, rtl, details);
    await this.ready(); // which says where the story would come from
    story.content.result = { ...told, key: '' };
    story.loading.result = told;
    await this.ready();
  }

  tell(): TemplateResult {
    return this.render();
  }

  /** The day that is drawn as today, EDTF, where it is the one that it was. */
  get day(): string | undefined {
    const { today } = this.parts.drawn();
    return today && !this.today?.trim() ? new Date(today.earliest).toISOString().slice(0, 10) : undefined;
  }

  /** The story as text, beyond what is drawn as such. */
  tellRest(isDrawn: boolean): TemplateResult[] {
    const { story, all = story, words, media, news, today } = this.parts.drawn();
    if (!story) return [];
    const telling = { ...initialState, story, all: all ?? story, words, media, news, today };
    const count = countEvents(story);
    const parts: TemplateResult[] = [];
    for (let listed = isDrawn ? 0 : mostListed; listed < Math.min(count, mostTold); listed += mostListed)
      parts.push(
        details.storyList({
          ...telling,
          listed,
          callbacks: this.parts.reader.callbacks,
          article: undefined,
          addressed: false,
        }),
      );
    if (count > mostTold)
      parts.push(html`<p class="more" lang=${words.lang}>${words.laterEvents(count - mostTold)}</p>`);
    return parts;
  }
}

/**
 * A timeline as HTML, to be put into a page as it is: the tag, what it draws in a declarative shadow root, and the story as
 * data. `story` is an object or an array of events, as the property `story`, or text in any format that is read. Rejects with
 * what `JSON` throws where an object cannot be written as such.
 */
export async function renderTimeline(story: unknown, options: ServerOptions = {}): Promise<string> {
  const { attributes = {}, nonce } = options;
  const told = await read(story, options);
  const lang = options.lang ?? told.story?.lang ?? 'en';
  await loadWords(lang)?.catch(() => undefined); // then they are English
  const dir = options.dir ?? dirOf(lang);
  const size = sizeOf(options);
  const written = { ...attributes, lang, dir, 'data-served': writeServed(size) };
  const timeline = new DrawnTimeline();
  for (const [name, value] of given(written)) {
    timeline.setAttribute(name, value);
    timeline.attributeChangedCallback(name, null, value);
  }
  await timeline.prepare(told, lang, dir === 'rtl', size);
  const [drawn, rest] = drawnAt(options.base, () => [
    markupOf(timeline.tell()),
    withoutComments(markupOf(timeline.tellRest(size !== undefined))),
  ]);
  const places: string[] = [];
  const placed = drawn.replace(/ style="([^"]*)"/g, (_, style: string) => {
    if (style === '') return '';
    places.push(`[data-at="${places.length}"]{${style}}`);
    return ` data-at="${places.length - 1}"`;
  });
  const sheet = (css: string): string =>
    `<style${nonce === undefined ? '' : ` nonce="${escapeXml(nonce)}"`}>${css}</style>`;
  const drawing = size ? [widthSheet(size.width), ...places] : [];
  const root = [
    sheet([sheetText([...styles, ...details.styles]), ...drawing].join('')),
    placed,
    noscript(sheet(size ? drawingWithoutScript(size.width) : withoutScript), rest),
  ];
  const tag = given({ ...written, 'data-served-day': timeline.day }).map(
    ([name, value]) => ` ${name}="${escapeXml(value)}"`,
  );
  const data = attributes['src'] ? '' : `<script type="application/json">${told.json}</script>`;
  return `<story-timeline${tag.join('')}><template shadowrootmode="open">${root.join('').replace(impossible, '\uFFFD')}</template>${data}</story-timeline>`;
}

async function read(story: unknown, { type, base, attributes = {} }: ServerOptions): Promise<Told> {
  const timeZone = attributes['time-zone'];
  const options = { base, ...(timeZone && { timeZone: String(timeZone) }) };
  const text = typeof story === 'string' ? story : JSON.stringify(story ?? null);
  const asText = await readStory(text, { ...options, type: typeof story === 'string' ? type : 'json' });
  if (typeof story !== 'string' || isJson(text)) return { ...asText, json: escapeScript(text) };
  // The page reads what every page can read: our own JSON.
  const { body } = asText.story ? writeJson(asText.story) : { body: 'null' };
  return read(JSON.parse(String(body)), { ...(base !== undefined && { base }), attributes });
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** What no HTML may hold: control characters, halves of a pair, what is no character. */
// oxlint-disable-next-line no-control-regex
const impossible = /[\0-\x08\x0B\x0E-\x1F\x7F-\x9F]|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

const asEscape = (letter: string): string =>
  Array.from(
    { length: letter.length },
    (_, i) => `\\u${letter.charCodeAt(i).toString(16).padStart(4, '0')}`,
  ).join('');

/** JSON that ends no `script` element, and begins nothing in it. */
const escapeScript = (json: string): string => json.replace(/</g, asEscape).replace(impossible, asEscape);

const sizeOf = ({ width, textSize = usualText }: ServerOptions): ServedSize | undefined =>
  width !== undefined && width > 0 && Number.isFinite(width) && textSize > 0
    ? { width: Math.round(width), em: textSize }
    : undefined;

const given = (attributes: NonNullable<ServerOptions['attributes']>): [name: string, value: string][] =>
  Object.entries(attributes).flatMap(([name, value]) =>
    value === null || value === undefined || value === false || !/^[a-z][\w:-]*$/i.test(name)
      ? []
      : [[name.toLowerCase(), value === true ? '' : String(value)]],
  );

/** Says that what is rendered stands in a shadow root, which has slots. */
const inElement = new (class extends ElementRenderer {})('story-timeline');

/** What Lit renders; without what it writes at the end of a template for its own parser's sake. */
const markupOf = (value: TemplateResult | readonly TemplateResult[]): string =>
  collectResultSync(render(value, { customElementHostStack: [inElement] })).replaceAll('<?>', '');

const withoutComments = (markup: string): string => markup.replace(/<!--.*?-->/gs, '');

/** What there is in place of what a script would bring. In a page that runs scripts it is no more than text. */
const noscript = (sheet: string, markup: string): string =>
  `<noscript>${sheet}${markup && `<div class="root without-script">${markup}</div>`}</noscript>`;
