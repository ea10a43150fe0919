import { likelyWindows } from './likely-windows.js';
import type { Grams } from './likely-windows.js';

/** Stretches of a text that are looked at closely; one word can make a wrong one look likely. */
const mostStarts = 6;

/** Units; a longer quote is looked for by pieces of this length, each of which says where the whole would begin. */
const pieceLength = 192;
const mostPieces = 8;

/** Where in a text a pattern of any length may begin, the likeliest first; a start may lie before the text. */
export function likelyStarts(grams: Grams, pattern: string): readonly number[] {
  const spare = pattern.length - pieceLength;
  if (spare <= 0) return likelyWindows(grams, pattern, mostStarts);
  const pieces = Math.min(Math.ceil(pattern.length / pieceLength), mostPieces);
  const votes: { readonly start: number; count: number }[] = [];
  for (let i = 0; i < pieces; i += 1) {
    const offset = Math.round((spare * i) / (pieces - 1));
    const [window] = likelyWindows(grams, pattern.slice(offset, offset + pieceLength), 1);
    if (window === undefined) continue;
    const start = window - offset;
    const near = votes.find((vote) => Math.abs(vote.start - start) <= pieceLength);
    if (near) near.count += 1;
    else votes.push({ start, count: 1 });
  }
  const likeliest = votes.toSorted((a, b) => b.count - a.count).slice(0, mostStarts / 2);
  return likeliest.map(({ start }) => start);
}
