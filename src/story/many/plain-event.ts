import { edtfOfYear } from '../../time/index.js';
import { noDate, readPlainDate } from '../../time/read-plain-date.js';
import type { DateNumbers } from '../../time/read-plain-date.js';
import { cleanText, isBlank } from '../clean-text.js';
import { fields } from '../fields.js';
import { longest } from '../loose-text.js';
import { nearKey } from '../near-key.js';
import { safeLink, safeMedia } from '../safe-link.js';

/** What a field of a part may hold, so that nothing of it is a problem. */
type Kind = 'line' | 'text' | 'link' | 'media' | 'language';

/** Parts of an event: their fields, and which of them a part cannot do without. */
const parts = {
  quote: {
    main: 'text',
    fields: {
      text: 'text',
      speaker: 'line',
      role: 'line',
      via: 'line',
      cite: 'link',
      prefix: 'line',
      suffix: 'line',
      lang: 'language',
    },
  },
  link: { main: 'url', fields: { url: 'link', title: 'line' } },
  anchor: { main: 'exact', fields: { exact: 'text', prefix: 'line', suffix: 'line' } },
  media: {
    main: 'url',
    fields: {
      url: 'media',
      alt: 'line',
      caption: 'line',
      credit: 'line',
      type: 'line',
      poster: 'media',
      captions: 'media',
    },
  },
} as const satisfies Record<string, { main: string; fields: Readonly<Record<string, Kind>> }>;

/** How many keys, languages and the like are remembered: more than a story has, fewer than would fill the memory. */
const mostKnown = 1000;

/**
 * The numbers of an event that is written as most are: every value of a plain type, none of them a problem, and a date
 * of a common form. It is read by one walk over its keys, in a hundredth of the time that checking it in full takes; what
 * is unusual in any way is refused, and checked in full. One object serves for many events, each of which fills it anew.
 */
export class PlainEvent {
  readonly date = noDate();
  /** When it became known: NaN where that is not said. */
  readonly reported = noDate();
  readonly #updated = noDate();
  /** As given; undefined where there is none. */
  id: string | number | undefined;
  group: string | number | undefined;
  /** NaN where none is given. */
  importance = NaN;
  quotes = 0;
  media = 0;

  readonly #base: string | undefined;
  readonly #keys = new Map<string, boolean>();
  readonly #languages = new Map<string, boolean>();

  /** `base` is the address that relative links are resolved against. */
  constructor(base?: string) {
    this.#base = base;
  }

  /** Whether an event is plain: then this has what there is to know of it, else nothing of use. */
  read(event: unknown): boolean {
    try {
      return typeof event === 'object' && event !== null && !Array.isArray(event) && this.#readFields(event);
    } catch {
      return false; // a getter or a Proxy that throws
    }
  }

  #readFields(event: object): boolean {
    this.id = undefined;
    this.group = undefined;
    this.importance = NaN;
    this.reported.earliest = NaN;
    this.reported.offset = NaN;
    this.quotes = 0;
    this.media = 0;
    let date: unknown;
    let start: unknown;
    let end: unknown;
    for (const key in event) {
      if (!Object.hasOwn(event, key)) return false;
      const value = (event as Readonly<Record<string, unknown>>)[key];
      switch (key) {
        case 'date':
          date = value;
          break;
        case 'start':
          start = value;
          break;
        case 'end':
          end = value;
          break;
        case 'id':
          if (!isIdentifier(value)) return false;
          this.id = value ?? undefined;
          break;
        case 'group':
          if (!isIdentifier(value)) return false;
          this.group = value ?? undefined;
          break;
        case 'importance':
          if (!isAbsent(value) && !Number.isFinite(value)) return false;
          this.importance = (value as number | null | undefined) ?? NaN;
          break;
        case 'reported':
          if (!isAbsent(value) && !readDateText(value, this.reported)) return false;
          break;
        default:
          if (isAbsent(value) ? this.#isNearKey(key) : !this.#isPlain(key, value)) return false;
      }
    }
    return this.#readDate(date ?? undefined, start ?? undefined, end ?? undefined);
  }

