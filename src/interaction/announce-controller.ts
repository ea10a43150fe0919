import type { LitElement, ReactiveController } from 'lit';

/** Milliseconds in which nothing more may come before it is said: five steps of a zoom are one thing to say. */
const restTime = 600;
/** Milliseconds that it stands there to be heard. */
const saidFor = 4000;

/** Says what has come about to those who do not see it: once it has come to rest, and the same again only if it comes again. */
export class AnnounceController implements ReactiveController {
  readonly #say: (said: string) => void;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement, say: (said: string) => void) {
    this.#say = say;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#forget();
  }

  /** Says, after a rest, what there is to say then; takes the place of what has not been said yet. */
  announce(what: () => string): void {
    this.#forget();
    this.#waiting = setTimeout(() => {
      this.#say(what());
      this.#waiting = setTimeout(() => this.#say(''), saidFor);
    }, restTime);
  }

  #forget(): void {
    clearTimeout(this.#waiting);
    this.#say('');
  }
}
