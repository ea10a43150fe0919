import type { LitElement } from 'lit';
import type { TodayController } from './today-controller.js';

/** What places today, loaded where the author or a running story asks for it; the first picture waits for it. */
export class TodayLoader {
  /** Whether it is on its way. */
  waits = false;
  readonly #host: LitElement;
  #loaded: TodayController | undefined;
  #asked = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Undefined while it is not there, or not asked for. */
  follow(wanted: boolean | undefined): TodayController | undefined {
    if (wanted && !this.#asked) this.#load();
    return wanted ? this.#loaded : undefined;
  }

  #load(): void {
    this.#asked = this.waits = true;
    const come = (loaded?: TodayController): void => {
      this.#loaded = loaded;
      this.waits = false;
      this.#host.requestUpdate();
    };
    import('./today-controller.js').then(
      (module) => come(new module.TodayController(this.#host)),
      (error: unknown) => {
        console.warn('<story-timeline> could not load what shows today.', this.#host, error);
        come();
      },
    );
  }
}
