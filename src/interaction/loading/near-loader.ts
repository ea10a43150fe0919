import type { LitElement } from 'lit';

/** Whether an element waits until it comes near to what is seen; what looks for that is loaded for the first that does. */
export class NearLoader {
  waits = false;
  readonly #host: LitElement;
  #isAsked = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** What has come near once is near for good. */
  follow(isLazy: boolean): boolean {
    if (isLazy && !this.#isAsked) {
      this.#isAsked = this.waits = true;
      const come = (): void => {
        this.waits = false;
        this.#host.requestUpdate();
      };
      // What cannot be loaded keeps nobody waiting.
      import('./near-controller.js').then(({ watchNear }) => watchNear(this.#host, come), come);
    }
    return (this.waits &&= isLazy);
  }
}
