import type { LitElement } from 'lit';

/** What few elements need: loaded when it is first asked for. The first picture waits for it, so that nothing moves then. */
export class LatePart<Part> {
  /** Whether it is on its way. */
  waits = false;
  /** Undefined while it is not there. */
  part: Part | undefined;
  readonly #host: LitElement;
  readonly #load: () => Promise<Part>;
  readonly #come: (() => void) | undefined;
  #asked = false;

  /** `come` is called as soon as it is there. */
  constructor(host: LitElement, load: () => Promise<Part>, come?: () => void) {
    this.#host = host;
    this.#load = load;
    this.#come = come;
  }

  /** Undefined also where it is not wanted. */
  follow(wanted: boolean | undefined): Part | undefined {
    if (wanted && !this.#asked) void this.#begin();
    return wanted ? this.part : undefined;
  }

  async #begin(): Promise<void> {
    this.#asked = this.waits = true;
    try {
      this.part = await this.#load();
      this.#come?.();
    } catch (error) {
      console.warn('<story-timeline> could not load a part.', this.#host, error);
    }
    this.waits = false;
    this.#host.requestUpdate();
  }
}
