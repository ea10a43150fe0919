import { lineAndColumn } from '../../read/line-and-column.js';
import type { LineAndColumn } from '../../read/line-and-column.js';
import { parseJson } from '../../read/parse-json.js';
import { MAX_DEPTH } from '../../read/too-deep.js';
import { type Fault, faultOf, notJson } from '../../read/why-not-json.js';
import { ProblemLog } from '../../story/problem-log.js';
import type { Problem } from '../../story/index.js';
import { firstPlace, placeBehind, placeIn } from './byte-place.js';
import { EntryText } from './entry-text.js';
import { eventAfter, standsWell } from './event-after.js';
import { Members } from './members.js';
import { PendingBytes } from './pending-bytes.js';
import type { Entry, Splitter } from './splitter.js';
import { isBlank, sign, ValueEnd } from './value-end.js';

/** An entry longer than so many bytes is looked through for what may have hidden its end. */
const SUSPICIOUS = 2 ** 16;

/** What may become JSON with what is still to come: nothing, a word or number, an escape. */
const unfinished = /^(?:[\w.+-]{0,30}|\\(?:u[\dA-Fa-f]{0,3})?)$/;

/** As many bytes of what stands at a fault as its problem may want to show. */
const SHOWN = 128;

/** What may stand next in a list, and a list after which it may. */
const lists = { first: '[', value: '[0,', comma: '[0' } as const;

const encoder = new TextEncoder();
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * The list `events` of a story in JSON, or a list at the top, cut into its entries by brackets and strings alone. What stands
 * before and behind the list is kept as it is. What is not JSON costs the entry that it stands in; reading goes on with the
 * next that is whole.
 */
export class ListSplitter implements Splitter {
  readonly #log = new ProblemLog();
  readonly #text = new EntryText();
  readonly #pending = new PendingBytes();
  readonly #members = new Members();
  readonly #value = new ValueEnd();
  #where: 'beginning' | 'before' | 'between' | 'entry' | 'behind' = 'beginning';
  /** The place of the first byte that is pending. */
  #place = firstPlace;
  /** The next byte to look at; the beginning of the entry that is read; as of the end of the list, its closing bracket. */
  #at = 0;
  #expected: keyof typeof lists = 'first';
  /** What stands before the entries, with the bracket that opens them; undefined while that is not found. */
  #head: string | undefined;
  #ended = false;
  #cut = false;
  #suspicious = SUSPICIOUS;
  #lastFault = '';

