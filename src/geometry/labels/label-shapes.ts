import type { Frame } from '../frame.js';
import { linesOf, piecesOf, wrap, type Piece } from './wrap-text.js';
import { graphemes } from './graphemes.js';

/** One way to set a label: a box that its text fills. */
export interface LabelShape {
  /** Whole pixels, with one to spare for rounding. */
  readonly width: number;
  readonly height: number;
  /** Lines of the title, with the one that the badge may need for itself. */
  readonly lines: number;
  /** The title, shortened at a word where it would need more lines than a label has. */
  readonly title: string;
  readonly shortened: boolean;
}

// Widths are in em of the host's font.
const narrowest = 90 / 16;
const widest = 220 / 16;
const step = 1;
/** Room before the badge's text, its padding on both sides and the gap to the title: the view keeps within it. */
const badgeRoom = 24 / 16;
/** Room before the date for its group's glyph: the view keeps within it. */
const glyphRoom = 0.9;
const slack = 1;
const mostLines = 5;
const mostLinesDown = 6;
/** More than fits into any label, so that the cost of a title does not grow with it. */
const mostLetters = 600;

/**
 * Returns the shapes that a label can take, the widest first: for each number of lines from the least to 5 the least width
 * that needs no more, so that its lines are even. `badge` is the count of quotations, or empty.
 */
export function labelShapes(date: string, title: string, badge: string, frame: Frame): LabelShape[] {
  const most = Math.floor(widest * frame.em);
  const text = setText(date, title, badge, most - slack, mostLines, frame);
  const shapes: LabelShape[] = [];
  for (let lines = linesOf(text.title, most - slack); lines <= mostLines; lines++) {
    const width = Math.min(most, leastWidth(text, lines, most - slack, frame) + slack);
    const before = shapes.at(-1);
    if (!before || before.width - width >= step * frame.em) shapes.push(shapeOf(text, width, frame));
  }
  return shapes;
}

/** Returns the shape of a label in a column of the vertical form: of the given width, its title at most 6 lines. */
export function downLabel(
  date: string,
  title: string,
  badge: string,
  width: number,
  frame: Frame,
): LabelShape {
  return shapeOf(setText(date, title, badge, width - slack, mostLinesDown, frame), width, frame);
}

/** A label's text, ready to be wrapped. */
interface SetText {
  readonly date: readonly Piece[];
  /** With the badge as its last piece. */
  readonly title: readonly Piece[];
  readonly shortened: boolean;
}

function setText(
  date: string,
  title: string,
  badge: string,
  room: number,
  lines: number,
  frame: Frame,
): SetText {
  const { measure, em } = frame;
  const end = badge ? [{ text: '', width: measure(badge, 'count') + badgeRoom * em, space: 0 }] : [];
  const fits = (pieces: readonly Piece[]): boolean =>
    linesOf([...pieces, ...end], room) <= lines && pieces.every(({ width }) => width <= room);
  const beginning = firstLetters(title);
  const whole = piecesOf(beginning.text, 'title', measure, room);
  const shortened = beginning.cut || !fits(whole);
  let kept = whole;
  for (let count = whole.length - 1; count >= 0 && (kept === whole ? shortened : !fits(kept)); count--) {
    kept = withEllipsis(whole.slice(0, count), room, frame);
  }
  const [first, ...rest] = piecesOf(date, 'date', measure, room - glyphRoom * em);
  const spoken = first ? [{ ...first, width: first.width + glyphRoom * em }, ...rest] : [];
  return { date: spoken, title: [...kept, ...end], shortened };
}

/** Returns as much of a title as a label could ever show. */
function firstLetters(title: string): { readonly text: string; readonly cut: boolean } {
  const text = title.trim();
  if (text.length <= mostLetters) return { text, cut: false };
  // The last grapheme is left out, since the cut may have gone through it.
  const letters = graphemes(text.slice(0, mostLetters));
  return { text: letters.slice(0, -1).join(''), cut: true };
}

/**
 * Returns the pieces with the words for "shortened" at the end, in place of the punctuation there, and of the last letters
 * where a piece fills the room by itself, as the parts of a broken word do.
 */
function withEllipsis(pieces: readonly Piece[], room: number, { words, measure }: Frame): Piece[] {
  const piece = pieces.at(-1);
  const letters = graphemes(piece?.text.replace(/[\s,.;:\u2013\u2014/-]+$/u, '') ?? '');
  const set = (): Piece => {
    const text = letters.join('') + words.ellipsis;
    return { ...piece, text, width: measure(text, 'title'), space: 0 };
  };
  let last = set();
  while (last.width > room && letters.length > 1) {
    letters.pop();
    last = set();
  }
  return [...pieces.slice(0, -1), last];
}

/** Returns the least width at which the title takes no more than so many lines and no word or date is broken. */
function leastWidth(text: SetText, lines: number, most: number, frame: Frame): number {
  const pieces = [...text.title.map((piece) => piece.width), ...wrap(text.date, Infinity)];
  let enough = most;
  let short = Math.floor(Math.min(most, Math.max(lines > 1 ? narrowest * frame.em : 0, ...pieces))) - 1;
  while (enough - short > 1) {
    const middle = (short + enough) >> 1;
    if (middle >= Math.max(...pieces) && linesOf(text.title, middle) <= lines) enough = middle;
    else short = middle;
  }
  return enough;
}

function shapeOf(text: SetText, width: number, { line }: Frame): LabelShape {
  const lines = linesOf(text.title, width - slack);
  const badge = lines > 0 ? Math.max(0, line.count - line.title) : 0;
  return {
    width,
    height: linesOf(text.date, width - slack) * line.date + lines * line.title + badge,
    lines,
    title: text.title
      .map((piece) => piece.text)
      .join('')
      .trim(),
    shortened: text.shortened,
  };
}
