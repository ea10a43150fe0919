import { precisions } from '../../time/index.js';
import type { Frame } from '../frame.js';
import type { Piece } from '../scales/scale.js';

/**
 * How long a break is, in one line, or in two where one would be wider than `room` pixels; a line for each word where
 * they would still be wider than `most`.
 */
export function breakWords(
  { start, end }: Piece,
  precision: number,
  { room, most }: { room: number; most: number },
  frame: Frame,
): string[] {
  const text = frame.words.duration(start, end, precisions[precision] ?? 'day');
  if (frame.measure(text, 'tick') <= room) return [text];
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  const halves = spaces.map((at) => [text.slice(0, at), text.slice(at + 1)]);
  const width = (lines: readonly string[]) => Math.max(...lines.map((line) => frame.measure(line, 'tick')));
  const balanced = halves.toSorted((a, b) => width(a) - width(b))[0] ?? [text];
  return width(balanced) > most ? text.split(' ') : balanced;
}
