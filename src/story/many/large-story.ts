import { checkCommon, periodsOnClock, scenesOf } from '../check-story-by.js';
import { onlyPresent } from '../only-present.js';
import type { LooseRecord } from '../loose-record.js';
import type { Story, StoryGroup, StoryPeriod } from '../story.js';
import type { GatheredEvents } from './gathered-events.js';
import { largeColumns } from './large-columns.js';
import { keepOrigin } from './origin.js';
import type { Origin } from './origin.js';
import { undatedEvents } from './undated-events.js';

/** What a large story is made of, beside what its record says of it. */
export interface LargeParts extends Omit<Origin, 'listsGroups'> {
  readonly zone: string | undefined;
  /** The clock that its times are shown on. */
  readonly shownOn: string;
  readonly groups: readonly StoryGroup[];
  readonly periods: readonly StoryPeriod[];
  readonly gathered: GatheredEvents;
}

/** A story whose events are asked of their source, and which knows where they come from. */
export function largeStory(record: LooseRecord, parts: LargeParts): Story {
  const { zone, shownOn, groups, periods, gathered, source, count, clock } = parts;
  const events = largeColumns(gathered, groups, source);
  const undated = undatedEvents(gathered.undated, source);
  const story: Story = onlyPresent({
    ...checkCommon(record),
    timeZone: zone,
    groups,
    periods: periodsOnClock(periods, shownOn),
    scenes: scenesOf(record, shownOn, events, undated),
    events,
    undated,
  });
  keepOrigin(story, { source, count, clock, listsGroups: record.has('groups') });
  return story;
}
