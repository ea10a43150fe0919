import type { LitElement, ReactiveController } from 'lit';
import { eventAt, positionOf, type StoryEvent } from '../../story/index.js';
import type { Copied, QuoteRef } from '../../view/index.js';
import { type Copy, copy } from './clipboard.js';
import { type Copying, copiedLink, copiedQuote } from './copied-words.js';
import type { Picture } from '../reader-requests.js';

/** Milliseconds that it is said that something was copied. */
const saidFor = 4000;

/** What the controller asks of the element. */
export interface CopyRequests {
  picture(): Picture;
  /** The value of `hash`. */
  hash(): string | null;
  copied(copied: Copied | undefined): void;
}

/** Takes quotations and addresses to the clipboard, and says for a while whether that went well. */
export class CopyController implements ReactiveController {
  readonly #host: LitElement;
  readonly #requests: CopyRequests;
  #saying: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement, requests: CopyRequests) {
    this.#host = host;
    this.#requests = requests;
    host.addController(this);
  }

  quote(ref: QuoteRef): Promise<void> {
    return this.#copy({ ...ref, what: 'quote' }, (event, from) => copiedQuote(event, ref, from));
  }

  link(id: string, quote?: number): Promise<void> {
    return this.#copy({ id, quote, what: 'link' }, (event, from) => copiedLink(event, quote, from));
  }

  hostDisconnected(): void {
    this.#say(undefined);
  }

  async #copy(
    what: Omit<Copied, 'done'>,
    make: (event: StoryEvent, from: Copying) => Copy | undefined,
  ): Promise<void> {
    const { ownerDocument } = this.#host;
    const { story, words } = this.#requests.picture();
    const event = story && eventAt(story, positionOf(story, what.id));
    const page = ownerDocument.defaultView;
    if (!story || !event || !page) return;
    // Unsaid first: the same words are heard again only if they come again.
    this.#say(undefined);
    const { href } = page.location;
    const content = make(event, { story, words, href, page: ownerDocument, name: this.#requests.hash() });
    const done = content !== undefined && (await copy(content, page));
    if (this.#host.isConnected) this.#say({ ...what, done });
  }

  #say(copied: Copied | undefined): void {
    clearTimeout(this.#saying);
    this.#requests.copied(copied);
    if (copied) this.#saying = setTimeout(() => this.#requests.copied(undefined), saidFor);
  }
}
