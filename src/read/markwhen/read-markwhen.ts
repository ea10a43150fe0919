import { ProblemLog } from '../../story/problem-log.js';
import { failure } from '../failure.js';
import type { Reading } from '../reader.js';
import { countedDate, farNow, writtenDate } from './markwhen-date.js';
import { headOf, isDatelike, linesAhead, maskedLines } from './masked-lines.js';
import type { Masked } from './masked-lines.js';
import { oldGroups } from './old-groups.js';
import type { OldGroups } from './old-groups.js';
import type { Parsed, ParsedEvent, ParsedGroup } from './parse-markwhen.js';
import { textOfMarkdown } from './text-of-markdown.js';

/** Longer texts are cut: the parser takes seconds for more. */
const longest = 400_000;

type Loose = Readonly<Record<string, unknown>>;
type Parse = (text: string, now: string) => Parsed;

/** A Markwhen document. Rejects only where the parser cannot be loaded. */
export async function readMarkwhen(source: string): Promise<Reading> {
  const { parseMarkwhen } = await import('./parse-markwhen.js');
  const log = new ProblemLog();
  const lines = shortened(source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), log).split('\n');
  try {
    return readLines(lines, parseMarkwhen, log);
  } catch {
    return {
      problems: [
        failure(
          'not-markwhen',
          'This cannot be read as Markwhen: lines such as “1981: words” were expected.',
        ),
      ],
    };
  }
}

function shortened(text: string, log: ProblemLog): string {
  if (text.length <= longest) return text;
  log.add({
    code: 'too-long',
    severity: 'error',
    path: '',
    message: `The text has ${text.length} characters; the first ${longest} are read.`,
    done: 'shortened',
  });
  return text.slice(0, text.lastIndexOf('\n', longest) + 1 || longest);
}

function readLines(lines: readonly string[], parse: Parse, log: ProblemLog): Reading {
  let masked = maskedLines(lines, new Set());
  let parsed = parse(masked.text, farNow);
  let placed = placedEvents(parsed.events, masked.text);
  const unread = unreadLines(lines, masked, placed);
  if (unread.size > 0) {
    masked = maskedLines(lines, unread);
    parsed = parse(masked.text, farNow);
    placed = placedEvents(parsed.events, masked.text);
  }
  reportMessages(log, parsed, masked);
  const { header } = masked;
  const old = oldGroups(lines);
  const read = placed.map((event, index) => readEvent(event, { lines, masked, old, header, log, index }));
  return {
    loose: { ...commonOf(header), events: read },
    problems: log.list(),
    placeOf: (path) => {
      const event = placed[Number(/^events\[(\d+)\]/.exec(path)?.[1] ?? NaN)];
      return event && { line: event.line + 1 };
    },
  };
}

interface Placed {
  readonly event: ParsedEvent;
  /** Index of the line that it begins with, and of the first that is not its own. */
  readonly line: number;
  readonly end: number;
  /** Titles of the groups that it stands in, outermost first. */
  readonly groups: readonly string[];
}

/** The events in the order of the text, with their lines; without a stack of its own, since groups may nest. */
function placedEvents(root: ParsedGroup, text: string): Placed[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const placed: Placed[] = [];
  const open: { readonly node: ParsedEvent | ParsedGroup; readonly groups: readonly string[] }[] = [
    { node: root, groups: [] },
  ];
  let line = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, groups } = next;
    if ('children' in node) {
      const inside = node.title === '' ? groups : [...groups, node.title];
      for (const child of node.children.toReversed()) open.push({ node: child, groups: inside });
      continue;
    }
    const { from, to } = node.textRanges.whole;
    while (line + 1 < starts.length && (starts[line + 1] ?? 0) <= from) line += 1;
    let end = line + 1;
    while (end < starts.length && (starts[end] ?? 0) < to) end += 1;
    placed.push({ event: node, line: line - linesAhead, end: end - linesAhead, groups });
  }
  return placed;
}

