/** Milliseconds of work between two rests: less than a frame, so that what the reader does is answered with the next one. */
const SLICE = 12;

interface Scheduler {
  yield?(): Promise<void>;
}

/** Lets the page answer its reader, and comes back as soon as it has. */
function rest(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const goOn = (): void => {
      port1.close();
      resolve();
    };
    port1.addEventListener('message', goOn);
    port1.start();
    port2.postMessage(undefined);
  });
}

/** Work in slices, between which the page lives. Rejects once `signal` is aborted, with its reason. */
export class Slices {
  readonly #signal: AbortSignal | undefined;
  readonly #slice: number;
  #until: number;

  /** The slices may be of another length, and the first of yet another. */
  constructor(signal?: AbortSignal, first = SLICE, slice = SLICE) {
    this.#signal = signal;
    this.#slice = slice;
    this.#until = performance.now() + first;
  }

  /** Whether it is time for a rest. */
  get isOver(): boolean {
    return performance.now() >= this.#until;
  }

  async rest(): Promise<void> {
    await rest();
    this.#signal?.throwIfAborted();
    this.#until = performance.now() + this.#slice;
  }

  /** What steps come to, with a rest between two of them whenever it is time. */
  async finish<Result>(steps: Generator<unknown, Result>): Promise<Result> {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (this.isOver) await this.rest();
    }
  }
}
