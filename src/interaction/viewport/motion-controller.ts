import type { LitElement, ReactiveController } from 'lit';
import { isStill } from './is-still.js';

const duration = 300;
const easing = 'cubic-bezier(0.3, 0, 0.2, 1)';

/** Where each mark stood, by its key. */
type Places = ReadonlyMap<string, DOMRect>;

/**
 * Slides the marks from the scene before to the one that follows, and fades in what is new. Asked for by `next()`
 * before an update; without motion where the reader wants none.
 */
export class MotionController implements ReactiveController {
  readonly #host: LitElement;
  #wanted = false;
  #before: Places | undefined;
  #labels: Places | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The coming update changes the scene: let it be seen how. */
  next(): void {
    this.#wanted = true;
    this.#before ??= this.#places();
  }

  /** The coming update brings labels to their best places beside marks that stay. */
  settle(): void {
    this.#labels = this.#places('.label');
  }

  hostUpdated(): void {
    if (this.#labels) this.#settle(this.#labels);
    this.#labels = undefined;
    if (!this.#wanted) return;
    const before = this.#before;
    this.#wanted = false;
    this.#before = undefined;
    if (!before || before.size === 0 || isStill()) return;
    const items = this.#items;
    for (const [key, place] of this.#places()) slide(items.get(key), before.get(key), place);
    this.#fade('.axis-layer');
  }

  #settle(before: Places): void {
    if (isStill()) return;
    const items = this.#items;
    for (const [key, place] of this.#places('.label')) {
      const was = before.get(key);
      if (was && Math.hypot(was.x - place.x, was.y - place.y) < 1) continue;
      slide(items.get(key)?.querySelector('.label'), was, place);
    }
    this.#fade('.leader');
  }

  /** The items of the list, by their keys. */
  get #items(): ReadonlyMap<string, HTMLElement> {
    const items = this.#host.shadowRoot?.querySelectorAll<HTMLElement>('li[data-key]') ?? [];
    return new Map(Array.from(items, (item) => [item.dataset['key'] ?? '', item]));
  }

  /** Where the items stand, or some part of each. */
  #places(part?: string): Places {
    return new Map(
      [...this.#items].flatMap(([key, item]) => {
        const box = part ? item.querySelector(part) : item;
        return box ? [[key, box.getBoundingClientRect()]] : [];
      }),
    );
  }

  #fade(selector: string): void {
    for (const drawn of this.#host.shadowRoot?.querySelectorAll(selector) ?? [])
      drawn.animate([{ opacity: 0 }, { opacity: 1 }], { duration: duration * 1.5, easing });
  }
}

/** From where it was, or out of nothing. */
const slide = (box: Element | null | undefined, from: DOMRect | undefined, to: DOMRect): void => {
  const frames = from
    ? [{ transform: `translate(${from.x - to.x}px, ${from.y - to.y}px)` }, { transform: 'none' }]
    : [{ opacity: 0 }, { opacity: 1 }];
  box?.animate(frames, { duration, easing });
};
