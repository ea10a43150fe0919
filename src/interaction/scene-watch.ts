import type { LitElement, ReactiveController } from 'lit';
import type { ScenePassage } from './link-passages.js';
import { readingLine } from './reading-line.js';
import { type ScenePlace, sceneReached } from './scene-reached.js';

/** What the watch asks of the one who shows scenes. */
export interface SceneRequests {
  /** The passages at which scenes come, in the article's order. */
  scenes(): readonly ScenePassage[];
  article(): Element | undefined;
  /** The reader has come to a scene, forwards or backwards, or is above the first; told once for each. */
  reached(scene: number | undefined): void;
}

/**
 * Tells which scene a reader has scrolled the article to. It only looks: nothing is scrolled, and since a scene is told of once,
 * a view that the reader has chosen stays until the next.
 */
export class SceneWatch implements ReactiveController {
  readonly #host: LitElement;
  readonly #requests: SceneRequests;
  #listening: AbortController | undefined;
  #frame = 0;
  #reached: number | undefined;

  constructor(host: LitElement, ask: SceneRequests) {
    this.#host = host;
    this.#requests = ask;
    host.addController(this);
  }

  hostUpdated(): void {
    const isWanted = this.#host.isConnected && this.#requests.scenes().length > 0;
    if (isWanted === Boolean(this.#listening)) return;
    if (isWanted) this.#listen();
    else {
      this.hostDisconnected();
      this.#come(undefined);
    }
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#listening = undefined;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  #listen(): void {
    const page = this.#host.ownerDocument.defaultView;
    if (!page) return;
    this.#listening = new AbortController();
    const options = { signal: this.#listening.signal, capture: true, passive: true };
    const soon = (): void => {
      this.#frame ||= requestAnimationFrame(() => {
        this.#frame = 0;
        this.#come(this.#read(page));
      });
    };
    page.addEventListener('scroll', soon, options);
    page.addEventListener('resize', soon, options);
    soon();
  }

  #come(scene: number | undefined): void {
    if (scene === this.#reached) return;
    this.#reached = scene;
    this.#requests.reached(scene);
  }

  #read(page: Window): number | undefined {
    const article = this.#requests.article();
    if (!article) return undefined;
    const places = this.#requests.scenes().flatMap(({ scene, ranges: [range] }): ScenePlace[] => {
      const rect = range?.getBoundingClientRect();
      return rect && rect.height > 0 ? [{ scene, top: rect.top }] : [];
    });
    return sceneReached(places, readingLine(page, this.#covered(article)));
  }

  /** How far down a timeline covers the window that stays at its head above the article; one beside it covers nothing. */
  #covered(article: Element): number {
    const host = this.#host.getBoundingClientRect();
    const text = article.getBoundingClientRect();
    const isBeside = host.right <= text.left || host.left >= text.right;
    const isAtHead = host.top <= host.height / 2 && host.bottom > 0 && text.top < host.bottom;
    return isBeside || !isAtHead ? 0 : host.bottom;
  }
}
