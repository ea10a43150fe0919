import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';

/** What is to be loaded: `failed` says that it cannot be, whereupon it is rendered so. */
type Template = (hasFailed: boolean, failed: () => void) => unknown;

/** Something of an address that may not come; of another address it may come again. */
class Loadable extends AsyncDirective {
  #address: string | undefined;
  #hasFailed = false;
  #template: Template = () => noChange;

  override render(address: string, template: Template): unknown {
    if (address !== this.#address) this.#hasFailed = false;
    this.#address = address;
    this.#template = template;
    return template(this.#hasFailed, () => this.#fail(address));
  }

  #fail(address: string): void {
    if (address !== this.#address || this.#hasFailed) return;
    this.#hasFailed = true;
    if (this.isConnected) this.setValue(this.render(address, this.#template));
  }
}

export const loadable = directive(Loadable);
