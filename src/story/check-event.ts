import { checkDate, checkToldDate } from './check-date.js';
import { checkAnchors, checkCorrections, checkLinks, checkMedia, checkQuotes } from './check-parts.js';
import type { Check } from './check.js';
import type { Entry } from './loose-list.js';
import { LooseRecord } from './loose-record.js';
import { longest, looseText } from './loose-text.js';
import { onlyPresent } from './only-present.js';
import type { StoryEvent } from './story.js';

/** An event as it is written, which the rest of its story has yet to give an id of its own and a clock. */
export interface EventDraft {
  readonly path: string;
  /** Its place in the list, from 1. */
  readonly position: number;
  readonly id: string | undefined;
  readonly event: Omit<StoryEvent, 'id'>;
}

/** One event, or undefined with a problem where the entry is none. */
export function checkEvent({ value, path, index }: Entry, check: Check): EventDraft | undefined {
  const record = LooseRecord.from('event', value, path, check);
  if (!record) {
    check.log.add({
      code: 'not-an-event',
      severity: 'error',
      path,
      value,
      message: 'An event is an object, such as { "date": "2021-08", "title": "…" }.',
      done: 'left-out',
    });
    return undefined;
  }
  const { date, interval } = checkDate(record, 'undated');
  const event = onlyPresent({
    title: record.text('title'),
    date,
    interval,
    display: record.text('display'),
    text: record.text('text', longest.text),
    group: record.text('group'),
    tags: checkTags(record),
    importance: record.number('importance'),
    quotes: checkQuotes(record),
    media: checkMedia(record),
    links: checkLinks(record),
    anchors: checkAnchors(record),
    reported: checkToldDate(record, 'reported'),
    updated: checkToldDate(record, 'updated'),
    corrected: checkCorrections(record),
    lang: record.language('lang'),
    extra: record.extra(),
  });
  return { path, position: index + 1, id: record.text('id'), event };
}

/** Tags, each once. */
function checkTags(record: LooseRecord): string[] {
  const tags = new Set<string>();
  for (const { value, path } of record.list('tags')) {
    const tag = looseText(value, path, record.check, longest.line);
    if (tag !== undefined) tags.add(tag);
  }
  return [...tags];
}
