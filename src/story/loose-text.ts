import type { Check } from './check.js';
import { cleanText, isBlank } from './clean-text.js';

/** Longest texts, in UTF-16 units: beyond any story, short of what would hold up a page. */
export const longest = { line: 10_000, text: 200_000 } as const;

/** Clean text of a string or a finite number, cut to a limit; undefined where there is nothing to see. */
export function looseText(
  value: unknown,
  path: string,
  check: Pick<Check, 'log'>,
  limit: number,
): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string' && !(typeof value === 'number' && Number.isFinite(value))) {
    check.log.add({
      code: 'not-text',
      severity: 'warning',
      path,
      value,
      message: 'Text was expected.',
      done: 'ignored',
    });
    return undefined;
  }
  const text = String(value);
  const clean = cleanText(text.length > limit ? cut(text, limit) : text);
  if (isBlank(clean)) return undefined;
  if (text.length > limit) {
    check.log.add({
      code: 'too-long',
      severity: 'warning',
      path,
      value: text,
      message: `The text has ${text.length} characters; the first ${limit} are shown.`,
      done: 'shortened',
    });
  }
  return clean;
}

/** The first so many UTF-16 units, one fewer where that would halve a pair. */
function cut(text: string, length: number): string {
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}
