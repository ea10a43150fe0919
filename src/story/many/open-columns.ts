import { checkGroups, checkPeriods } from '../check-parts.js';
import { checkCommon, periodsOnClock } from '../check-story.js';
import { civilClock } from '../civil-clock.js';
import { most } from '../loose-list.js';
import type { LooseRecord } from '../loose-record.js';
import { onlyPresent } from '../only-present.js';
import type { Story } from '../story.js';
import { checkColumns } from './check-columns.js';
import { ColumnsSource } from './columns-source.js';
import { gatherColumns } from './gather-columns.js';
import { largeColumns } from './large-columns.js';
import type { LooseColumns } from './loose-columns.js';
import { keepOrigin } from './origin.js';
import { undatedEvents } from './undated-events.js';

/** The story of a record whose events are columns, in steps as those of `openStory`. */
export function* openColumns(
  record: LooseRecord,
  zone: string | undefined,
  loose: LooseColumns,
): Generator<number, Story> {
  const { check } = record;
  const columns = checkColumns(loose, check, most.events);
  const periods = checkPeriods(record);
  const clock = civilClock(zone, periods, check.log);
  const groups = checkGroups(record);
  const gathered = yield* gatherColumns(columns, groups.length, check);
  const source = new ColumnsSource(columns, groups, check.base);
  const story: Story = onlyPresent({
    ...checkCommon(record),
    timeZone: zone,
    groups,
    periods: periodsOnClock(periods, clock),
    events: largeColumns(gathered, groups, source),
    undated: undatedEvents(gathered.undated, source),
  });
  keepOrigin(story, {
    source,
    count: columns.length,
    clock: clock === 'written' ? undefined : clock,
    listsGroups: record.has('groups'),
  });
  return story;
}
