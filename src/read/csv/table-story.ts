import { nearKey } from '../../story/near-key.js';
import type { Finding, ProblemLog } from '../../story/problem-log.js';
import { parseJson } from '../parse-json.js';
import type { Place } from '../reader.js';
import type { Field } from './columns.js';
import type { WrittenDateOptions } from '../../time/written/index.js';
import { dateFields, dateInWords, dateOfRow } from './date-of-row.js';
import type { CellFault } from './date-of-row.js';
import { fieldAt, partFields } from './part-fields.js';
import { eventOfRow, singleOf, textOf } from './event-of-row.js';
import { linksIn, partOf, partsOf } from './parts-of-row.js';
import type { Loose } from './parts-of-row.js';
import type { Row } from './row.js';
import { inShort } from '../../time/in-short.js';

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
  scene: 'scene',
  link: 'link',
} as const;
type RowType = (typeof rowTypes)[keyof typeof rowTypes];

/** Fields that make a row an event of its own: one with none of them goes on with the event above. */
const ownFields: readonly Field[] = ['type', 'id', 'title', ...dateFields];

/** At most so many columns are named in one message. */
const mostNames = 5;

const aboutMedia: readonly Field[] = ['alt', 'caption', 'credit', 'mediaType', 'poster', 'captions'];

/** What a cell says, by the name of its column. */
type Named = readonly [string, string | undefined];

const named = (row: Row, field: Field, cell: string | undefined): Named => [row.nameOf(field) ?? field, cell];

