import { reportNoList, storyRecord } from '../check-story-by.js';
import type { CheckedStory, CheckOptions } from '../check-story-by.js';
import { firstTimeZone } from '../civil-clock.js';
import { fullCheck } from '../full-check.js';
import { isColumns } from '../is-large.js';
import { lengthOfList, most, readLength } from '../loose-list.js';
import { ProblemLog } from '../problem-log.js';
import { entriesOfList } from './entries.js';
import { Gathering } from './gathering.js';
import { openColumns } from './open-columns.js';
import { storyOfRecord } from './story-of-gathered.js';

/** Entries between two rests: a few milliseconds. */
const slice = 1024;

/** A large story that is in memory (list of objects, or columns), in steps: yields how many events are done, returns the story. */
export function* openStory(loose: unknown, options: CheckOptions = {}): Generator<number, CheckedStory> {
  const log = new ProblemLog();
  const record = storyRecord(isColumns(loose) ? { events: loose } : loose, fullCheck(log, options.base));
  if (!record) return { problems: log.list() };
  const given = record.value('events') ?? [];
  if (isColumns(given)) {
    const zone = firstTimeZone([options.timeZone, record.text('timeZone')?.trim()], log);
    const story = yield* openColumns(record, zone, given);
    return { story, problems: log.list() };
  }
  const all = lengthOfList(given);
  if (all === undefined) {
    reportNoList(record.check, given);
    return { problems: log.list() };
  }
  const length = readLength(all, 'events', record.check, most.events);
  const entries = entriesOfList(given as readonly unknown[]);
  const timeZone = firstTimeZone([options.timeZone, record.text('timeZone')?.trim()], log);
  const gathering = new Gathering(
    { ...options, ...(timeZone !== undefined && { timeZone }) },
    undefined,
    length,
  );
  for (let index = 0; index < length; index += 1) {
    gathering.take(entries.at(index));
    if (gathering.count % slice === 0) yield gathering.count;
  }
  const gathered = yield* counted(gathering.gatheredInSteps(), length);
  const story = yield* counted(storyOfRecord(record, log, timeZone, gathered, entries), length);
  return { story, problems: log.list() };
}

/** Steps that each tell the same count. */
function* counted<Result>(steps: Generator<void, Result>, count: number): Generator<number, Result> {
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield count;
  return step.value;
}
