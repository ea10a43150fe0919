import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../locales/index.js';
import type { StoryQuote } from '../story/index.js';
import type { QuoteRef, Telling } from './context.js';
import { link } from './link.js';

/** Who said it, as what, and where; without a speaker nothing is invented. */
const attribution = ({ speaker, role, via, cite }: StoryQuote, words: Words, tabIndex: number) => {
  const said = [
    speaker && html`<bdi class="speaker">${speaker}</bdi>`,
    role && html`<bdi>${role}</bdi>`,
    via && html`<bdi>${via}</bdi>`,
  ].filter(Boolean);
  if (said.length === 0 && !cite) return nothing;
  return html`<figcaption part="attribution">
    ${said.map((part, i) => html`${i > 0 ? ', ' : ''}${part}`)}
    ${cite ? link({ title: words.source, url: cite }, words, tabIndex) : nothing}
  </figcaption>`;
};

/** One quotation, word for word, and who said it. */
export const quote = (telling: Telling, said: StoryQuote, _ref: QuoteRef, tabIndex = 0): TemplateResult => {
  const { words } = telling;
  const verbatim = `${words.openQuote}${said.text}${words.closeQuote}`;
  return html`<figure part="quote" class="quote">
    <blockquote cite=${said.cite ?? nothing} lang=${said.lang ?? nothing} dir="auto">
      <p class="words">${verbatim}</p>
    </blockquote>
    ${attribution(said, words, tabIndex)}
  </figure>`;
};