  #readDate(date: unknown, start: unknown, end: unknown): boolean {
    let text = date;
    if (start !== undefined || end !== undefined) {
      const isPair = isDateText(start) && (end === undefined || isDateText(end));
      if (date !== undefined || !isPair) return false;
      text = end === undefined ? start : `${start}/${end}`;
    }
    return readDateText(text, this.date);
  }

  /** Whether nothing of a field that is not among the columns can be a problem; of quotes and media it is told that they are there. */
  #isPlain(key: string, value: unknown): boolean {
    switch (key) {
      case 'title':
      case 'display':
        return isText(value, longest.line);
      case 'text':
        return isText(value, longest.text);
      case 'tags':
        return isText(value, longest.line) || isListOf(value, (tag) => isText(tag, longest.line));
      case 'quotes':
        if (!isListOf(value, (quote) => this.#isPart('quote', quote))) return false;
        this.quotes = Math.min(value.length, 255);
        return true;
      case 'links':
        return isListOf(value, (link) => this.#isPart('link', link));
      case 'anchors':
        return isListOf(value, (anchor) => this.#isPart('anchor', anchor));
      case 'media':
        this.media = 1;
        return this.#isPart('media', value);
      case 'updated':
        return readDateText(value, this.#updated);
      case 'lang':
        return this.#isLanguage(value);
      case 'extra':
        return canBeRead(value);
      case 'corrected':
        return false; // few are, and more is to be checked of them
      default:
        return !this.#isNearKey(key);
    }
  }

  #isPart(name: keyof typeof parts, part: unknown): boolean {
    const kinds: Readonly<Record<string, Kind>> = parts[name].fields;
    const { main } = parts[name];
    if (typeof part === 'string') return this.#isOfKind(kinds[main], part) && isVisible(part);
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return false;
    let hasMain = false;
    for (const key in part) {
      if (!Object.hasOwn(part, key)) return false;
      const value = (part as Readonly<Record<string, unknown>>)[key];
      // A key that is not known is for the full check, which knows what it may have been meant to be.
      if (!Object.hasOwn(kinds, key) || !this.#isOfKind(kinds[key], value)) return false;
      if (key === main) hasMain = isVisible(value as string);
    }
    return hasMain;
  }

  #isOfKind(kind: Kind | undefined, value: unknown): value is string {
    if (kind === 'language') return this.#isLanguage(value);
    if (typeof value !== 'string' || value.length > (kind === 'text' ? longest.text : longest.line))
      return false;
    if (kind === 'link') return safeLink(cleanText(value), this.#base) !== undefined;
    return kind !== 'media' || safeMedia(cleanText(value), this.#base) !== undefined;
  }

  #isLanguage(value: unknown): boolean {
    return (
      typeof value === 'string' &&
      known(this.#languages, value, () => {
        try {
          return Intl.getCanonicalLocales(value).length === 1;
        } catch {
          return false;
        }
      })
    );
  }

  /** Whether a key that events do not have may have been meant to be one that they have. */
  #isNearKey(key: string): boolean {
    return known(this.#keys, key, () => !fields.event.has(key) && nearKey(key, fields.event) !== undefined);
  }
}

/** What is known of a text, found out where it is not. */
function known(all: Map<string, boolean>, text: string, find: () => boolean): boolean {
  let found = all.get(text);
  if (found === undefined) {
    found = find();
    if (all.size < mostKnown) all.set(text, found);
  }
  return found;
}

const isAbsent = (value: unknown): value is null | undefined => value === undefined || value === null;

const isText = (value: unknown, limit: number): value is string =>
  typeof value === 'string' && value.length <= limit;

/** Whether a value makes an id, or none, without a problem. */
const isIdentifier = (value: unknown): value is string | number | null | undefined =>
  isText(value, longest.line) || Number.isFinite(value) || isAbsent(value);

/** Reads a date of a common form, or a year as a number. */
function readDateText(value: unknown, numbers: DateNumbers): boolean {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? edtfOfYear(value) : value;
  return typeof text === 'string' && readPlainDate(text, numbers);
}

const isDateText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Whether there is something to see in a text once it is clean. */
function isVisible(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first > 0x20 && first < 0x7f) || !isBlank(cleanText(text));
}

function isListOf(value: unknown, isEntry: (entry: unknown) => boolean): value is readonly unknown[] {
  if (!Array.isArray(value) || value.length > mostKnown) return false;
  for (let i = 0; i < value.length; i += 1) if (!isEntry(value[i])) return false;
  return true;
}

/** Whether a value is an object of which all can be read. */
function canBeRead(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  for (const key of Object.keys(value)) void (value as Readonly<Record<string, unknown>>)[key];
  return true;
}
