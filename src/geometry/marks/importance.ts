import type { EventColumns } from '../../story/index.js';

/** How much an event matters: as the story says, else quotes before media before the first and last before the rest. */
export function importanceOf(events: EventColumns, index: number): number {
  const given = events.importance?.[index] ?? NaN;
  if (Number.isFinite(given)) return given;
  if (events.quotes[index]! > 0) return 0.75;
  if (events.media[index] === 1) return 0.5;
  return index === 0 || index === events.length - 1 ? 0.25 : 0;
}
