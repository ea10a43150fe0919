import type { Anchor } from '../story/index.js';
import { foldText } from './fold-text.js';
import type { Place } from './places-of.js';

/** Where words stand in the folded text: one place, or one for each part round an omission; never empty. */
export type Standing = readonly Place[];

export interface Choice {
  readonly standing: Standing;
  /** Whether the words around tell it from every other. */
  readonly isSure: boolean;
}

/** Which of several places a selector means, by the words before and after it. */
export function choosePlace(
  folded: string,
  standings: readonly Standing[],
  selector: Anchor,
): Choice | undefined {
  const [only, second] = standings;
  if (!only) return undefined;
  if (!second) return { standing: only, isSure: true };
  const prefix = foldText(selector.prefix ?? '').text.trimEnd();
  const suffix = foldText(selector.suffix ?? '').text.trimStart();
  const agreements = standings.map((standing) => {
    const { from, to } = boundsOf(standing);
    return agreementBefore(folded, from, prefix) + agreementAfter(folded, to, suffix);
  });
  const most = agreements.reduce((a, b) => Math.max(a, b));
  const best = standings.filter((_, i) => agreements[i] === most);
  const standing = best.find((one) => isInMarks(folded, boundsOf(one))) ?? best[0] ?? only;
  return { standing, isSure: most > 0 && best.length === 1 };
}

const boundsOf = (standing: Standing): Place => ({
  from: standing[0]?.from ?? 0,
  to: standing.at(-1)?.to ?? 0,
});

/** How many visible characters agree, from the place outward; white space next to it does not count. */
function agreementBefore(folded: string, from: number, prefix: string): number {
  let at = folded[from - 1] === ' ' ? from - 2 : from - 1;
  let agreed = 0;
  for (let i = prefix.length - 1; i >= 0 && at >= 0 && prefix[i] === folded[at]; i -= 1, at -= 1)
    if (prefix[i] !== ' ') agreed += 1;
  return agreed;
}

function agreementAfter(folded: string, to: number, suffix: string): number {
  let at = folded[to] === ' ' ? to + 1 : to;
  let agreed = 0;
  for (let i = 0; i < suffix.length && suffix[i] === folded[at]; i += 1, at += 1)
    if (suffix[i] !== ' ') agreed += 1;
  return agreed;
}

const opening = /["'«»‹›「『]$/;
/** Some put the comma or full stop of their own sentence before the closing mark. */
const closing = /^[,.;:!?]*["'«»‹›」』]/;

/** Whether a place has quotation marks of its own, as a quote does that is not part of a longer one. */
function isInMarks(folded: string, { from, to }: Place): boolean {
  return opening.test(folded.slice(Math.max(from - 1, 0), from)) && closing.test(folded.slice(to, to + 8));
}
