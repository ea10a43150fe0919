import { madeId } from '../assign-ids.js';
import { checkEvent } from '../check-event.js';
import { fullCheck } from '../full-check.js';
import { longest, looseText } from '../loose-text.js';
import { onlyPresent } from '../only-present.js';
import { ownValues } from '../own-values.js';
import { ProblemLog } from '../problem-log.js';
import type { StoryEvent, StoryGroup, ToldDate } from '../story.js';
import { parseEdtf } from '../../time/index.js';
import { edtfOfRange } from './date-of-range.js';
import type { EventSource } from './event-source.js';
import { entryOfMadeId } from './event-source.js';
import type { LooseColumns } from './loose-columns.js';

/** The events of columns: their words are asked for when they are drawn, all else the columns say. */
export class ColumnsSource implements EventSource {
  readonly #columns: LooseColumns;
  readonly #groups: readonly StoryGroup[];
  readonly #base: string | undefined;
  /** Keys of which columns that not all stories have tell. */
  readonly #told: readonly string[];

  constructor(columns: LooseColumns, groups: readonly StoryGroup[], base: string | undefined) {
    this.#columns = columns;
    this.#groups = groups;
    this.#base = base;
    this.#told = columns.reported ? ['reported'] : [];
  }

  event(entry: number): StoryEvent | undefined {
    const words = this.#words(entry);
    if (!words) return undefined;
    for (const key of ['id', 'date', 'start', 'end', 'group', 'importance', ...this.#told]) words.delete(key);
    const check = fullCheck(new ProblemLog(), this.#base);
    const draft = checkEvent({ value: Object.fromEntries(words), path: '', index: entry }, check);
    return draft && onlyPresent({ ...draft.event, id: madeId(entry + 1), ...this.#numbers(entry) });
  }

  title(entry: number): string | undefined {
    const title = this.#words(entry)?.get('title');
    return looseText(title, '', { log: new ProblemLog() }, longest.line);
  }

  find(id: string): number {
    const entry = entryOfMadeId(id);
    return entry < this.#columns.length ? entry : -1;
  }

  /** What is told of an event beside its numbers; undefined while that is still on its way. */
  #words(entry: number): Map<string, unknown> | undefined {
    const { at } = this.#columns;
    if (!at) return new Map();
    try {
      const words = at(entry);
      return words === undefined ? undefined : new Map(ownValues(words, '', { log: new ProblemLog() }));
    } catch {
      return new Map();
    }
  }

  #numbers(entry: number) {
    const { earliest, latest = earliest, group, importance, reported } = this.#columns;
    const start = earliest[entry] as number;
    const given = latest[entry] as number;
    const end = given >= start ? given : start;
    const weight = importance?.[entry] ?? NaN;
    const isDated = Number.isFinite(start) || (start === -Infinity && Number.isFinite(end));
    const date = isDated ? edtfOfRange(start, end) : undefined;
    const interval = date === undefined ? undefined : parseEdtf(date).interval;
    return {
      date,
      interval: interval && { ...interval, earliest: start, latest: end },
      group: this.#groups[group?.[entry] ?? -1]?.id,
      importance: Number.isFinite(weight) ? weight : undefined,
      ...(reported && { reported: toldAt(reported[entry] as number) }),
    };
  }
}

/** A date of an event's own telling, of its first instant; undefined where there is none. */
function toldAt(moment: number): ToldDate | undefined {
  const date = Number.isFinite(moment) ? edtfOfRange(moment, moment) : undefined;
  const interval = date === undefined ? undefined : parseEdtf(date).interval;
  return date === undefined || !interval ? undefined : { date, interval };
}
