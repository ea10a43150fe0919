import { html, type TemplateResult } from 'lit';
import type { QuoteVerdict } from '../../../../src/article/index.js';

const words: Readonly<Record<QuoteVerdict['verdict'], string>> = {
  verbatim: 'Verbatim',
  typography: 'Verbatim but for typography',
  ambiguous: 'Stands in more than one place',
  altered: 'Altered',
  absent: 'Not in the article',
};

const nearest = ({ nearest: near }: QuoteVerdict): TemplateResult | undefined =>
  near && html`<br />The article has “${near.text}”.`;

/** What became of each quotation in the article. */
export const verdictList = (verdicts: readonly QuoteVerdict[]): TemplateResult =>
  verdicts.length === 0
    ? html`<p>The story has no quotations.</p>`
    : html`<ul class="verdicts">
        ${verdicts.map(
          (verdict) =>
            html`<li class=${verdict.verdict}>
              <strong>${words[verdict.verdict]}:</strong> “${verdict.quote.text}”
              ${verdict.quote.speaker ? html`(${verdict.quote.speaker})` : undefined} ${nearest(verdict)}
            </li>`,
        )}
      </ul>`;
