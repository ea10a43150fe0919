import type { Share } from '../../geometry/index.js';
import type { BrushPart } from '../../view/index.js';

/** Of the window's length: one arrow, and one with Shift. */
const step = 0.05;
const fineStep = 0.01;

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/**
 * The window after one of its parts was moved by a share of the whole, forward in time or back. It stays inside the
 * whole and never becomes narrower than `least`, so that its ends do not cross.
 */
export const brushed = ({ from, to }: Share, part: BrushPart, by: number, least: number): Share => {
  if (part === 'start') {
    const start = clamp(from + by, 0, Math.max(0, to - least));
    return { from: start, to: Math.min(1, Math.max(to, start + least)) };
  }
  if (part === 'end') {
    const end = clamp(to + by, Math.min(1, from + least), 1);
    return { from: Math.max(0, Math.min(from, end - least)), to: end };
  }
  const length = Math.min(1, Math.max(least, to - from));
  const start = clamp(from + by, 0, 1 - length);
  return { from: start, to: Math.min(1, start + length) };
};

/** How far a key moves a part, as a share of the whole; undefined for a key that moves none. Right is on, or in `rtl` back. */
export const brushStep = (
  key: string,
  { from, to }: Share,
  { fine, rtl }: { readonly fine: boolean; readonly rtl: boolean },
): number | undefined => {
  const page = to - from;
  const arrow = page * (fine ? fineStep : step);
  // Up is more, as on every slider: so assistive technology asks for it.
  const steps: Readonly<Record<string, number>> = {
    ArrowUp: arrow,
    ArrowDown: -arrow,
    ArrowRight: rtl ? -arrow : arrow,
    ArrowLeft: rtl ? arrow : -arrow,
    PageUp: page,
    PageDown: -page,
    Home: -1,
    End: 1,
  };
  return Object.hasOwn(steps, key) ? steps[key] : undefined;
};
