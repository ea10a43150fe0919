import type { LitElement, ReactiveController } from 'lit';

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

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The coming update changes the scene: let it be seen how. */
  next(): void {
    this.#wanted = true;
    this.#before ??= this.#places();
  }

  hostUpdated(): void {
    if (!this.#wanted) return;
    const before = this.#before;
    this.#wanted = false;
    this.#before = undefined;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (!before || before.size === 0 || still) return;
    for (const [key, place] of this.#places()) this.#slide(key, before.get(key), place);
    this.#fade('.axis-layer');
  }

  get #items(): HTMLElement[] {
    return [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>('li[data-key]') ?? [])];
  }

  #places(): Places {
    return new Map(this.#items.map((item) => [item.dataset['key'] ?? '', item.getBoundingClientRect()]));
  }

  #slide(key: string, from: DOMRect | undefined, to: DOMRect): void {
    const item = this.#items.find(({ dataset }) => dataset['key'] === key);
    const frames = from
      ? [{ transform: `translate(${from.x - to.x}px, ${from.y - to.y}px)` }, { transform: 'none' }]
      : [{ opacity: 0 }, { opacity: 1 }];
    item?.animate(frames, { duration, easing });
  }

  #fade(selector: string): void {
    this.#host.shadowRoot
      ?.querySelector(selector)
      ?.animate([{ opacity: 0 }, { opacity: 1 }], { duration: duration * 1.5, easing });
  }
}
