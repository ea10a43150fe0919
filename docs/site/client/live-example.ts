// An example of the site: what it gives, and below it the code, which the reader can change in place.

/** Milliseconds after which what was typed is shown. */
const pause = 300;

export class LiveExample extends HTMLElement {
  #timer = 0;

  constructor() {
    super();
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element && target.closest('.change');
      if (button) void this.#edit(button);
    });
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

  /** Shows markup that the reader has typed; a script in it does not run. */
  #show(text: string): void {
    const result = this.querySelector('.result');
    const stories = new URL(document.body.dataset['stories'] ?? '', document.baseURI);
    const { body } = new DOMParser().parseFromString(text, 'text/html');
    for (const element of body.querySelectorAll('story-timeline[src]'))
      element.setAttribute('src', new URL(element.getAttribute('src') ?? '', stories).href);
    result?.replaceChildren(...body.childNodes);
  }
}
