import type { LitElement, ReactiveController } from 'lit';
import { eventTarget, idOf } from '../../view/index.js';
import { focusBlock } from './focus-block.js';
import { Highlights } from './highlights.js';
import { isSheet } from '../popover/is-sheet.js';
import { scrollToPassage } from './scroll-to-passage.js';
import { isStill } from '../viewport/is-still.js';
import type { Link, Linked } from './link-passages.js';
import type { State } from '../state.js';

/** What the controller asks of the one who keeps the state. */
export interface ReadingRequests {
  state(): State;
  linked(): Linked | undefined;
}

/**
 * What is seen of the timeline in the article: passages are painted, the one that is meant is lit, the reader is brought
 * there and back, and what stands beside a passage stays beside it.
 */
export class ReadingController implements ReactiveController {
  readonly #host: LitElement;
  readonly #requests: ReadingRequests;
  readonly #highlights = new Highlights();
  #painted: Linked | undefined;
  #lit: readonly Link[] = [];
  #letGo: (() => void) | undefined;
  #following: AbortController | undefined;

  constructor(host: LitElement, ask: ReadingRequests) {
    this.#host = host;
    this.#requests = ask;
    host.addController(this);
  }

  /** Brings the reader to the passage that the state says is read. */
  async go(): Promise<void> {
    await this.#host.updateComplete;
    const { reading } = this.#requests.state();
    const link = reading && this.#requests.linked()?.linkOf(reading);
    if (!link) return;
    this.#letGo?.();
    scrollToPassage(link.ranges, !isStill());
    if (link.block instanceof HTMLElement) this.#letGo = focusBlock(link.block);
    this.#host.requestUpdate(); // what stands beside the passage goes there with it
  }

  /** Brings the reader back to the quotation, or else to the mark of its event. */
  async comeBack(id: string, quote: number | undefined): Promise<void> {
    await this.#host.updateComplete;
    const root = this.#host.shadowRoot;
    if (!root) return;
    const mark = [...root.querySelectorAll<HTMLElement>('.anchor')].find(
      ({ dataset }) => dataset['target'] === eventTarget(id),
    );
    const said = [...root.querySelectorAll<HTMLElement>('#popover, .story-list [data-id]')]
      .filter((at) => at.id === 'popover' || at.dataset['id'] === id)
      .map((at) => at.querySelector<HTMLElement>(`.read[data-quote="${quote}"]`))
      .find((button) => button !== null);
    const sheet = root.querySelector('#popover');
    // Its mark keeps free of it.
    if (mark && sheet && isSheet(sheet))
      mark.scrollIntoView({ block: 'center', inline: 'nearest', behavior: isStill() ? 'instant' : 'smooth' });
    else {
      const seen = mark ?? said ?? this.#host;
      const range = seen.ownerDocument.createRange();
      range.selectNode(seen);
      scrollToPassage([range], !isStill());
    }
    (said ?? mark)?.focus({ preventScroll: true });
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    const linked = this.#requests.linked();
    if (!this.#requests.state().reading) {
      this.#letGo?.();
      this.#letGo = undefined;
    }
    if (linked !== this.#painted) {
      this.#painted = linked;
      this.#highlights.paint('story-timeline-quote', linked?.links.flatMap(({ ranges }) => ranges) ?? []);
      this.#lit = [];
    }
    this.#light(this.#meant());
    this.#accompany();
  }

  hostDisconnected(): void {
    this.#letGo?.();
    this.#following?.abort();
    this.#following = undefined;
    this.#highlights.clear();
    this.#painted = undefined;
    this.#lit = [];
  }

  /** The passages of what is open: of the quotation that is meant, else of all that the event says. */
  #meant(): readonly Link[] {
    const { open } = this.#requests.state();
    const linked = this.#requests.linked();
    if (!open?.target.startsWith('event:') || !linked) return [];
    const id = idOf(open.target);
    const said = open.quote === undefined ? undefined : linked.linkOf({ id, quote: open.quote });
    return said ? [said] : linked.links.filter((link) => link.id === id);
  }

  #light(links: readonly Link[]): void {
    if (links.length === this.#lit.length && links.every((link, i) => link === this.#lit[i])) return;
    this.#lit = links;
    this.#highlights.paint(
      'story-timeline-current',
      links.flatMap(({ ranges }) => ranges),
    );
  }

  /** What stands beside a passage follows it while the page scrolls. */
  #accompany(): void {
    const beside = this.#host.shadowRoot?.querySelector('.passage');
    if (!beside) {
      this.#following?.abort();
      this.#following = undefined;
      return;
    }
    this.#place();
    const page = this.#host.ownerDocument.defaultView;
    if (this.#following || !page) return;
    this.#following = new AbortController();
    const options = { signal: this.#following.signal, capture: true, passive: true };
    page.addEventListener('scroll', () => this.#place(), options);
    page.addEventListener('resize', () => this.#place(), options);
    beside.parentElement?.addEventListener('focusin', () => this.#bringBack(beside, page), options);
  }

  /** What stands beside a passage that has been scrolled away comes back with it when the focus comes to it. */
  #bringBack(beside: Element, page: Window): void {
    const { top, bottom } = beside.getBoundingClientRect();
    if (bottom > 0 && top < page.innerHeight) return;
    scrollToPassage(
      this.#meant().flatMap(({ ranges }) => ranges),
      !isStill(),
    );
  }

  /** Lays `.passage` over the passage. Whatever holds the element, transformed or not, it ends at the right place. */
  #place(): void {
    const over = this.#host.shadowRoot?.querySelector<HTMLElement>('.passage');
    const rects = this.#meant().flatMap(({ ranges }) => ranges.map((range) => range.getBoundingClientRect()));
    if (!over || rects.length === 0) return;
    const left = Math.min(...rects.map((rect) => rect.left));
    const top = Math.min(...rects.map((rect) => rect.top));
    const { style } = over;
    style.width = `${Math.max(...rects.map(({ right }) => right)) - left}px`;
    style.height = `${Math.max(...rects.map(({ bottom }) => bottom)) - top}px`;
    const at = over.getBoundingClientRect();
    style.left = `${(Number.parseFloat(style.left) || 0) + left - at.left}px`;
    style.top = `${(Number.parseFloat(style.top) || 0) + top - at.top}px`;
  }
}