/** Lines that look like events and that the parser took for none. */
function unreadLines(lines: readonly string[], masked: Masked, placed: readonly Placed[]): Set<number> {
  const seen = new Set(placed.map(({ line }) => line));
  const unread = new Set<number>();
  const first = placed[0]?.line ?? 0;
  for (const [index, line] of lines.entries()) {
    if (seen.has(index) || masked.heads.has(index) || (index < first && /^\s*[A-Za-z_#/]/.test(line)))
      continue;
    const head = headOf(line);
    if (head && isDatelike(head.range)) unread.add(index);
  }
  return unread;
}

interface Context {
  readonly lines: readonly string[];
  readonly masked: Masked;
  readonly old: OldGroups;
  readonly header: Loose;
  readonly log: ProblemLog;
  readonly index: number;
}

function readEvent({ event, line, end, groups }: Placed, context: Context): Loose {
  const { lines, masked, old, header } = context;
  const within = [...groups, ...old.at(line)];
  const own = masked.properties.get(line);
  const values = own?.values ?? {};
  const { id, tags, ...others } = values;
  const body = lines
    .slice(own?.end ?? line + 1, end)
    .filter((text) => !/^\s*\/\//.test(text) && !old.isEdge(text));
  const isCut = (lines[line] ?? '').length > 1000;
  const first = textOfMarkdown(
    isCut ? (headOf(lines[line] ?? '')?.rest ?? '') : event.firstLine.restTrimmed.replace(/^:\s/, ''),
  );
  const picture = textOfMarkdown(headOf(lines[line] ?? '')?.rest ?? '').media;
  const text = textOfMarkdown(body.filter((row) => !/^\s*#{1,6} /.test(row)).join('\n'));
  const [media, ...pictures] = [...picture, ...text.media];
  const date = dateOf(event, line, { ...header, ...others }, context);
  return {
    ...((id ?? event.id) !== undefined && { id: id ?? event.id }),
    ...(date !== undefined && { date }),
    title: first.text,
    text: text.text,
    ...(within.length > 0 && { group: within.join(' / ') }),
    tags: [...event.tags, ...[tags ?? []].flat()],
    links: [...first.links, ...text.links],
    ...(media && { media }),
    extra: {
      ...others,
      ...(event.percent !== undefined && { percent: event.percent }),
      ...(event.completed !== undefined && { completed: event.completed }),
      ...(pictures.length > 0 && { pictures }),
      ...(event.recurrence !== undefined && { recurrence: headOf(lines[line] ?? '')?.range }),
    },
  };
}

const timeAlone = /^\d{1,2}(?::\d\d){0,2} ?(?:[ap]m)?$/i;

/** The date by the range's own words where these are plain, else as the parser has counted it; else its words, which are undated. */
function dateOf(
  event: ParsedEvent,
  line: number,
  settings: Loose,
  { masked, log, index }: Context,
): string | undefined {
  const dayFirst = String(settings['dateFormat'] ?? '').startsWith('d');
  const order = { numeric: dayFirst ? 'day-first' : 'month-first' } as const;
  const head = masked.heads.get(line);
  if (head) return head.edtf ?? writtenDate(head.range, order) ?? head.range;
  const range = event.firstLine.datePart?.trim() ?? event.firstLine.full;
  if (event.recurrence !== undefined) reportRecurrence(log, index, line, range);
  const written = writtenDate(range, order);
  if (written !== undefined) return written;
  // The parser reads numbers month first and knows this setting no more.
  if (dayFirst && /\d\/\d+\/\d/.test(range)) return range;
  // A time of no day of its own: the parser takes the end of whatever was last.
  if (timeAlone.test(range)) return range;
  const { fromDateTimeIso, toDateTimeIso } = event.dateRangeIso;
  const hasZone = (settings['timezone'] ?? settings['tz']) !== undefined;
  return countedDate(fromDateTimeIso, toDateTimeIso, hasZone) ?? range;
}

function commonOf(header: Loose): Loose {
  const { title, description, timezone, tz, ...others } = header;
  const zone = timezone ?? tz;
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { summary: description }),
    ...(typeof zone === 'string' && { timeZone: zone }),
    extra: others,
  };
}

function reportMessages(log: ProblemLog, { messages }: Parsed, { text }: Masked): void {
  let line = 1 - linesAhead;
  let from = 0;
  for (const { message, at } of messages.toSorted((a, b) => a.at - b.at)) {
    for (let end = text.indexOf('\n', from); end >= 0 && end < at; end = text.indexOf('\n', from)) {
      line += 1;
      from = end + 1;
    }
    log.add({
      code: 'markwhen',
      severity: 'warning',
      path: '',
      line,
      message: `${message}.`,
      done: 'ignored',
    });
  }
}

function reportRecurrence(log: ProblemLog, index: number, line: number, range: string): void {
  log.add({
    code: 'repeats',
    severity: 'warning',
    path: `events[${index}].date`,
    line: line + 1,
    value: range,
    message: 'The event repeats; the first is shown, and how it repeats is kept under "extra".',
    done: 'shortened',
  });
}
