import type { LitElement } from 'lit';
import type { ScenePassage } from './link-passages.js';
import { readingLine } from './reading-line.js';
import { type ScenePlace, sceneReached } from './scene-reached.js';
import { ScrollWatch } from './scroll-watch.js';

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
export class SceneWatch {
  readonly #host: LitElement;
  readonly #requests: SceneRequests;
  #reached: number | undefined;

  constructor(host: LitElement, ask: SceneRequests) {
    this.#host = host;
    this.#requests = ask;
    new ScrollWatch(host, {
      isWanted: () => ask.scenes().length > 0,
      look: (page) => this.#come(this.#read(page)),
      end: () => this.#come(undefined),
    });
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
