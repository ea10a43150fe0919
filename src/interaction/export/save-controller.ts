import type { LitElement } from 'lit';
import type { Saved } from '../../view/index.js';
import { writerOf } from '../../write/index.js';
import { fileName } from './file-name.js';
import { Notice } from './notice.js';
import type { Picture } from '../reader-requests.js';
import { saveFile } from './save-file.js';

/** What the controller asks of the element. */
export interface SaveRequests {
  picture(): Picture;
  export(type: string): Promise<Blob>;
  saved(saved: Saved | undefined): void;
}

/** Saves the story in a format, and says for a while whether that went well. */
export class SaveController {
  readonly #host: LitElement;
  readonly #requests: SaveRequests;
  readonly #notice: Notice<Saved>;

  constructor(host: LitElement, requests: SaveRequests) {
    this.#host = host;
    this.#requests = requests;
    this.#notice = new Notice(host, (saved) => requests.saved(saved));
  }

  async save(type: string): Promise<void> {
    const file = fileName(this.#requests.picture().story?.title, writerOf(type)?.extension ?? type);
    this.#notice.clear();
    try {
      saveFile(await this.#requests.export(type), file, this.#host.ownerDocument);
      this.#notice.say({ file, done: true });
    } catch (error) {
      console.warn(`<story-timeline> could not save the story as ${type}.`, this.#host, error);
      this.#notice.say({ file, done: false });
    }
  }
}
