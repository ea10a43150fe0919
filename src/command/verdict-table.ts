import type { QuoteVerdict, WordChange } from '../article/index.js';
import { inOneLine } from './for-terminal.js';

/** Characters of a quote that are enough to know it by. */
const longestWords = 60;

/** Whether a quote stands in the article as it is, in one place. */
export function isVerified({ verdict }: QuoteVerdict): boolean {
  return verdict === 'verbatim' || verdict === 'typography';
}

/** The verdicts as lines of text: event, number of the quote, verdict and words; at the end how many there are of each. */
export function verdictTable(verdicts: readonly QuoteVerdict[]): string {
  const rows = verdicts.map((one) => [inOneLine(one.eventId), String(one.quoteIndex + 1), one.verdict]);
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  const lines = verdicts.flatMap((verdict, i) => {
    const cells = (rows[i] ?? []).map((cell, column) => cell.padEnd(widths[column] ?? 0));
    const line = `${cells.join('  ')}  ${shortened(verdict.quote.text)}`;
    return [line, ...detailOf(verdict).map((detail) => `    ${detail}`)];
  });
  return [...lines, ...(lines.length > 0 ? [''] : []), summaryOf(verdicts), ''].join('\n');
}

function detailOf({ verdict, places, nearest }: QuoteVerdict): readonly string[] {
  if (verdict === 'ambiguous') return [`in ${places} places; a "prefix" or "suffix" would tell which`];
  return nearest ? [`the article has: ${nearest.changes.map(inPlainText).join('').trim()}`] : [];
}

function inPlainText({ kind, text }: WordChange): string {
  const words = oneLine(text).trim();
  const space = /\s$/.test(text) ? ' ' : '';
  if (kind === 'same') return oneLine(text);
  return (kind === 'added' ? `{+${words}+}` : `[-${words}-]`) + space;
}

function summaryOf(verdicts: readonly QuoteVerdict[]): string {
  const counts = new Map<string, number>();
  for (const { verdict } of verdicts) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const total = verdicts.length === 1 ? '1 quote' : `${verdicts.length} quotes`;
  const parts = Array.from(counts, ([verdict, count]) => `${count} ${verdict}`);
  return parts.length === 0 ? `${total}.` : `${total}: ${parts.join(', ')}.`;
}

function shortened(text: string): string {
  const characters = Array.from(oneLine(text).trim());
  return characters.length <= longestWords
    ? characters.join('')
    : `${characters
        .slice(0, longestWords - 1)
        .join('')
        .trimEnd()}…`;
}

const oneLine = (text: string) => inOneLine(text.replace(/\s+/g, ' '));
