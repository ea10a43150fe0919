import type { LitElement, ReactiveController } from 'lit';
import { showModal } from './show-modal.js';

/**
 * Opens the sheet of keys, and whatever dialog was open again when the element comes back to the page: out of it a dialog
 * stays open, but lets go of the rest of the page.
 */
export class DialogController implements ReactiveController {
  readonly #host: LitElement;
  readonly #wantsKeys: () => boolean;
  #isBack = false;

  /** `wantsKeys` says whether the sheet of keys is to be seen. */
  constructor(host: LitElement, wantsKeys: () => boolean) {
    this.#host = host;
    this.#wantsKeys = wantsKeys;
    host.addController(this);
  }

  /** After the update, when a popover that a dialog stands in is open again. */
  hostConnected(): void {
    this.#isBack = true;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    const { renderRoot } = this.#host;
    const open = this.#isBack ? renderRoot.querySelectorAll<HTMLDialogElement>('dialog[open]') : [];
    this.#isBack = false;
    for (const dialog of open) showModal(dialog);
    const keys = this.#wantsKeys() && renderRoot.querySelector<HTMLDialogElement>('dialog.keys');
    if (keys) showModal(keys);
  }
}
