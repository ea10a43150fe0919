import { html, nothing, type TemplateResult } from 'lit';
import type { QuoteVerdict } from '../../../../src/article/index.js';

const words: Readonly<Record<QuoteVerdict['verdict'], string>> = {
  verbatim: 'Verbatim',
  typography: 'Verbatim but for typography',
  ambiguous: 'Stands in more than one place',
  altered: 'Altered',
  absent: 'Not in the article',
};

export interface VerdictActions {
  /** Leads to the quotation in the story; undefined where it does not stand there as it is read. */
  readonly go: (quote: string) => (() => void) | undefined;
  /** Puts the words of the article in its place. */
  readonly mend: (quote: string, words: string) => (() => void) | undefined;
}

const press = (name: string, action: (() => void) | undefined): TemplateResult | typeof nothing =>
  action ? html`<button type="button" @click=${action}>${name}</button>` : nothing;

/** What became of each quotation in the article. */
export const verdictList = (
  verdicts: readonly QuoteVerdict[],
  { go, mend }: VerdictActions,
): TemplateResult =>
  verdicts.length === 0
    ? html`<p>The story has no quotations.</p>`
    : html`<ul class="verdicts">
        ${verdicts.map(
          ({ verdict, quote, nearest }) =>
            html`<li class=${verdict}>
              <strong>${words[verdict]}:</strong> “${quote.text}”
              ${quote.speaker ? html`(${quote.speaker})` : nothing}
              ${nearest ? html`<br />The article has “${nearest.text}”.` : nothing}
              <span class="actions">
                ${press('Show it in the story', go(quote.text))}
                ${nearest ? press('Take the article’s words', mend(quote.text, nearest.text)) : nothing}
              </span>
            </li>`,
        )}
      </ul>`;
