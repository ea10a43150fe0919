import type { Measure, TextStyle } from '../frame.js';
import { graphemes } from './graphemes.js';

/** A stretch of text that is never broken, and the white space after it, which takes no room at the end of a line. */
export interface Piece {
  readonly text: string;
  readonly width: number;
  readonly space: number;
  /** Part of a long word in which a browser may know better places to break, and so need a line more. */
  readonly doubtful?: boolean;
}

// Only places where every browser breaks a line: one that is missed here costs a line of room, one too many would cost text.
// After a space, but for French punctuation; after a hyphen or a dash between letters; between ideographs or kana.
const ideograph = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]`;
const small = 'ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々〻ーヽヾゝゞ';
const opportunity = new RegExp(
  [
    String.raw`(?<=[^\s(\[{«‹„] )(?=[^\s!?:;/)\]}»›])`,
    String.raw`(?<=\p{L}[-\u2010\u2013\u2014])(?<!\p{sc=Hebrew}.)(?=\p{L})`,
    `(?<=${ideograph})(?=${ideograph})(?![${small}])`,
  ].join('|'),
  'u',
);

const alphabetic = /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Hebrew}\p{M}]+$/u;

/** Returns the text as pieces of at most `room` pixels; a word that is wider is broken between graphemes. */
export function piecesOf(text: string, style: TextStyle, measure: Measure, room: number): Piece[] {
  const space = measure('\u00a0', style);
  const pieces: Piece[] = [];
  for (const part of collapse(text).split(opportunity)) {
    if (!part) continue;
    const word = part.endsWith(' ') ? part.slice(0, -1) : part;
    const after = word.length < part.length ? space : 0;
    const chunks = measure(word, style) <= room ? [word] : chunksOf(word, style, measure, room);
    const doubtful = chunks.length > 1 && !alphabetic.test(word);
    chunks.forEach((chunk, index) => {
      const last = index === chunks.length - 1;
      pieces.push({
        text: last ? chunk + (after ? ' ' : '') : chunk,
        width: measure(chunk, style),
        space: last ? after : 0,
        doubtful,
      });
    });
  }
  return pieces;
}

/** White space as CSS shows it. */
function collapse(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '');
}

/** Returns the width of each line, first come first served, as a browser fills them. */
export function wrap(pieces: readonly Piece[], room: number): number[] {
  const lines: number[] = [];
  let space = 0;
  for (const piece of pieces) {
    const line = lines.at(-1);
    const wider = (line ?? 0) + space + piece.width;
    if (line === undefined || wider > room) lines.push(piece.width);
    else lines[lines.length - 1] = wider;
    space = piece.space;
  }
  return lines;
}

/** Returns how many lines a browser needs at most. */
export function linesOf(pieces: readonly Piece[], room: number): number {
  return wrap(pieces, room).length + (pieces.some(({ doubtful }) => doubtful) ? 1 : 0);
}

/** Returns a long word in parts, each as long as fits, but at least one grapheme. */
function chunksOf(word: string, style: TextStyle, measure: Measure, room: number): string[] {
  const chunks: string[] = [];
  let chunk = '';
  for (const letter of graphemes(word)) {
    if (chunk && measure(chunk + letter, style) > room) {
      chunks.push(chunk);
      chunk = '';
    }
    chunk += letter;
  }
  return [...chunks, chunk];
}