/** A story that is told row by row, as `checkStory` takes it. */
export class TableStory {
  readonly #log: ProblemLog;
  readonly #numeric: 'month-first' | undefined;
  readonly #story: Loose = {};
  readonly #lists = {
    groups: [] as Loose[],
    periods: [] as Loose[],
    links: [] as Loose[],
    scenes: [] as Loose[],
    events: [] as Loose[],
  };
  /** The scene of the row above, where that was one's. */
  #scene: Loose | undefined;
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
    const isMore = type === 'event' && !row.has(...ownFields);
    if (isMore && this.#scene) return this.#goOnWithScene(row, this.#scene);
    this.#scene = undefined;
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
      case 'scene':
        return this.#addScene(row);
    }
  }

  /** The events, each with the row that began it. */
  events(): readonly { readonly loose: Loose; readonly row: Row }[] {
    return this.#lists.events.flatMap((loose, i) => {
      const row = this.#eventRows[i];
      return row ? [{ loose, row }] : [];
    });
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
    return { ...row.placeOf(at), value: inShort(value), message };
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
    const event = eventOfRow(row);
    this.#readTold(event);
    const beside = unknown === undefined ? [] : [named(row, 'type', unknown)];
    // Our media are pictures: what is said of others is kept.
    if (!event['media']) for (const field of aboutMedia) beside.push(named(row, field, row.raw(field)));
    const extra = this.#extraOf(row, beside);
    if (extra) event['extra'] = extra;
    if (type === 'undated') event['date'] = row.trimmed('date');
    else this.#addDate(row, event);
    this.#lists.events.push(event);
    this.#eventRows.push(row);
  }

  /** When a row says that it was; what is wrong with it is told by whoever checks the story, where there is no date. */
  #addDate(row: Row, loose: Loose): void {
    const { fault, leftOut, ...date } = dateOfRow(row, this.#dateOptions());
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

  #dateOptions(): WrittenDateOptions {
    const { lang } = this.#story;
    return {
      ...(this.#numeric && { numeric: this.#numeric }),
      ...(typeof lang === 'string' && { lang: lang.trim() }),
    };
  }

  /** When an event was reported, updated and corrected: dates as people write them, too. */
  #readTold(event: Loose): void {
    const parts: [Loose, string][] = [
      [event, 'reported'],
      [event, 'updated'],
    ];
    for (const each of (event['corrected'] ?? []) as Loose[]) parts.push([each, 'date']);
    for (const [part, key] of parts)
      if (typeof part[key] === 'string') part[key] = dateInWords(part[key], this.#dateOptions());
  }

  /** More of the event above: what it may have several of is added, what it has none of is taken. */
  #goOn(row: Row, above: Loose): void {
    const { quotes, links, anchors, corrected, tags, media } = partsOf(row);
    const single = { ...singleOf(row), corrected: [...corrected] };
    this.#readTold(single);
    for (const part of [...quotes, ...links, ...anchors, ...corrected, ...(media ? [media] : [])])
      this.#rows.set(part, row);
    for (const [key, list] of Object.entries({ quotes, links, anchors, corrected, tags })) {
      const known = (above[key] ??= []) as unknown[];
      for (const part of list) known.push(part);
    }
    const text = textOf(row);
    if (text !== undefined)
      above['text'] = above['text'] === undefined ? text : `${String(above['text'])}\n\n${text}`;
    this.#fill(row, above, { ...single, corrected: undefined, ...(media && { media }) }, 'The event above');
    this.#fillExtra(row, above, this.#extraOf(row), 'The event above');
  }

  #addStory(row: Row): void {
    this.#rows.set(this.#story, this.#rows.get(this.#story) ?? row);
    this.#fill(row, this.#story, partOf(row, 'story') ?? {}, 'The story');
    const links = linksIn(['title', 'text'].flatMap((field) => row.html(field as Field) ?? []));
    for (const link of links) {
      this.#rows.set(link, row);
      this.#lists.links.push(link);
    }
    const used = new Set<Field>([...Object.values(partFields.story), 'type', 'extra']);
    const beside = row.fields().filter((field) => !used.has(field));
    const extra = this.#extraOf(
      row,
      beside.map((field) => named(row, field, row.raw(field))),
    );
    this.#fillExtra(row, this.#story, extra, 'The story');
  }

  #addArticle(row: Row): void {
    const article = (this.#story['article'] as Loose | undefined) ?? {};
    if (!this.#rows.has(article)) this.#rows.set(article, row);
    this.#story['article'] = article;
    this.#fill(row, article, partOf(row, 'article') ?? {}, 'The article');
    this.#reportUnused(row, 'article', Object.values(partFields.article));
  }

  #addScene(row: Row): void {
    const scene: Loose = { ...partOf(row, 'scene'), anchors: partsOf(row).anchors };
    if (row.has(...dateFields)) this.#addDate(row, scene);
    this.#rows.set(scene, row);
    this.#lists.scenes.push(scene);
    this.#scene = scene;
    const used = [...Object.values(partFields.scene), ...Object.values(partFields.anchor), ...dateFields];
    this.#reportUnused(row, 'scene', used);
  }

  /** One more passage with which the scene above comes. */
  #goOnWithScene(row: Row, scene: Loose): void {
    const { anchors } = partsOf(row);
    for (const anchor of anchors) this.#rows.set(anchor, row);
    scene['anchors'] = [...(scene['anchors'] as Loose[]), ...anchors];
    this.#reportUnused(row, 'scene', Object.values(partFields.anchor));
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
          message: `${name} has its ${inShort(key)} already; the first holds.`,
          done: 'ignored',
        });
    }
  }

  #fillExtra(row: Row, owner: Loose, extra: Loose | undefined, name: string): void {
    if (owner['extra'] === undefined) owner['extra'] = extra;
    else if (extra) this.#fill(row, owner['extra'] as Loose, extra, name);
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
      message: `A row of type "${part}" has no place for ${names
        .slice(0, mostNames)
        .map((name) => `"${inShort(name ?? '')}"`)
        .join(', ')}.`,
      done: 'left-out',
    });
  }

  /** What a row says beyond the fields of a story, by the names of its columns. */
  #extraOf(row: Row, beside: readonly Named[] = []): Loose | undefined {
    // Without a prototype, so that a column `__proto__` is a column like any other.
    const extra = Object.create(null) as Loose;
    for (const [name, cell] of [...row.others(), ...beside]) if (cell !== undefined) extra[name] = cell;
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

/** Takes the own keys of an object. */
function define(into: Loose, from: object): void {
  for (const [key, value] of Object.entries(from)) into[key] = value;
}
