// An example of the site: what it gives, and below it the code, which the reader can change in place.

import { runScripts } from './run-scripts.js';

/** Milliseconds after which what was typed is shown. */
const pause = 300;

export class LiveExample extends HTMLElement {
  #timer = 0;
  #wrong: HTMLElement | undefined;

  constructor() {
    super();
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element && target.closest('.change');
      if (button) void this.#edit(button);
    });
  }

  connectedCallback(): void {
    void this.#run();
  }

  /** Runs the scripts of what is shown, and says what is wrong with them. */
  async #run(): Promise<void> {
    const result = this.querySelector('.result');
    const error = result && (await runScripts(result));
    if (result !== this.querySelector('.result')) return;
    if (error && !this.#wrong) {
      this.#wrong = document.createElement('p');
      this.#wrong.className = 'wrong';
      this.#wrong.setAttribute('role', 'status');
      this.append(this.#wrong);
    }
    if (this.#wrong) this.#wrong.textContent = error ? String(error) : '';
  }

  async #edit(button: Element): Promise<void> {
    const code = this.querySelector('pre');
    if (!code) return;
    button.setAttribute('disabled', '');
    const { editor } = await import('./editor.js');
    const box = document.createElement('div');
    box.className = 'editor';
    code.replaceWith(box);
    button.remove();
    editor({
      parent: box,
      text: code.textContent.trimEnd(),
      language: 'html',
      label: 'The example, to be changed',
      changed: (text) => this.#showSoon(text),
    }).focus();
  }

  #showSoon(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#show(text), pause);
  }

  /** Shows markup that the reader has typed, and runs what it has of modules; no other script in it runs. */
  #show(text: string): void {
    const result = this.querySelector('.result');
    const stories = new URL(document.body.dataset['stories'] ?? '', document.baseURI);
    const { body } = new DOMParser().parseFromString(text, 'text/html');
    for (const element of body.querySelectorAll('story-timeline[src]'))
      element.setAttribute('src', new URL(element.getAttribute('src') ?? '', stories).href);
    result?.replaceChildren(...body.childNodes);
    void this.#run();
  }
}
