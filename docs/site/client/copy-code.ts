// Code of the site with a button that copies it.

/** Milliseconds for which it is said that it was. */
const said = 3000;

export class CopyCode extends HTMLElement {
  readonly #button = document.createElement('button');
  readonly #status = document.createElement('p');
  #timer = 0;

  constructor() {
    super();
    this.#button.type = 'button';
    this.#button.textContent = 'Copy';
    this.#button.addEventListener('click', () => void this.#copy());
    this.#status.setAttribute('role', 'status');
  }

  connectedCallback(): void {
    this.prepend(this.#button, this.#status);
  }

  async #copy(): Promise<void> {
    const code = this.querySelector('code');
    if (!code) return;
    try {
      await navigator.clipboard.writeText(code.textContent);
      this.#say('Copied.');
    } catch {
      getSelection()?.selectAllChildren(code);
      this.#say('It could not be copied. It is selected: copy it by the keys.');
    }
  }

  #say(words: string): void {
    clearTimeout(this.#timer);
    this.#status.textContent = words;
    this.#timer = window.setTimeout(() => (this.#status.textContent = ''), said);
  }
}
