import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../../../src/story/index.js';

/** So many are enough to begin with. */
const most = 50;

/** What was wrong, each with its line, which it leads to; `lineOf` is undefined where a problem is the whole text's. */
export const problemList = (
  problems: readonly Problem[],
  lineOf: (problem: Problem) => number | undefined,
  go: (problem: Problem) => void,
): TemplateResult => {
  const row = (problem: Problem): TemplateResult => {
    const line = lineOf(problem);
    const place = problem.where ?? problem.path;
    return html`<li class=${problem.severity}>
      ${
        line === undefined
          ? nothing
          : html`<button type="button" @click=${() => go(problem)}>Line ${line}</button>`
      }
      <span>${place ? html`<code>${place}</code> ` : nothing}${problem.message}</span>
    </li>`;
  };
  return html`<ul class="problems">
      ${problems.slice(0, most).map(row)}
    </ul>
    ${problems.length > most ? html`<p>These are the first ${most} of ${problems.length}.</p>` : nothing}`;
};
