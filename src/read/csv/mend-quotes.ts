import { quotedFields } from './quoted-fields.js';
import type { QuotedField } from './quoted-fields.js';

export interface QuoteFault {
  readonly kind: Exclude<QuotedField['fault'], undefined>;
  /** Where the quotation mark opens, both from 1. */
  readonly line: number;
  readonly column: number;
}

/** A table in which each field that begins with a quotation mark ends with one, and what had to be mended for that. */
export function mendQuotes(text: string, delimiter: string): { text: string; faults: QuoteFault[] } {
  const faults: QuoteFault[] = [];
  const pieces: string[] = [];
  const place = lineCounter(text);
  let kept = 0;
  for (const { open, close, end, fault } of quotedFields(text, delimiter)) {
    if (fault) faults.push({ kind: fault, ...place(open) });
    else if (end === close + 1) continue;
    pieces.push(text.slice(kept, open), mended(text, open, fault === 'unclosed' ? end : close, end, fault));
    kept = end;
  }
  return { text: pieces.length === 0 ? text : pieces.join('') + text.slice(kept), faults };
}

function mended(text: string, open: number, close: number, end: number, fault?: string): string {
  const inside = text.slice(open + 1, close).replaceAll('""', '"');
  const after = fault === 'text-after' ? text.slice(close + 1, end) : '';
  return `"${(inside + after).replaceAll('"', '""')}"`;
}

/** Lines and columns of places that are asked for in order. */
function lineCounter(text: string): (at: number) => { line: number; column: number } {
  const lineBreaks = text.matchAll(/\r\n?|\n/g);
  let next = lineBreaks.next();
  let line = 1;
  let start = 0;
  return (at) => {
    while (!next.done && next.value.index < at) {
      line += 1;
      start = next.value.index + next.value[0].length;
      next = lineBreaks.next();
    }
    return { line, column: at - start + 1 };
  };
}
