import type { LitElement, ReactiveController } from 'lit';
import { PassageIndex } from './passage-at.js';
import type { Link } from './link-passages.js';

/** What the controller asks of the one who knows what follows. */
export interface PassageRequests {
  /** The pointer has come to a passage, or left it. */
  hover(link: Link, over: boolean, event: PointerEvent): void;
  /** The focus or the selection has. */
  point(link: Link, at: boolean): void;
  /** The reader pressed one. */
  press(link: Link): void;
}

const control = 'a[href], area[href], button, input, select, textarea, label, summary, [contenteditable]';

/** Whether a press means something else: a link or a button, or words that are being selected. */
const meansElse = (event: MouseEvent): boolean =>
  event.defaultPrevented ||
  event.button !== 0 ||
  event.composedPath().some((at) => at instanceof Element && at.matches(control)) ||
  getSelection()?.isCollapsed === false;

/**
 * From a passage of the article to its event: by pointer, tap, focus and selection. Listens on the article while it has
 * passages, and changes nothing there.
 */
export class PassageController implements ReactiveController {
  readonly #requests: PassageRequests;
  #article: Element | undefined;
  #index: PassageIndex<Link> | undefined;
  #listening: AbortController | undefined;
  #under: Link | undefined;
  /** What the focus, or else the selection, is at. */
  #at: Link | undefined;
  #pressing = false;

  constructor(host: LitElement, ask: PassageRequests) {
    this.#requests = ask;
    host.addController(this);
  }

  /** The passages of an article from now on. */
  follow(article: Element | undefined, links: readonly Link[]): void {
    const before = this.#article;
    this.#article = article;
    this.#index =
      links.length > 0
        ? new PassageIndex(links.map((value) => ({ ranges: value.ranges, value })))
        : undefined;
    this.#under = undefined;
    this.#at = undefined;
    if (before !== article || !this.#index) this.hostDisconnected();
    this.hostConnected();
  }

  /** Whether a click will press a passage. */
  presses(event: Event): boolean {
    return event instanceof MouseEvent && !meansElse(event) && this.#on(event) !== undefined;
  }

  hostConnected(): void {
    const article = this.#article;
    if (!article || !this.#index || this.#listening) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const listen = <Type extends keyof GlobalEventHandlersEventMap>(
      on: EventTarget,
      type: Type,
      act: (event: GlobalEventHandlersEventMap[Type]) => void,
    ): void => on.addEventListener(type, act as (event: Event) => void, { signal, passive: true });
    listen(article, 'pointermove', (event) => this.#move(event));
    listen(article, 'pointerleave', (event) => this.#move(event));
    listen(article, 'click', (event) => {
      const link = meansElse(event) ? undefined : this.#on(event);
      if (link) this.#requests.press(link);
    });
    listen(article, 'focusin', ({ target }) => {
      if (target instanceof Element) this.#come(this.#index?.holding(target)[0]);
    });
    listen(article, 'focusout', () => this.#come(undefined));
    const { ownerDocument } = article;
    listen(ownerDocument, 'pointerdown', () => (this.#pressing = true));
    for (const type of ['pointerup', 'pointercancel'] as const)
      listen(ownerDocument, type, () => {
        this.#pressing = false;
        this.#select();
      });
    listen(ownerDocument, 'selectionchange', () => this.#select());
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#listening = undefined;
  }

  /** The passage under the pointer; a quotation inside a quotation is the one that is meant. */
  #on(event: MouseEvent): Link | undefined {
    return this.#index?.at(event)[0];
  }

  #move(event: PointerEvent): void {
    const link = event.type === 'pointerleave' || event.buttons > 0 ? undefined : this.#on(event);
    if (link === this.#under) return;
    if (this.#under) this.#requests.hover(this.#under, false, event);
    this.#under = link;
    if (link) this.#requests.hover(link, true, event);
  }

  /** Words that are selected: told when the selection is done, not while it is drawn. */
  #select(): void {
    if (this.#pressing) return;
    const selection = this.#article?.ownerDocument.getSelection();
    if (!selection) return;
    const [link] = selection.isCollapsed ? [] : (this.#index?.in(selection) ?? []);
    this.#come(link);
  }

  #come(link: Link | undefined): void {
    if (link === this.#at) return;
    if (this.#at) this.#requests.point(this.#at, false);
    this.#at = link;
    if (link) this.#requests.point(link, true);
  }
}
