import { checkGroups, checkPeriods } from '../check-parts.js';
import { civilClock } from '../civil-clock.js';
import { most } from '../loose-list.js';
import type { LooseRecord } from '../loose-record.js';
import type { Story } from '../story.js';
import { checkColumns } from './check-columns.js';
import { ColumnsSource } from './columns-source.js';
import { gatherColumns } from './gather-columns.js';
import { largeStory } from './large-story.js';
import type { LooseColumns } from './loose-columns.js';

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
  return largeStory(record, {
    zone,
    shownOn: clock,
    groups,
    periods,
    gathered,
    source: new ColumnsSource(columns, groups, check.base),
    count: columns.length,
    clock: clock === 'written' ? undefined : clock,
  });
}
