import type { LargeTask, ReadAll } from './large-reading.js';
import type { FromWorker, Told, ToWorker } from './messages.js';
import type { Follower, LargeReader } from './reader.js';
import { trustedScript } from './trusted-script.js';

/** Bytes that may be on their way to the Worker: enough that it need not wait for more. */
const ON_THE_WAY = 4 * 2 ** 20;

/** A Worker that does not say within so many milliseconds that it is there is not waited for. */
const PATIENCE = 3000;

/**
 * A Worker that is there; undefined where it is refused: by a policy, since the script is another site's, or for want of the
 * file beside the self-contained one.
 */
export async function startWorker(): Promise<Worker | undefined> {
  let worker: Worker;
  try {
    // The address stands as bundlers see it: they copy the file, which is whole by itself.
    const script = trustedScript(new URL('./story-timeline.worker.js', import.meta.url));
    worker = new Worker(script, { type: 'module' });
  } catch {
    return undefined;
  }
  const isThere = await new Promise<boolean>((resolve) => {
    worker.addEventListener('message', () => resolve(true), { once: true });
    worker.addEventListener('error', (event) => {
      event.preventDefault(); // it is no fault of the page's
      resolve(false);
    });
    const timer = setTimeout(resolve, PATIENCE, false);
    worker.addEventListener('message', () => clearTimeout(timer), { once: true });
  });
  if (isThere) return worker;
  worker.terminate();
  return undefined;
}

/** Reads in a Worker. */
export class WorkerReader implements LargeReader {
  readonly #worker: Worker;
  readonly #follower: Follower;
  #onTheWay = 0;
  #bytes = 0;
  #all: ReadAll | undefined;
  #failure: Error | undefined;
  /** Goes on with whoever waits for the Worker. */
  #goOn: (() => void) | undefined;

  constructor(worker: Worker, task: LargeTask, follower: Follower) {
    this.#worker = worker;
    this.#follower = follower;
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data !== 'ready') this.#hear(data);
    });
    worker.addEventListener('error', ({ message }) => this.#fail(new Error(message)));
    worker.addEventListener('messageerror', () => this.#fail(new Error('What was read was lost.')));
    this.#send({ task });
  }

  async push(bytes: Uint8Array): Promise<void> {
    this.#onTheWay += bytes.length;
    this.#send({ bytes }, [bytes.buffer as ArrayBuffer]);
    await this.#until(() => this.#onTheWay < ON_THE_WAY);
  }

  async show(): Promise<void> {
    this.#send({ show: true });
  }

  async end(cut: boolean): Promise<ReadAll> {
    this.#send({ end: { cut } });
    await this.#until(() => this.#all !== undefined);
    this.#worker.terminate();
    return this.#all as ReadAll;
  }

  stop(): void {
    this.#fail(new DOMException('Reading was stopped.', 'AbortError'));
  }

  #send(message: ToWorker, transfer: Transferable[] = []): void {
    this.#worker.postMessage(message, transfer);
  }

  #hear({ count, read, piece, soFar, all }: Told): void {
    this.#onTheWay -= read;
    this.#bytes += read;
    this.#all = all;
    this.#follower.entries(piece);
    this.#follower.progress(count, this.#bytes);
    if (soFar) this.#follower.soFar(soFar);
    this.#goOn?.();
  }

  #fail(failure: Error): void {
    this.#failure ??= failure;
    this.#worker.terminate();
    this.#goOn?.();
  }

  async #until(holds: () => boolean): Promise<void> {
    while (!holds() && !this.#failure) await new Promise<void>((resolve) => (this.#goOn = resolve));
    if (this.#failure) throw this.#failure;
  }
}
