import type { CSSResult, LitElement } from 'lit';
import type { Knowledge } from './knowledge.js';

/** Loads what tells of the story's own telling, once that is asked for: the story as of a date, and what is new in it. */
export class AsOfController {
  styles: readonly CSSResult[] = [];
  /** Whether it is on its way: what is not to be known yet is not to be seen before. */
  waits = false;
  readonly #host: LitElement;
  readonly #equip: () => void;
  #knowledge: Knowledge | undefined;
  #isAsked = false;

  constructor(host: LitElement, equip: () => void) {
    this.#host = host;
    this.#equip = equip;
  }

  follow(isWanted: boolean): Knowledge | undefined {
    if (isWanted && !this.#isAsked) this.#load();
    return this.#knowledge;
  }

  #load(): void {
    this.#isAsked = this.waits = true;
    import('./knowledge.js')
      .then(
        (known) => {
          this.#knowledge = new known.Knowledge();
          this.styles = known.styles;
          this.#equip();
        },
        (error: unknown) => console.warn('<story-timeline> could not load “as of”.', this.#host, error),
      )
      .finally(() => {
        this.waits = false;
        this.#host.requestUpdate();
      });
  }
}
