/** A field of a table that begins with a quotation mark. Places are indices in the text. */
export interface QuotedField {
  readonly open: number;
  /** Of the quotation mark that closes it; where it is `unclosed`, of none that is meant to. */
  readonly close: number;
  /** Where the field ends: at a delimiter, a line break or the end of the text. */
  readonly end: number;
  readonly fault?: 'text-after' | 'unclosed';
}

/**
 * The fields in quotation marks, in the order of the text. One that is closed before other text goes on to the next
 * delimiter. One that is never closed ends with its line, and so does one that is closed on a later line before other text:
 * then it was another field that opened there. So one slip costs one row, not the rest of the table.
 */
export function* quotedFields(text: string, delimiter: string): Generator<QuotedField> {
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at)) {
    if (!isEnd(text[at - 1], delimiter)) {
      at += 1;
      continue;
    }
    const field = fieldFrom(text, at, delimiter);
    yield field;
    at = field.end;
  }
}

function fieldFrom(text: string, open: number, delimiter: string): QuotedField {
  const close = closeOf(text, open);
  if (close >= 0 && isEnd(text[close + 1], delimiter)) return { open, close, end: close + 1 };
  const lineEnd = close < 0 ? find(text, /[\r\n]/g, open) : open + text.slice(open, close).search(/[\r\n]/);
  if (close < 0 || lineEnd > open) return { open, close, end: lineEnd, fault: 'unclosed' };
  let end = close + 1;
  while (!isEnd(text[end], delimiter)) end += 1;
  const isBlank = text.slice(close + 1, end).trim() === '';
  return { open, close, end, ...(!isBlank && { fault: 'text-after' }) };
}

const isEnd = (char: string | undefined, delimiter: string): boolean =>
  char === undefined || char === delimiter || char === '\n' || char === '\r';

/** The quotation mark that is not followed by another, from the one that opens; -1 where there is none. */
function closeOf(text: string, open: number): number {
  let close = text.indexOf('"', open + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  return close;
}

function find(text: string, what: RegExp, from: number): number {
  what.lastIndex = from;
  return what.exec(text)?.index ?? text.length;
}
