/** A text as it is compared, and where each part of it stands in the text as it was written. */
export interface Folded {
  readonly text: string;
  /**
   * For each UTF-16 unit of the folded text the offset in the original of what it was made of, and at the end the
   * original's length. Ascending; equal where one stretch became several units, which no match may part.
   */
  readonly starts: Uint32Array;
}

/** Soft hyphens and white space stand together in one class: a hyphen beside a space is part of that space. */
const loose = /[\s\u00AD]{2,}|[^\S ]|[\u00AD\u2018-\u201F\u2010\u2011\u2013\u2014\u2026]/g;

/**
 * A character with what composes with it, or one that may stand for another by itself (as U+212B does for U+00C5).
 * Beside marks, the second halves of Hangul syllables compose, and one letter of Kirat Rai. Half a surrogate pair stays
 * what it is: Firefox would make another character of it.
 */
const composing = /\P{Cs}(?:[\p{M}\u1160-\u11FF]|\u{16D67})+|[^\0-\u02FF\p{Cs}]/gu;

/**
 * The text under NFC, with what only typography tells apart made the same: curly and straight quotation marks, hyphens
 * and dashes, an ellipsis and three dots; a run of white space is one space, a soft hyphen nothing. One pass, and a
 * second one for a text that is not NFC already.
 */
export function foldText(text: string): Folded {
  if (text.normalize('NFC') === text) return rewrite(text, loose, foldPiece);
  const composed = rewrite(text, composing, (piece) => piece.normalize('NFC'));
  const folded = rewrite(composed.text, loose, foldPiece);
  return { text: folded.text, starts: folded.starts.map((start) => composed.starts[start] ?? text.length) };
}

function foldPiece(piece: string): string {
  switch (piece) {
    case '\u00AD':
      return '';
    case '\u2026':
      return '...';
    case '\u201C':
    case '\u201D':
    case '\u201E':
    case '\u201F':
      return '"';
    case '\u2018':
    case '\u2019':
    case '\u201A':
    case '\u201B':
      return "'";
    case '\u2010':
    case '\u2011':
    case '\u2013':
    case '\u2014':
      return '-';
    default:
      return /\s/.test(piece) ? ' ' : ''; // a run of soft hyphens has no space in it
  }
}

/** Replaces what a pattern matches and keeps account of where each unit came from. */
function rewrite(text: string, pattern: RegExp, replacement: (piece: string) => string): Folded {
  const pieces: string[] = [];
  const edits: { readonly at: number; readonly end: number; readonly length: number }[] = [];
  let kept = 0;
  for (const { 0: piece, index } of text.matchAll(pattern)) {
    const instead = replacement(piece);
    if (instead === piece) continue;
    const end = index + piece.length;
    pieces.push(text.slice(kept, index), instead);
    edits.push({ at: index, end, length: instead.length });
    kept = end;
  }
  pieces.push(text.slice(kept));
  const rewritten = pieces.join('');
  const starts = new Uint32Array(rewritten.length + 1);
  let offset = 0;
  let from = 0;
  for (const { at, end, length } of edits) {
    while (from < at) starts[offset++] = from++;
    starts.fill(at, offset, offset + length);
    offset += length;
    from = end;
  }
  while (from <= text.length) starts[offset++] = from++;
  return { text: rewritten, starts };
}
