import { type D3DragEvent, drag } from 'd3-drag';
import { selectAll } from 'd3-selection';
import type { LitElement, ReactiveController } from 'lit';
import type { Share } from '../../geometry/index.js';
import type { BrushPart } from '../../view/index.js';
import { brushed, brushStep } from './brush.js';

export type BrushPhase = 'begin' | 'move' | 'end';

/** What the controller asks of the element. */
export interface BrushRequests {
  /** What is in view, as shares of the whole; where the view is on its way, where it will be. */
  window(): Share;
  /** The least share that a view may be. */
  least(): number;
  /**
   * The window was moved or sized: `begin` once, with the window as it was, then each `move`, and `end` with the last.
   * From `begin` to `end` the overview has to stay, also while the view is the whole.
   */
  brush(from: number, to: number, phase: BrushPhase): void;
  /** A press on empty ground: the view is to stand there. */
  centre(share: number): void;
}

/** What moves the window now: a pointer, or a key that is held down. */
interface Gesture {
  /** The pointer by d3's name for it, or the key. */
  readonly by: string | number;
  readonly part: BrushPart;
  readonly before: Share;
  /** Where the pointer took hold, as a share of the whole. */
  readonly at: number;
  /** What was asked for last; undefined while nothing was: a press that does not move is no brush. */
  asked?: Share;
}

type DragEvent = D3DragEvent<HTMLElement, unknown, unknown>;

const partOf = (target: EventTarget | null): BrushPart | undefined =>
  (target as HTMLElement | null)?.dataset['brush'] as BrushPart | undefined;

const same = (a: Share, b: Share): boolean => a.from === b.from && a.to === b.to;

/**
 * Turns drags, presses and keys on the overview into requests to move and to size the view. Where the overview goes
 * with the focus in it, its row keeps the focus.
 */
export class BrushController implements ReactiveController {
  readonly #host: LitElement;
  readonly #requests: BrushRequests;
  #strip: HTMLElement | undefined;
  #listening: AbortController | undefined;
  #gesture: Gesture | undefined;
  #hadFocus = false;

  constructor(host: LitElement, requests: BrushRequests) {
    this.#host = host;
    this.#requests = requests;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#host.hasUpdated) this.#follow();
  }

  hostDisconnected(): void {
    this.#letGo();
  }

  hostUpdate(): void {
    this.#hadFocus = Boolean(this.#root?.activeElement?.closest('.overview-row'));
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    this.#follow();
    if (this.#hadFocus && !this.#root?.activeElement) this.#row?.focus({ preventScroll: true });
  }

  get #root(): ShadowRoot | null {
    return this.#host.shadowRoot;
  }

  get #row(): HTMLElement | null | undefined {
    return this.#root?.querySelector<HTMLElement>('.overview-row');
  }

  /** Listens on the strip that is there now: while it stays nothing is looked for, since marks move at the display's rate. */
  #follow(): void {
    if (this.#strip?.isConnected) return;
    const strip = this.#root?.querySelector<HTMLElement>('.overview') ?? undefined;
    if (strip === this.#strip) return;
    this.#letGo();
    if (strip) this.#listen(strip);
  }

  #listen(strip: HTMLElement): void {
    this.#strip = strip;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    strip.addEventListener('click', (event) => this.#press(event), { signal });
    strip.addEventListener('keydown', (event) => this.#keydown(event), { signal });
    strip.addEventListener('keyup', ({ key }) => this.#end(key), { signal });
    strip.addEventListener('focusout', () => this.#endKey(), { signal });
    const axis = this.#axis;
    if (!axis) return;
    selectAll<HTMLElement, unknown>(this.#parts).call(
      drag<HTMLElement, unknown>()
        .container(axis)
        .touchable(true)
        .on('start', (event: DragEvent) => this.#takeHold(event))
        .on('drag', (event: DragEvent) => this.#drag(event))
        .on('end', ({ identifier }: DragEvent) => this.#end(identifier)),
    );
  }

  #letGo(): void {
    selectAll(this.#parts).on('.drag', null);
    this.#listening?.abort();
    this.#strip = undefined;
    if (this.#gesture) this.#end(this.#gesture.by);
  }

  get #parts(): HTMLElement[] {
    return [...(this.#strip?.querySelectorAll<HTMLElement>('[data-brush]') ?? [])];
  }

  get #axis(): HTMLElement | null | undefined {
    return this.#strip?.querySelector<HTMLElement>('.overview-axis');
  }

  get #rtl(): boolean {
    return this.#strip !== undefined && getComputedStyle(this.#strip).direction === 'rtl';
  }

  /** Where on the whole a point is, in pixels from the left of the axis; not held to its ends. */
  #shareAt(x: number): number {
    const width = this.#axis?.getBoundingClientRect().width ?? 0;
    const share = width > 0 ? x / width : 0;
    return this.#rtl ? 1 - share : share;
  }

  #takeHold({ sourceEvent, identifier, x }: DragEvent): void {
    const part = partOf((sourceEvent as Event).target);
    this.#endKey();
    // A second finger does not take over.
    if (!part || this.#gesture) return;
    this.#gesture = { by: identifier, part, before: this.#requests.window(), at: this.#shareAt(x) };
  }

  #drag({ identifier, x }: DragEvent): void {
    const gesture = this.#gesture;
    if (gesture?.by !== identifier) return;
    const { before, part, at } = gesture;
    this.#ask(gesture, brushed(before, part, this.#shareAt(x) - at, this.#requests.least()));
  }

  #ask(gesture: Gesture, { from, to }: Share): void {
    const { before, asked } = gesture;
    if (same(asked ?? before, { from, to })) return;
    if (!asked) this.#requests.brush(before.from, before.to, 'begin');
    gesture.asked = { from, to };
    this.#requests.brush(from, to, 'move');
  }

  #end(by: string | number): void {
    const gesture = this.#gesture;
    if (gesture?.by !== by) return;
    this.#gesture = undefined;
    if (gesture.asked) this.#requests.brush(gesture.asked.from, gesture.asked.to, 'end');
  }

  /** A key that is held when the focus goes, or a pointer comes, has done its work. */
  #endKey(): void {
    const by = this.#gesture?.by;
    if (typeof by === 'string' && by !== 'mouse') this.#end(by);
  }

  #press(event: MouseEvent): void {
    const axis = this.#axis;
    if (!axis || partOf(event.target)) return;
    const share = this.#shareAt(event.clientX - axis.getBoundingClientRect().left);
    this.#requests.centre(Math.max(0, Math.min(1, share)));
  }

  #keydown(event: KeyboardEvent): void {
    const { key, shiftKey, target } = event;
    const part = partOf(target);
    if (!part || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const held = this.#gesture?.by === key ? this.#gesture : undefined;
    const window = held?.asked ?? this.#requests.window();
    const step = brushStep(key, window, { fine: shiftKey, rtl: this.#rtl });
    if (step === undefined) return;
    event.preventDefault();
    if (!held) this.#endKey();
    this.#gesture ??= { by: key, part, before: window, at: 0 };
    if (this.#gesture.by === key)
      this.#ask(this.#gesture, brushed(window, part, step, this.#requests.least()));
  }
}