  get problems(): readonly Problem[] {
    const problem = this.#commonProblem();
    const problems = [...(problem ? [problem] : []), ...this.#log.list()];
    return this.#text.problem ? [...problems, this.#text.problem] : problems;
  }

  push(bytes: Uint8Array): void {
    // What stands before and behind the list is wanted at the end.
    const gone = this.#head === undefined ? 0 : this.#at;
    this.#place = placeBehind(this.#place, this.#pending.bytes.subarray(0, gone));
    this.#pending.push(bytes, gone);
    this.#at -= gone;
    this.#value.shift(gone);
    if (this.#where === 'behind') this.#members.at -= gone;
  }

  end(cut: boolean): void {
    this.#ended = true;
    this.#cut = cut;
  }

  next(): Entry | undefined {
    const { bytes } = this.#pending;
    if (this.#where === 'beginning') this.#begin(bytes);
    if (this.#where === 'before' && this.#members.findList(bytes, this.#ended)) this.#openList(bytes);
    for (;;) {
      if (this.#where === 'between') this.#findEntry(bytes);
      if (this.#where !== 'entry') break;
      const entry = this.#readEntry(bytes);
      if (entry) return entry;
      if ((this.#where as string) === 'entry') break;
    }
    if (this.#where === 'behind') this.#members.findList(bytes, this.#ended);
    return undefined;
  }

  common(): object | undefined {
    if (!this.#members.isObject) return undefined;
    const texts = [this.#withTail(), this.#withoutTail()];
    const commons = texts.map((text) => (text === undefined ? undefined : parseJson(text)));
    return commons.find((common) => typeof common === 'object' && common !== null) ?? {};
  }

  whole(): Uint8Array | undefined {
    if (this.#head === undefined) return this.#pending.bytes;
    return this.#members.twice ? encoder.encode(this.#withTail()) : undefined;
  }

  /** Steps over a byte order mark, which is no column. */
  #begin(bytes: Uint8Array): void {
    if (bytes.length < 3 && !this.#ended) return;
    this.#where = 'before';
    if (bytes[0] !== 0xef || bytes[1] !== 0xbb || bytes[2] !== 0xbf) return;
    this.#members.at = 3;
    this.#place = { ...firstPlace, column: 0 };
  }

  #openList(bytes: Uint8Array): void {
    this.#at = this.#members.at;
    this.#head = this.#decode(0, this.#at, bytes).replace(/^\uFEFF/, '');
    this.#where = 'between';
  }

  /** Goes on to the next entry, or to the end of the list. */
  #findEntry(bytes: Uint8Array): void {
    for (; this.#at < bytes.length; this.#at += 1) {
      const byte = bytes[this.#at] as number;
      if (isBlank(byte)) continue;
      if (byte === sign.close) return this.#closeList(bytes);
      if (byte !== sign.comma) return this.#beginEntry(bytes);
      if (this.#expected !== 'comma') this.#reportAt(this.#at, bytes);
      this.#expected = 'value';
    }
    if (this.#ended && !this.#cut) this.#reportAt(this.#at, bytes);
  }

  #closeList(bytes: Uint8Array): void {
    if (this.#expected === 'value') this.#reportAt(this.#at, bytes);
    this.#where = 'behind';
    this.#members.resume(this.#at + 1);
  }

  #beginEntry(bytes: Uint8Array): void {
    if (this.#expected === 'comma') this.#reportAt(this.#at, bytes);
    this.#where = 'entry';
    this.#suspicious = SUSPICIOUS;
    this.#value.begin(bytes, this.#at);
  }

  /** The entry, where it is all there and JSON; else on to what comes after it, if that can be told. */
  #readEntry(bytes: Uint8Array): Entry | undefined {
    const start = this.#at;
    const end = this.#value.find(bytes, this.#ended);
    const entry = end < 0 ? undefined : this.#take(bytes, start, end);
    if (entry) return entry;
    const isLong = bytes.length - start > this.#suspicious;
    if (this.#ended || isLong || (end >= 0 && this.#suspicious === SUSPICIOUS))
      this.#recover(bytes, start, end);
    return undefined;
  }

  #take(bytes: Uint8Array, start: number, end: number): Entry | undefined {
    const value = this.#parse(this.#decode(start, end, bytes));
    if (value === undefined) return undefined;
    this.#goOn(end, 'comma');
    return { value, bytes: bytes.subarray(start, end) };
  }

  /** Says what is wrong with the entry, which seems to end at an index or nowhere, and goes on with the next that is whole. */
  #recover(bytes: Uint8Array, start: number, end: number): void {
    const text = lenient.decode(bytes.subarray(start, end < 0 ? bytes.length : end));
    const fault = faultOf(text, this.#context());
    const isUnfinished = end < 0 && unfinished.test(text.slice(fault?.index ?? text.length));
    if (isUnfinished && (!this.#ended || this.#cut)) return;
    if (fault) this.#report(bytes, start, text, fault);
    const isEnd = end >= 0 && standsWell(bytes, end, this.#context('first'), this.#ended);
    if (isEnd === undefined) return;
    const from = start + lengthOf(text.slice(0, beforeString(text, fault?.index ?? 0)));
    const next = eventAfter(bytes, Math.max(from, start + 1), isEnd ? end : bytes.length);
    if (next >= 0) this.#goOn(next, 'value');
    else if (isEnd) this.#goOn(end, 'comma');
    else this.#suspicious = 2 * (bytes.length - start);
  }

  #goOn(at: number, expected: 'comma' | 'value'): void {
    this.#where = 'between';
    this.#at = at;
    this.#expected = expected;
  }

  /** What an entry says; undefined where it is not JSON, or too deep. */
  #parse(text: string): unknown {
    if (this.#value.deepest + (this.#members.isObject ? 2 : 1) > MAX_DEPTH) return undefined;
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return undefined; // the engine's own message differs from engine to engine
    }
  }

  #decode(start: number, end: number, bytes: Uint8Array): string {
    return this.#text.decode(bytes.subarray(start, end), () => this.#placeOf(start, bytes));
  }

  #placeOf(index: number, bytes: Uint8Array): LineAndColumn {
    return placeBehind(this.#place, bytes.subarray(0, index));
  }

  /** A text of JSON behind which may stand what is expected. */
  #context(expected = this.#expected): string {
    return (this.#members.isObject ? '{"events":' : '') + lists[expected];
  }

  /** What stands at an index is not what was expected. */
  #reportAt(index: number, bytes: Uint8Array): void {
    const text = lenient.decode(bytes.subarray(index, index + SHOWN));
    const fault = faultOf(text, this.#context());
    if (fault) this.#report(bytes, index, text, fault);
  }

  /** Once for each place. */
  #report(bytes: Uint8Array, start: number, text: string, fault: Fault): void {
    const index = start + lengthOf(text.slice(0, fault.index));
    const place = this.#placeOf(index, bytes);
    const key = `${place.line}:${place.column}`;
    if (key === this.#lastFault) return;
    this.#lastFault = key;
    this.#log.add({ ...notJson(text, fault, place), done: 'left-out' });
  }

  /** The story without its entries, as it is written; undefined while it is not known where they end. */
  #withTail(): string | undefined {
    if (this.#where !== 'behind') return undefined;
    return this.#head + lenient.decode(this.#pending.bytes.subarray(this.#at));
  }

  /** What stands before the entries, closed; undefined while it is not known where they begin. */
  #withoutTail(): string | undefined {
    return this.#head === undefined ? undefined : this.#head + (this.#members.isObject ? ']}' : ']');
  }

  #commonProblem(): Problem | undefined {
    if (this.#head === undefined) return undefined;
    const isWhole = this.#ended && !this.#cut;
    const text = (isWhole ? this.#withTail() : undefined) ?? this.#withoutTail();
    const fault = text === undefined ? undefined : faultOf(text);
    if (text === undefined || !fault) return undefined;
    const { length } = this.#head;
    const { bytes } = this.#pending;
    const place =
      fault.index < length
        ? lineAndColumn(text, fault.index)
        : placeIn(text.slice(length), fault.index - length, this.#placeOf(this.#at, bytes));
    return { ...notJson(text, fault, place), done: 'left-out' };
  }
}

const lengthOf = (text: string): number => encoder.encode(text).length;

/** Where the string begins that ends before an index: for want of a quotation mark it may have taken in what comes next. */
const beforeString = (text: string, index: number): number =>
  Math.max(text.lastIndexOf('"', text.lastIndexOf('"', index) - 1), 0);
