import type { LitElement, ReactiveController } from 'lit';
import type { Saved } from '../../view/index.js';
import { writerOf } from '../../write/index.js';
import { fileName } from './file-name.js';
import type { Picture } from '../reader-requests.js';
import { saveFile } from './save-file.js';

/** Milliseconds that it is said that something was saved. */
const saidFor = 4000;

/** What the controller asks of the element. */
export interface SaveRequests {
  picture(): Picture;
  export(type: string): Promise<Blob>;
  saved(saved: Saved | undefined): void;
}

/** Saves the story in a format, and says for a while whether that went well. */
export class SaveController implements ReactiveController {
  readonly #host: LitElement;
  readonly #requests: SaveRequests;
  #saying: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement, requests: SaveRequests) {
    this.#host = host;
    this.#requests = requests;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#say(undefined);
  }

  async save(type: string): Promise<void> {
    const file = fileName(this.#requests.picture().story?.title, writerOf(type)?.extension ?? type);
    // Unsaid first: the same words are heard again only if they come again.
    this.#say(undefined);
    try {
      saveFile(await this.#requests.export(type), file, this.#host.ownerDocument);
      this.#say({ file, done: true });
    } catch (error) {
      console.warn(`<story-timeline> could not save the story as ${type}.`, this.#host, error);
      this.#say({ file, done: false });
    }
  }

  #say(saved: Saved | undefined): void {
    clearTimeout(this.#saying);
    if (saved && !this.#host.isConnected) return;
    this.#requests.saved(saved);
    if (saved) this.#saying = setTimeout(() => this.#requests.saved(undefined), saidFor);
  }
}
