import type { LitElement } from 'lit';
import { AskedPart } from './asked-part.js';

/**
 * A part that few elements need, and for which the first picture of such waits, so that nothing moves then. Where it cannot be
 * loaded it is done without.
 */
export class LatePart<Part> extends AskedPart<Part> {
  /** Whether it is on its way. */
  waits = false;
  readonly #come: (() => void) | undefined;
  #isWanted = false;

  /** `come` is called as soon as it is there. */
  constructor(host: LitElement, name: string, load: () => Promise<Part>, come?: () => void) {
    super(host, name, load);
    this.#come = come;
  }

  /** Undefined while it is not there, and where it is not wanted. */
  follow(wanted: boolean | undefined): Part | undefined {
    if (wanted && !this.#isWanted) void this.#wait();
    return wanted ? this.now : undefined;
  }

  async #wait(): Promise<void> {
    this.#isWanted = this.waits = true;
    if (await this.get()) this.#come?.();
    this.waits = false;
    this.host.requestUpdate();
  }
}
