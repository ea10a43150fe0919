import type { Check } from './check.js';
import { isBlank } from './clean-text.js';
import { fields } from './fields.js';
import type { Part } from './fields.js';
import { looseList, most } from './loose-list.js';
import type { Entry } from './loose-list.js';
import { longest, looseText } from './loose-text.js';
import { nearKey } from './near-key.js';
import { ownValues } from './own-values.js';
import type { Finding } from './problem-log.js';
import { safeLink } from './safe-link.js';

/** Own keys with what they hold; shared where there are none, since most parts have nothing extra. */
export type Extra = Readonly<Record<string, unknown>>;
const noExtra: Extra = Object.freeze(Object.create(null) as Record<string, unknown>);

/**
 * One object of a loose story. Its own properties are read once, whatever they do, and come out strict:
 * text as clean text, lists as arrays, addresses as ones that may be linked, and a problem for what is none.
 */
export class LooseRecord {
  readonly path: string;
  readonly check: Check;
  readonly #values: ReadonlyMap<string, unknown>;
  /** Keys that no record of its part has. */
  readonly #unknown: readonly string[];

  private constructor(part: Part, values: ReadonlyMap<string, unknown>, path: string, check: Check) {
    this.path = path;
    this.check = check;
    this.#values = values;
    this.#unknown = [...values.keys()].filter((key) => !fields[part].has(key));
    for (const key of this.#unknown) this.#reportNearKey(key, fields[part]);
  }

  /** The object as a record, or undefined where it is none. */
  static from(part: Part, loose: unknown, path: string, check: Check): LooseRecord | undefined {
    const values = ownValues(loose, path, check);
    return values && new LooseRecord(part, values, path, check);
  }

  /** Where a key of it stands in the story. */
  at(key: string): string {
    return this.path === '' ? key : `${this.path}.${key}`;
  }

  /** What it holds, unchecked; undefined for null too. */
  value(key: string): unknown {
    return this.#values.get(key) ?? undefined;
  }

  has(key: string): boolean {
    return this.value(key) !== undefined;
  }

  report(key: string, finding: Omit<Finding, 'path'>): void {
    this.check.log.add({ ...finding, path: this.at(key) });
  }

  /** Clean text of a string or a finite number; undefined where there is nothing to see. */
  text(key: string, limit: number = longest.line): string | undefined {
    return looseText(this.value(key), this.at(key), this.check, limit);
  }

  /** A finite number, also one written as text. */
  number(key: string): number | undefined {
    const value = this.value(key);
    if (value === undefined || (typeof value === 'string' && isBlank(value))) return undefined;
    const number = typeof value === 'string' ? Number(value) : value;
    if (typeof number === 'number' && Number.isFinite(number)) return number;
    return this.#ignore(key, value, 'not-a-number', 'A finite number was expected.');
  }

  /** Whether something holds: true, also as a text; undefined where it does not. */
  flag(key: string): true | undefined {
    const value = this.value(key);
    if (value === undefined || /^(false|true|)$/i.test(String(value)))
      return /true/i.test(String(value)) || undefined;
    return this.#ignore(key, value, 'not-a-flag', 'True or false was expected.');
  }

  /** A language tag (BCP 47), in its canonical form. */
  language(key: string): string | undefined {
    const text = this.text(key)?.trim();
    if (text === undefined) return undefined;
    try {
      return Intl.getCanonicalLocales(text)[0];
    } catch {
      const message = 'A language tag (BCP 47) was expected, such as "en-GB".';
      return this.#ignore(key, text, 'not-a-language', message);
    }
  }

  /** An address that may be linked. */
  link(key: string, safe: typeof safeLink = safeLink): string | undefined {
    const text = this.text(key);
    if (text === undefined) return undefined;
    const address = safe(text, this.check.base);
    if (address === undefined) {
      this.report(key, {
        code: 'bad-link',
        severity: 'warning',
        value: text,
        message:
          'This address is not linked: a web address (https://…), mailto: or a relative address (./page, /page) was expected, without an account.',
        done: 'refused',
      });
    }
    return address;
  }

  /** Its entries with their paths; a single text is a list of one. */
  list(key: string): Iterable<Entry> {
    const value = this.value(key);
    if (value === undefined) return [];
    if (typeof value === 'string') return [{ value, path: this.at(key), index: 0 }];
    const entries = looseList(value, this.at(key), this.check, most.parts);
    if (entries) return entries;
    this.report(key, {
      code: 'not-a-list',
      severity: 'error',
      value,
      message: 'A list was expected.',
      done: 'left-out',
    });
    return [];
  }

  /** What stands under a key as a record of its own; a problem where something else does. */
  record(key: string, part: Part): LooseRecord | undefined {
    const value = this.value(key);
    if (value === undefined) return undefined;
    return LooseRecord.from(part, value, this.at(key), this.check) ?? this.#notAnObject(key, value);
  }

  /** What it says beyond its fields, with what stands under `extra`: data only, no functions. */
  extra(): Extra {
    const given = this.value('extra');
    const inner = given === undefined ? undefined : ownValues(given, this.at('extra'), this.check);
    if (given !== undefined && !inner) this.#notAnObject('extra', given);
    const unknown = this.#unknown.map((key) => [key, this.#values.get(key)] as const);
    const kept = [...unknown, ...(inner ?? [])].filter(([, value]) => isData(value));
    if (kept.length === 0) return noExtra;
    // Without a prototype, so that a key `__proto__` is a key like any other.
    const extra = Object.create(null) as Record<string, unknown>;
    for (const [key, value] of kept) extra[key] = value;
    return extra;
  }

  #notAnObject(key: string, value: unknown): undefined {
    return this.#ignore(key, value, 'not-an-object', 'An object was expected.');
  }

  #ignore(key: string, value: unknown, code: string, message: string): undefined {
    this.report(key, { code, severity: 'warning', value, message, done: 'ignored' });
  }

  #reportNearKey(key: string, known: ReadonlySet<string>): void {
    const meant = nearKey(key, known);
    if (meant === undefined || this.#values.has(meant)) return;
    this.report(key, {
      code: 'unknown-key',
      severity: 'warning',
      value: key,
      message: `The key is not known here; "${meant}" may be meant.`,
      done: 'kept',
    });
  }
}

function isData(value: unknown): boolean {
  return value !== undefined && typeof value !== 'function' && typeof value !== 'symbol';
}
