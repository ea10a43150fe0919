import type { LitElement } from 'lit';

/** A part that few readers need: loaded when it is first asked for. Where that fails, the next who asks tries again. */
export class AskedPart<Part> {
  /** Undefined until it is there. */
  now: Part | undefined;
  protected readonly host: LitElement;
  readonly #name: string;
  readonly #load: () => Promise<Part>;
  #coming: Promise<Part | undefined> | undefined;

  /** `name` is what the console says could not be loaded. */
  constructor(host: LitElement, name: string, load: () => Promise<Part>) {
    this.host = host;
    this.#name = name;
    this.#load = load;
  }

  /** The part; undefined where it could not be loaded. */
  get(): Promise<Part | undefined> {
    return (this.#coming ??= this.#load().then(
      (part) => (this.now = part),
      (error: unknown) => {
        this.#coming = undefined;
        console.warn(`<story-timeline> could not load ${this.#name}.`, this.host, error);
        return undefined;
      },
    ));
  }

  /** What is asked of it is answered as soon as it is there. */
  async ask(question: (part: Part) => void): Promise<void> {
    const part = await this.get();
    if (part) question(part);
  }
}
