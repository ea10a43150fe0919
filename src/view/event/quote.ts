import { html, nothing, type TemplateResult } from 'lit';
import { quoteLink } from '../../article/quote-link.js';
import type { StoryQuote } from '../../story/index.js';
import { actionButton, copiedStatus } from './action-buttons.js';
import { eventTarget, type QuoteRef, type Telling } from '../context.js';
import { link } from './link.js';

/** The speaker's name, which leads to all that has been said by that speaker. */
const speakerButton = ({ words, callbacks }: Telling, name: string, ref: QuoteRef, tabIndex: number) => {
  const label = words.saidBy(name);
  return html`<button
    class="speaker"
    type="button"
    tabindex=${tabIndex}
    aria-label=${label}
    title=${label}
    @click=${() => callbacks.hear(ref)}
  >
    <bdi>${name}</bdi>
  </button>`;
};

/** Who said it, as what, and where; without a speaker nothing is invented. */
const attribution = (
  telling: Telling,
  { speaker, role, via }: StoryQuote,
  ref: QuoteRef,
  source: string | undefined,
  tabIndex: number,
) => {
  const { words } = telling;
  const said = [
    speaker && speakerButton(telling, speaker, ref, tabIndex),
    role && html`<bdi>${role}</bdi>`,
    via && html`<bdi>${via}</bdi>`,
  ].filter(Boolean);
  if (said.length === 0 && !source) return nothing;
  return html`<figcaption part="attribution">
    ${said.map((part, i) => html`${i > 0 ? words.comma : ''}${part}`)}
    ${source ? link({ title: words.source, url: source }, words, tabIndex) : nothing}
  </figcaption>`;
};

/** What can be done with a quotation: read it where it stands, take it along, link to it. */
const actions = (telling: Telling, said: StoryQuote, ref: QuoteRef, here: boolean, tabIndex: number) => {
  const { story, words, callbacks, addressed } = telling;
  const elsewhere = said.cite ? undefined : story.article?.url;
  return html`<div class="actions" lang=${words.lang}>
    ${
      here
        ? html`<button
            class="read"
            type="button"
            data-quote=${ref.quote}
            tabindex=${tabIndex}
            @click=${() => callbacks.read(ref)}
          >
            <bdi dir=${words.dir}>${words.readInArticle}</bdi>
          </button>`
        : elsewhere
          ? link({ title: words.readInArticle, url: quoteLink(said, elsewhere) }, words, tabIndex)
          : nothing
    }
    <span class="copies"
      >${actionButton(telling, 'showLarge', tabIndex, () => callbacks.enlarge(ref))}${actionButton(telling, 'copyQuote', tabIndex, () => callbacks.copyQuote(ref))}${
        addressed || said.cite || elsewhere
          ? actionButton(telling, 'copyLink', tabIndex, () => callbacks.copyLink(ref.id, ref.quote))
          : nothing
      }</span
    >
    ${copiedStatus(telling, ref.id, ref.quote)}
  </div>`;
};

/** One quotation, word for word, who said it, and what can be done with it. */
export const quote = (telling: Telling, said: StoryQuote, ref: QuoteRef, tabIndex = 0): TemplateResult => {
  const { words, open, article } = telling;
  const verbatim = `${words.openQuote}${said.text}${words.closeQuote}`;
  const lit = open?.target === eventTarget(ref.id) && open.quote === ref.quote;
  const here = article?.has(ref) ?? false;
  const source = said.cite && !here ? quoteLink(said, said.cite) : said.cite;
  return html`<figure
    part="quote"
    class="quote ${lit ? 'lit' : ''}"
    aria-label=${words.quotation(said.speaker)}
  >
    <blockquote cite=${said.cite ?? nothing} lang=${said.lang ?? nothing} dir="auto">
      <p class="words">${verbatim}</p>
    </blockquote>
    ${attribution(telling, said, ref, source, tabIndex)} ${actions(telling, said, ref, here, tabIndex)}
  </figure>`;
};
