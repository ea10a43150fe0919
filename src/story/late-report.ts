import type { StoryEvent, ToldDate } from './story.js';

/** Milliseconds after which a report is later than what it reports. */
const day = 86_400_000;

/** When an event became known, where that was not at once. */
export const lateReport = ({ interval, reported }: StoryEvent): ToldDate | undefined =>
  reported && !(interval && reported.interval.latest - interval.latest <= day) ? reported : undefined;
