import { exactDate, placeholderOf } from './markwhen-date.js';

/** A line that begins an event by its look, parted at the colon. */
export interface Head {
  readonly range: string;
  readonly rest: string;
  /** EDTF, where the range says what it means by itself. */
  readonly edtf?: string | undefined;
}

/** Longer lines are text, of which the parser need not see all: its patterns go over a line many times. */
const longestLine = 1000;

const head = /^\s*([^:]{1,100}(?::\d[^:]{0,60}){0,6}):(?=\s|$)/;
/** Only what dates are written with, and a year among it. */
const datelike = /^(?=.*(?:\d{3}[\dX]|\d[\dX]XX|\dXXX))[\dX\s./~?%:TZYWS+,[\]{}–—-]+$/;
const fence = /^---\s*$/;
/** A heading, or what was one before there were headings. */
const heading = /^(?:#{1,6} |(?:section|group)\b(?!\s*:))/;
const property = /^(?!-)\s*([\w.-]+):(?:\s+(.*))?$/;
const toTheParser = /^(?:id|timezone|tz)$/i;
const longestText = 100_000;
const plainValue = /^[\w+:/.-]{1,60}$/;

const isForTheParser = (key: string, value: string): boolean =>
  toTheParser.test(key) && plainValue.test(value.trim());

/** The beginning of an event, by its look alone: `date: words`. */
export function headOf(line: string): Head | undefined {
  const [whole, range] = head.exec(line.slice(0, longestLine)) ?? [];
  if (whole === undefined || range === undefined) return undefined;
  return { range: range.trim(), rest: line.slice(whole.length), edtf: exactDate(range) };
}

/** Whether a range is made of what dates are made of, whoever can read it. */
export const isDatelike = (range: string): boolean => datelike.test(range);

export interface Masked {
  readonly text: string;
  readonly header: Readonly<Record<string, unknown>>;
  /** Heads whose range the parser was not shown, by index of line. */
  readonly heads: ReadonlyMap<number, Head>;
  /** The properties of the event whose head is at an index of line, and the index of the first line after them. */
  readonly properties: ReadonlyMap<
    number,
    { readonly values: Readonly<Record<string, unknown>>; readonly end: number }
  >;
}

/**
 * The text as the parser is given it, line for line: dates that are plain to us stand as days, for it is blind to many of them;
 * properties stand as nothing, for their YAML may cost seconds; long lines are cut.
 * `unread` are lines that look like events and that the parser took for none.
 */
export function maskedLines(lines: readonly string[], unread: ReadonlySet<number>): Masked {
  const heads = new Map<number, Head>();
  const properties = new Map<number, { values: Record<string, unknown>; end: number }>();
  const masked: string[] = [];
  const { end, values: header } = readHeader(lines);
  for (let i = 0; i < end; i += 1) masked.push('');
  let index = end;
  for (; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const found = headOf(line);
    const hides = found && (found.edtf !== undefined || unread.has(index));
    if (hides) heads.set(index, found);
    masked.push(
      hides
        ? `${placeholderOf(found.edtf)}:${found.rest}`.slice(0, longestLine)
        : line.slice(0, longestLine).replace(/^---/, ''),
    );
    if (!found || !startsEvent(found)) continue;
    const values: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    const at = index;
    for (let next = lines[index + 1]; next !== undefined; next = lines[index + 1]) {
      const [, key, value = ''] = (next.length <= longestLine && property.exec(next)) || [];
      if (key === undefined || key === 'now' || headOf(next)?.edtf !== undefined || /^\d/.test(next.trim()))
        break;
      index += 1;
      values[key] = valueOf(value);
      masked.push(isForTheParser(key, value) ? `${key}: ${value.trim()}` : `x${index}: 0`);
    }
    properties.set(at, { values, end: index + 1 });
  }
  return { text: [...headerForTheParser(header), ...masked].join('\n'), header, heads, properties };
}

/** How many lines the parser is given ahead of those of the file. */
export const linesAhead = 3;

/** A header that is always one, in its fences: what the parser took for a header that is none, its YAML would warn of in the page's console. */
function headerForTheParser(header: Readonly<Record<string, unknown>>): string[] {
  const zone = String(header['timezone'] ?? header['tz'] ?? '').trim();
  return ['---', plainValue.test(zone) ? `timezone: ${zone}` : '', '---'];
}

/** Where the events begin: after a header between two fences, else at the first event or heading. */
function endOfHeader(lines: readonly string[]): number {
  const first = lines.findIndex((line) => line.trim() !== '');
  if (fence.test(lines[first] ?? '')) {
    const last = lines.findIndex((line, index) => index > first && fence.test(line));
    if (last >= 0) return last + 1;
  }
  const begins = lines.findIndex((line) => {
    const found = headOf(line);
    return heading.test(line) || (found !== undefined && (startsEvent(found) || isDatelike(found.range)));
  });
  return begins < 0 ? lines.length : begins;
}

const headerKey = /^([^\s:][^:]{0,100}):(?:\s+(.*))?$/;

/** A header's keys with their values: flat, since nobody needs more of it; lines under a key are its text. */
function readHeader(lines: readonly string[]): { end: number; values: Record<string, unknown> } {
  const end = endOfHeader(lines);
  const values = Object.create(null) as Record<string, unknown>;
  let key: string | undefined;
  for (const line of lines.slice(0, end)) {
    if (fence.test(line) || /^\s*\/\//.test(line)) continue;
    const [, name, value = ''] = (line.length <= longestText && headerKey.exec(line)) || [];
    if (name !== undefined) {
      key = name.trim();
      values[key] = /^[|>][+-]?$/.test(value.trim()) ? '' : valueOf(value);
    } else if (key !== undefined && line.trim() !== '') {
      values[key] = [values[key], line.trim()]
        .flat()
        .filter((part) => part !== '')
        .join('\n');
    }
  }
  return { end, values };
}

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const wordOfDate = new RegExp(
  `^(?:\\d|(?:now|after|before|by|every)\\b|in \\d|!|(?:${months})[a-z]{0,6}\\.?,? \\d)`,
  'i',
);
const startsEvent = ({ range, edtf }: Head): boolean => edtf !== undefined || wordOfDate.test(range);

/** Text without its quotation marks, or the texts of a flow list. */
function valueOf(written: string): unknown {
  const text = written.trim();
  if (/^\[.*\]$/.test(text)) {
    return text
      .slice(1, -1)
      .split(',')
      .map((item) => unquoted(item.trim()))
      .filter((item) => item !== '');
  }
  return unquoted(text);
}

const unquoted = (text: string): string => /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;
