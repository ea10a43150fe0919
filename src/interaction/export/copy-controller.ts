import type { LitElement } from 'lit';
import { eventAt, positionOf, type StoryEvent } from '../../story/index.js';
import type { Copied, QuoteRef } from '../../view/index.js';
import { type Copy, copy } from './clipboard.js';
import { type Copying, copiedLink, copiedQuote } from './copied-words.js';
import { Notice } from './notice.js';
import type { Picture } from '../reader-requests.js';

/** What the controller asks of the element. */
export interface CopyRequests {
  picture(): Picture;
  /** The value of `hash`. */
  hash(): string | null;
  copied(copied: Copied | undefined): void;
}

/** Takes quotations and addresses to the clipboard, and says for a while whether that went well. */
export class CopyController {
  readonly #host: LitElement;
  readonly #requests: CopyRequests;
  readonly #notice: Notice<Copied>;

  constructor(host: LitElement, requests: CopyRequests) {
    this.#host = host;
    this.#requests = requests;
    this.#notice = new Notice(host, (copied) => requests.copied(copied));
  }

  quote(ref: QuoteRef): Promise<void> {
    return this.#copy({ ...ref, what: 'quote' }, (event, from) => copiedQuote(event, ref, from));
  }

  link(id: string, quote?: number): Promise<void> {
    return this.#copy({ id, quote, what: 'link' }, (event, from) => copiedLink(event, quote, from));
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
    this.#notice.clear();
    const { href } = page.location;
    const content = make(event, { story, words, href, page: ownerDocument, name: this.#requests.hash() });
    const done = content !== undefined && (await copy(content, page));
    this.#notice.say({ ...what, done });
  }
}
