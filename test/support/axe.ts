import 'axe-core/axe.min.js'; // gives itself to the window
import type { AxeResults, RunOptions } from 'axe-core';

declare global {
  interface Window {
    readonly axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };
  }
}

/** All of WCAG 2.0 to 2.2, A and AA, and what is good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What fades in has its colours once it is there; what turns for ever is as it is. */
const settles = async (): Promise<void> => {
  const ending = document
    .getAnimations()
    .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
  await Promise.allSettled(ending.map(({ finished }) => finished));
};

/** What axe finds amiss in an element, a line each; of `rules` those that are not run by themselves. */
export const faultsOf = async (element: Element, rules: readonly string[] = []): Promise<string[]> => {
  await settles();
  const { violations } = await window.axe.run(element, {
    resultTypes: ['violations'],
    runOnly: { type: 'tag', values: tags },
    rules: Object.fromEntries(['target-size', ...rules].map((rule) => [rule, { enabled: true }])),
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
};
