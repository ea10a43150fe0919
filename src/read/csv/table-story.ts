import { nearKey } from '../../story/near-key.js';
import type { Finding, ProblemLog } from '../../story/problem-log.js';
import { parseJson } from '../read-json.js';
import type { Place } from '../reader.js';
import type { Field } from './columns.js';
import { dateFields, dateOfRow } from './date-of-row.js';
import type { CellFault } from './date-of-row.js';
import { fieldAt, partFields } from './part-fields.js';
import { linksIn, partOf, partsOf } from './parts-of-row.js';
import type { Loose } from './parts-of-row.js';
import type { Row } from './row.js';

/** What a row may say that it is, in its column `type`; TimelineJS's names for two of them are among these. */
const rowTypes = {
  event: 'event',
  undated: 'undated',
  story: 'story',
  title: 'story',
  article: 'article',
  group: 'group',
  period: 'period',
  era: 'period',
  link: 'link',
} as const;
type RowType = (typeof rowTypes)[keyof typeof rowTypes];

/** Fields that make a row an event of its own: one with none of them goes on with the event above. */
const ownFields: readonly Field[] = ['id', 'title', ...dateFields];

/** A story that is told row by row, as `checkStory` takes it. */
export class TableStory {
  readonly #log: ProblemLog;
  readonly #numeric: 'month-first' | undefined;
  readonly #story: Loose = {};
  readonly #lists = {
    groups: [] as Loose[],
    periods: [] as Loose[],
    links: [] as Loose[],
    events: [] as Loose[],
  };
  /** The row of each event. */
  readonly #eventRows: Row[] = [];
  /** The rows of all else, but for what stands in the row of its event. */
  readonly #rows = new WeakMap<object, Row>();
  readonly #faults = new WeakMap<object, CellFault>();

  constructor(log: ProblemLog, numeric: 'month-first' | undefined) {
    this.#log = log;
    this.#numeric = numeric;
  }

  add(row: Row): void {
    const [beyond] = row.beyond();
    if (beyond)
      this.#report(row, undefined, {
        code: 'row-too-long',
        value: beyond[1],
        message: `The row has more fields than the header has names; the first is kept as "${beyond[0]}".`,
        done: 'kept',
      });
    const { type, unknown } = this.#typeOf(row);
    switch (type) {
      case 'event':
      case 'undated':
        return this.#addEvent(row, type, unknown);
      case 'story':
        return this.#addStory(row);
      case 'article':
        return this.#addArticle(row);
      case 'group':
        return this.#addPart(row, 'group', this.#lists.groups, partOf(row, 'group') ?? {});
      case 'link':
        return this.#addPart(row, 'link', this.#lists.links, partOf(row, 'link') ?? {});
      case 'period': {
        const period = partOf(row, 'period') ?? {};
        this.#addDate(row, period);
        return this.#addPart(row, 'period', this.#lists.periods, period);
      }
    }
  }

  loose(): Loose {
    const lists = Object.entries(this.#lists).filter(([name, list]) => name === 'events' || list.length > 0);
    return { ...this.#story, ...Object.fromEntries(lists) };
  }

  /** Where in the table stands what stands at a path of the story, and what is wrong with it in the table's own terms. */
  placeOf(path: string): Place | undefined {
    const { row, owner } = this.#find(path);
    if (!row) return undefined;
    const field = fieldAt(path);
    if (field !== 'date' && field !== 'start' && field !== 'end') return row.placeOf(field);
    const fault = owner && this.#faults.get(owner);
    if (!fault)
      return row.placeOf(
        [field, 'start', 'day', 'month', 'year'].find((of) => row.has(of as Field)) as Field,
      );
    const { field: at, value, message } = fault;
    return { ...row.placeOf(at), value, message };
  }

  /** The row of what stands at a path, and the object that it is a key of. */
  #find(path: string): { row?: Row | undefined; owner?: object } {
    let value: unknown = this.loose();
    let row: Row | undefined = this.#rows.get(this.#story);
    let owner: object | undefined;
    let before = '';
    for (const step of path.match(/[^.[\]]+/g) ?? []) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) break;
      owner = value;
      value = (value as Loose)[step];
      if (before === 'events') row = this.#eventRows[Number(step)] ?? row;
      else if (typeof value === 'object' && value !== null) row = this.#rows.get(value) ?? row;
      before = step;
    }
    return { row, ...(owner && { owner }) };
  }

  #typeOf(row: Row): { type: RowType; unknown?: string } {
    const written = row.trimmed('type');
    if (written === undefined) return { type: 'event' };
    const name = written.toLowerCase();
    if (Object.hasOwn(rowTypes, name)) return { type: rowTypes[name as keyof typeof rowTypes] };
    const meant = nearKey(name, Object.keys(rowTypes));
    if (meant !== undefined)
      this.#report(row, 'type', {
        code: 'unknown-row-type',
        value: written,
        message: `No row is of this type; "${meant}" may be meant.`,
        done: 'kept',
      });
    return { type: 'event', unknown: written };
  }

  #addEvent(row: Row, type: 'event' | 'undated', unknown: string | undefined): void {
    const above = this.#lists.events.at(-1);
    if (above && type === 'event' && !row.has(...ownFields)) return this.#goOn(row, above);
    const { tags, media, ...lists } = partsOf(row);
    const extra = this.#extraOf(
      row,
      unknown === undefined ? undefined : [row.nameOf('type') ?? 'type', unknown],
    );
    const event: Loose = present({
      ...partOf(row, 'event'),
      ...(type === 'undated' && { date: row.trimmed('date') }),
      ...textsOf(row),
      importance: decimal(row.trimmed('importance')),
      tags: [...tags],
      media,
      ...lists,
      extra,
    });
    if (type !== 'undated') this.#addDate(row, event);
    this.#lists.events.push(event);
    this.#eventRows.push(row);
  }

  /** When a row says that it was; what is wrong with it is told by whoever checks the story, where there is no date. */
  #addDate(row: Row, loose: Loose): void {
    const { fault, leftOut, ...date } = dateOfRow(row, this.#numeric);
    Object.assign(loose, date);
    if (fault) this.#faults.set(loose, fault);
    if (leftOut)
      this.#report(row, leftOut.field, {
        code: 'date-part',
        value: leftOut.value,
        message: leftOut.message,
        done: 'left-out',
      });
  }

  /** More of the event above: what it may have several of is added, what it has none of is taken. */
  #goOn(row: Row, above: Loose): void {
    const { quotes, links, anchors, tags, media } = partsOf(row);
    for (const part of [...quotes, ...links, ...anchors, ...(media ? [media] : [])])
      this.#rows.set(part, row);
    for (const [key, list] of Object.entries({ quotes, links, anchors, tags })) {
      const known = (above[key] ??= []) as unknown[];
      for (const part of list) known.push(part);
    }
    const { text } = textsOf(row);
    if (text !== undefined)
      above['text'] = above['text'] === undefined ? text : `${String(above['text'])}\n\n${text}`;
    const { text: _, ...event } = partOf(row, 'event') ?? {};
    const single = { ...event, importance: decimal(row.trimmed('importance')), media };
    this.#fill(row, above, single, 'The event above');
    const extra = this.#extraOf(row);
    if (extra) above['extra'] = define(extra, above['extra']);
  }

  #addStory(row: Row): void {
    this.#rows.set(this.#story, this.#rows.get(this.#story) ?? row);
    this.#fill(row, this.#story, partOf(row, 'story') ?? {}, 'The story');
    const links = linksIn(['title', 'text'].flatMap((field) => row.html(field as Field) ?? []));
    for (const link of links) this.#rows.set(link, row);
    this.#lists.links.push(...links);
    const used = new Set<Field>([...Object.values(partFields.story), 'type', 'extra']);
    const beside = row.fields().filter((field) => !used.has(field));
    const extra = this.#extraOf(
      row,
      ...beside.map((field) => [row.nameOf(field) ?? field, row.raw(field)] as const),
    );
    if (extra) this.#story['extra'] = define(extra, this.#story['extra']);
  }

  #addArticle(row: Row): void {
    const article = (this.#story['article'] as Loose | undefined) ?? {};
    if (!this.#rows.has(article)) this.#rows.set(article, row);
    this.#story['article'] = article;
    this.#fill(row, article, partOf(row, 'article') ?? {}, 'The article');
    this.#reportUnused(row, 'article', Object.values(partFields.article));
  }

  #addPart(row: Row, part: 'group' | 'period' | 'link', list: Loose[], loose: Loose): void {
    this.#rows.set(loose, row);
    list.push(loose);
    const dates = part === 'period' ? dateFields : [];
    this.#reportUnused(row, part, [...Object.values(partFields[part]), ...dates]);
  }

  /** Takes what is not there yet; a problem for what is. */
  #fill(row: Row, into: Loose, from: Loose, name: string): void {
    for (const [key, value] of Object.entries(from)) {
      if (value === undefined) continue;
      if (into[key] === undefined) into[key] = value;
      else
        this.#report(row, fieldAt(key), {
          code: 'said-twice',
          value: typeof value === 'string' ? value : undefined,
          message: `${name} has its ${key} already; the first holds.`,
          done: 'ignored',
        });
    }
  }

  /** What of a row there is no place for. */
  #reportUnused(row: Row, part: string, used: readonly Field[]): void {
    const unused = row.fields().filter((field) => field !== 'type' && !used.includes(field));
    const names = [
      ...unused.map((field) => row.nameOf(field)),
      ...Array.from(row.others(), ([name]) => name),
    ];
    if (names.length === 0) return;
    this.#report(row, unused[0], {
      code: 'row-left-out',
      value: names.join(', '),
      message: `A row of type "${part}" has no place for ${names.map((name) => `"${name}"`).join(', ')}.`,
      done: 'left-out',
    });
  }

  /** What a row says beyond the fields of a story, by the names of its columns. */
  #extraOf(row: Row, ...more: readonly (readonly [string, unknown] | undefined)[]): Loose | undefined {
    // Without a prototype, so that a column `__proto__` is a column like any other.
    const extra = Object.create(null) as Loose;
    for (const [name, cell] of [...row.others(), ...more.filter((entry) => entry !== undefined)])
      extra[name] = cell;
    const written = row.raw('extra');
    if (written !== undefined) {
      const value = parseJson(written);
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) define(extra, value);
      else {
        extra['extra'] = written;
        this.#report(row, 'extra', {
          code: 'extra-not-json',
          value: written,
          message: 'An object in JSON was expected, such as {"source": "…"}.',
          done: 'kept',
        });
      }
    }
    return Object.keys(extra).length === 0 ? undefined : extra;
  }

  #report(row: Row, field: Field | undefined, finding: Omit<Finding, 'path' | 'severity'>): void {
    this.#log.add({ severity: 'warning', path: '', ...row.placeOf(field), ...finding });
  }
}

/** The text of an event: of HTML it may have two, which are two paragraphs. */
function textsOf(row: Row): { text?: string } {
  const text = [row.text('text'), row.html('html')?.text].filter(Boolean).join('\n\n');
  return text === '' ? {} : { text };
}

/** A number with a decimal comma as JavaScript writes it; all else as it is. */
const decimal = (text: string | undefined): string | undefined =>
  text?.replace(/^([-+]?\d*),(\d+)$/, '$1.$2').replace(/^\u2212/, '-');

/** Without what is undefined, and without lists that are empty. */
function present(fields: Loose): Loose {
  const isThere = ([, value]: readonly [string, unknown]): boolean =>
    value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(fields).filter(isThere));
}

/** Takes the own keys of an object into one without a prototype. */
function define(into: Loose, from: unknown): Loose {
  if (typeof from === 'object') for (const [key, value] of Object.entries(from ?? {})) into[key] = value;
  return into;
}
