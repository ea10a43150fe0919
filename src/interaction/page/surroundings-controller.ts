import type { LitElement, ReactiveController } from 'lit';
import type { Measure, TextStyle } from '../../geometry/index.js';
import { type Fonts, measureText, readFonts, readLimit, readLines } from '../../view/index.js';
import { hasDir } from './has-dir.js';
import { nearestLang } from './nearest-lang.js';
import { rootsOf } from './roots-of.js';

/** What the page gives the element: room, type, language, direction, kind of pointer. */
export interface Surroundings {
  readonly width: number;
  /** Room for the chart where the author set a height. */
  readonly height: number | undefined;
  /** How high the chart may be by itself. */
  readonly maxHeight: number;
  readonly em: number;
  readonly rtl: boolean;
  readonly pitch: number;
  readonly line: Readonly<Record<TextStyle, number>>;
  readonly measure: Measure;
}

const finePitch = 24;
const coarsePitch = 44;

/**
 * Watches what the layout depends on and asks for an update when it has changed: the chart's width, the height that
 * an author gave, fonts that arrive late, `lang` and `dir` of the page, the kind of pointer.
 */
export class SurroundingsController implements ReactiveController {
  value: Surroundings | undefined;
  /** The language that the page has for the element; also known while there is nothing to lay out. */
  lang: string | undefined;
  /** Whether the page says which way lines run; where it does not, the language does. */
  hasDir = false;
  /** Asked of each room that differs from the one before: whether what is drawn stays as it is. */
  stays: ((room: Surroundings) => boolean) | undefined;
  readonly #host: LitElement;
  readonly #internals: ElementInternals;
  #resizes: ResizeObserver | undefined;
  #attributes: MutationObserver | undefined;
  #listening: AbortController | undefined;
  #watched = new WeakSet<Element>();
  #frame = 0;
  #key = '';
  #measure: Measure | undefined;

  constructor(host: LitElement, internals: ElementInternals) {
    this.#host = host;
    this.#internals = internals;
    host.addController(this);
  }

  hostConnected(): void {
    this.#readAttributes();
    this.#resizes = new ResizeObserver(() => this.#readSoon());
    this.#resizes.observe(this.#host);
    if (this.#host.hasUpdated) this.hostUpdated();
    this.#attributes = new MutationObserver(() => this.#readSoon());
    for (const root of rootsOf(this.#host))
      this.#attributes.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang', 'dir'] });
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    matchMedia('(pointer: coarse)').addEventListener('change', () => this.#read(), { signal });
    this.#host.ownerDocument.fonts.addEventListener('loadingdone', () => this.#readFonts(), { signal });
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#resizes?.disconnect();
    this.#watched = new WeakSet();
    this.#attributes?.disconnect();
    this.#listening?.abort();
  }

  /** What is rendered anew is read before it is painted, and watched from then on. */
  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    // All of them are near the top: marks, which may be many, are not looked through.
    for (const box of withNear(withNear([...this.#host.renderRoot.children]))) {
      if (this.#watched.has(box) || !box.matches('.root, .header, .stage, .probe')) continue;
      this.#resizes?.observe(box);
      this.#watched.add(box);
      if (box.matches('.stage')) queueMicrotask(() => this.#read());
    }
  }

  /** In the next frame, and once in a frame: a drawing made while sizes are being reported would change them again. */
  #readSoon(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#read();
    });
  }

  #readFonts(): void {
    this.#key = '';
    this.#read();
  }

  /** Height of the host as its author set it: what is left of it without content. */
  #authoredHeight(): number | undefined {
    const { states } = this.#internals;
    if (!states) return undefined; // an engine of before 2024: it cannot be told what is measured
    states.add('measuring');
    const { clientHeight } = this.#host;
    const { minHeight, paddingTop, paddingBottom } = getComputedStyle(this.#host);
    states.delete('measuring');
    const inner = clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom);
    return inner > 1 && clientHeight > (parseFloat(minHeight) || 0) ? inner : undefined;
  }

  #readAttributes(): void {
    const lang = nearestLang(this.#host);
    const given = hasDir(this.#host);
    if (lang === this.lang && given === this.hasDir) return;
    this.lang = lang;
    this.hasDir = given;
    this.#host.requestUpdate();
  }

  #read(): void {
    this.#readAttributes();
    const root = this.#host.renderRoot as ShadowRoot | undefined;
    const stage = root?.querySelector<HTMLElement>('.stage');
    const whole = root?.querySelector<HTMLElement>('.root');
    const fonts: Fonts | undefined = root && readFonts(root);
    const line = root && readLines(root);
    const style = getComputedStyle(this.#host);
    // A page that resets all that it has (all: unset) makes a word of it, which has no width.
    if (style.display === 'inline') this.#internals.states?.add('inline');
    if (!stage || !whole || !fonts || !line || stage.clientWidth === 0 || this.#host.clientWidth === 0)
      return;
    const beside = whole.offsetHeight - stage.offsetHeight;
    const authored = this.#authoredHeight();
    const room = {
      width: stage.clientWidth,
      height: authored === undefined ? undefined : Math.max(0, authored - beside),
      maxHeight: readLimit(root),
      em: parseFloat(style.fontSize),
      rtl: style.direction === 'rtl',
      pitch: matchMedia('(pointer: coarse)').matches ? coarsePitch : finePitch,
      line,
    };
    const key = JSON.stringify([room, fonts]);
    if (key === this.#key) return;
    const sameFonts = this.#key !== '' && this.#key.endsWith(`,${JSON.stringify(fonts)}]`);
    if (!sameFonts) this.#measure = measureText(fonts);
    this.#key = key;
    const value = { ...room, measure: this.#measure ?? measureText(fonts) };
    if (this.stays?.(value)) return;
    this.value = value;
    this.#host.requestUpdate();
  }
}

/** Boxes, and those right inside them. */
const withNear = (boxes: readonly Element[]): Element[] => boxes.flatMap((box) => [box, ...box.children]);
