import type { Story } from '../../story/index.js';
import { civilDay, type Interval, parseEdtf } from '../../time/index.js';

/** The day that is drawn as today: the one that it is on the story's clock where the text is empty, else the date that it is. */
export function todayOf(text: string | undefined, { timeZone }: Story): Interval | undefined {
  if (text === undefined) return undefined;
  if (text.trim() === '') return civilDay(Date.now(), timeZone).day;
  const { interval } = parseEdtf(text.trim());
  return interval && Number.isFinite(interval.latest - interval.earliest) ? interval : undefined;
}
