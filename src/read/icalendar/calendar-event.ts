import type { ProblemLog } from '../../story/problem-log.js';
import { parseEdtf } from '../../time/parse-edtf.js';
import { textOfHtml } from '../markup/text-of-html.js';
import { momentAfter, momentAt, momentOf, spanOf, wordsOf, zoneOf } from './calendar-date.js';
import type { Moment } from './calendar-date.js';
import { expandRule, mostRepetitions } from './expand-rule.js';
import type { Expanded } from './expand-rule.js';
import type { Component, Property } from './read-components.js';

/** An event as `checkStory` takes it, and where in the file it stands. */
export interface CalendarEvent {
  readonly loose: Readonly<Record<string, unknown>>;
  readonly component: string;
  readonly line: number;
  /** Of each property of it, the first of a name. */
  readonly lines: ReadonlyMap<string, number>;
  readonly zone: string | undefined;
}

export const isEventComponent = (name: string): boolean => ['VEVENT', 'VTODO', 'VJOURNAL'].includes(name);

/** Of a file with so many, rules are not followed any more. */
const mostEvents = 50_000;

/** What our fields say; a time stamp of the file's making is not of the event. */
const said = new Set(
  (
    'DTSTART DTEND DUE DURATION SUMMARY DESCRIPTION URL CATEGORIES UID IMAGE ATTACH DTSTAMP RECURRENCE-ID EXDATE ' +
    'X-STORY-EDTF X-STORY-WORDS X-STORY-DISPLAY X-STORY-ID X-ALT-DESC'
  ).split(' '),
);

/** The events of a component: itself, and its repetitions where its rule comes to an end. `changed` are those told by themselves. */
export function eventsOf(
  component: Component,
  index: number,
  changed: ReadonlySet<string>,
  log: ProblemLog,
): CalendarEvent[] {
  const { name, properties, line } = component;
  const lines = new Map(properties.toReversed().map((property) => [property.name, property.line]));
  const dates = datesOf(component, index, changed, log);
  const extra = extraOf(
    component,
    dates.some(({ isRepeated }) => isRepeated),
  );
  if (valueOf(properties, 'STATUS') === 'CANCELLED') reportCancelled(log, index, lines.get('STATUS') ?? line);
  const body = bodyOf(properties);
  const startZone = named(properties, 'DTSTART');
  return dates.map(({ date, suffix }) => ({
    loose: { ...body, ...(date !== undefined && { date }), ...idOf(properties, suffix), extra },
    component: name,
    line,
    lines,
    zone: startZone && zoneOf(startZone),
  }));
}

const named = (properties: readonly Property[], name: string): Property | undefined =>
  properties.find((property) => property.name === name);

const valueOf = (properties: readonly Property[], name: string): unknown =>
  named(properties, name)?.values[0];

const textOf = (properties: readonly Property[], name: string): string | undefined => {
  const value = valueOf(properties, name);
  return typeof value === 'string' ? value : undefined;
};

function idOf(properties: readonly Property[], suffix: string): { readonly id?: unknown } {
  const id = valueOf(properties, 'X-STORY-ID') ?? valueOf(properties, 'UID');
  return id === undefined ? {} : { id: `${String(id)}${suffix}` };
}

interface OneDate {
  readonly date?: string;
  /** What the id of a repetition has after that of its event. */
  readonly suffix: string;
  readonly isRepeated: boolean;
}

function datesOf(
  { name, properties }: Component,
  index: number,
  changed: ReadonlySet<string>,
  log: ProblemLog,
): OneDate[] {
  const startProperty =
    named(properties, 'DTSTART') ?? named(properties, name === 'VTODO' ? 'DUE' : 'DTSTART');
  const edtf = textOf(properties, 'X-STORY-EDTF');
  const only = (date: string | undefined, suffix = ''): OneDate[] => [
    { ...(date !== undefined && { date }), suffix, isRepeated: false },
  ];
  if (!startProperty) return only(edtf);
  const zone = zoneOf(startProperty);
  const start = momentOf(startProperty.values[0], zone);
  // As it was written: the event is undated, and the problem is told where it stands.
  if (!start) return only(wordsOf(startProperty));
  const end = endOf(properties, start, zone);
  const span = spanOf(start, end);
  if (edtf !== undefined && isStill(edtf, span)) return only(edtf);
  const one = valueOf(properties, 'RECURRENCE-ID');
  if (one !== undefined) return only(span, `/${String(one)}`);
  const rule = named(properties, 'RRULE');
  if (!rule) return only(span);
  const expanded: Expanded =
    index < mostEvents ? expandRule(rule.values[0], start) : { times: [start.civil], kept: 'too-many' };
  reportRule(log, index, rule.line, expanded);
  const excluded = new Set(
    properties.filter((property) => property.name === 'EXDATE').flatMap(({ values }) => values.map(String)),
  );
  const uid = String(valueOf(properties, 'UID'));
  const length = end && end.civil - start.civil;
  const repeated = expanded.times.flatMap((civil): OneDate[] => {
    const moment = momentAt(civil, start, zone);
    const key = moment && keyOf(moment);
    if (!moment || key === undefined || excluded.has(key) || changed.has(`${uid} ${key}`)) return [];
    const last =
      length === undefined ? undefined : momentAt(civil + length, end ?? start, endZone(properties) ?? zone);
    return [
      {
        date: spanOf(moment, last),
        suffix: civil === start.civil ? '' : `/${key}`,
        isRepeated: !expanded.kept,
      },
    ];
  });
  return repeated.length > 0 ? repeated : only(span);
}

const endZone = (properties: readonly Property[]): string | undefined => {
  const end = named(properties, 'DTEND');
  return end && zoneOf(end);
};

function endOf(properties: readonly Property[], start: Moment, zone: string | undefined): Moment | undefined {
  const end = named(properties, 'DTEND') ?? (named(properties, 'DTSTART') && named(properties, 'DUE'));
  if (end) {
    const moment = momentOf(end.values[0], zoneOf(end));
    return moment?.isDay === start.isDay ? moment : undefined;
  }
  const after = momentAfter(start, valueOf(properties, 'DURATION'), zone);
  return after && after.civil > start.civil ? after : undefined;
}

/** As EXDATE and RECURRENCE-ID are written in jCal. */
const keyOf = ({ isDay, civil, edtf }: Moment): string => {
  const iso = new Date(civil).toISOString();
  return isDay ? iso.slice(0, 10) : `${iso.slice(0, 19)}${edtf.endsWith('Z') ? 'Z' : ''}`;
};

/** Whether an EDTF date that was written beside the calendar's own still goes with it: a calendar may have moved the event since. */
function isStill(edtf: string, span: string): boolean {
  const exact = parseEdtf(edtf).interval;
  const told = parseEdtf(span).interval;
  if (!exact || !told) return false;
  const finite = (['earliest', 'latest'] as const).filter((side) => Number.isFinite(exact[side]));
  // A day's difference is that of the clocks that the two are told on.
  return finite.length > 0 && finite.every((side) => Math.abs(exact[side] - told[side]) < 86_400_000);
}

function bodyOf(properties: readonly Property[]): Readonly<Record<string, unknown>> {
  const summary = named(properties, 'SUMMARY');
  const description = describe(properties);
  const display = textOf(properties, 'X-STORY-DISPLAY');
  const tags = properties.filter(({ name }) => name === 'CATEGORIES').flatMap(({ values }) => values);
  const attached = properties
    .filter(({ name }) => name === 'ATTACH' || name === 'IMAGE')
    .flatMap(attachmentOf);
  const picture = attached.find(({ isPicture }) => isPicture);
  const url = valueOf(properties, 'URL');
  const lang = summary?.params['language'] ?? named(properties, 'DESCRIPTION')?.params['language'];
  return {
    ...(summary && { title: summary.values[0] }),
    ...(description.text && { text: description.text }),
    ...(display !== undefined && { display }),
    ...(tags.length > 0 && { tags }),
    ...(lang !== undefined && { lang }),
    ...(picture && { media: { url: picture.url } }),
    links: [
      ...(url === undefined ? [] : [{ url }]),
      ...attached
        .filter((one) => one !== picture)
        .map(({ url: at, title }) => ({ url: at, ...(title && { title }) })),
      ...description.links,
    ],
  };
}

/** Some calendars write HTML where the standard has plain text. */
const markup = /<(?:br|p|div|span|a|ul|ol|li|b|i|strong|em)\b[^<>]*>/i;

function describe(properties: readonly Property[]): { text: string; links: readonly unknown[] } {
  const plain = valueOf(properties, 'DESCRIPTION');
  const text = typeof plain === 'string' ? plain : '';
  if (markup.test(text)) return textOfHtml(text);
  const words = textOf(properties, 'X-STORY-WORDS');
  const isLed = words !== undefined && text.startsWith(words);
  return { text: isLed ? text.slice(words.length).replace(/^\n+/, '') : text, links: [] };
}

function attachmentOf({ name, type, params, values }: Property): {
  readonly url: string;
  readonly title: string | undefined;
  readonly isPicture: boolean;
}[] {
  const [url] = values;
  if (type !== 'uri' && type !== 'unknown') return [];
  if (typeof url !== 'string') return [];
  const isPicture = name === 'IMAGE' || (params['fmttype'] ?? '').startsWith('image/');
  return [{ url, title: params['filename'] ?? params['x-filename'], isPicture }];
}

/** Properties by their own names, those of several values or of one name as lists; what a rule made is told by it no more. */
function extraOf({ name, properties }: Component, isRepeated: boolean): Readonly<Record<string, unknown>> {
  const extra = new Map<string, unknown[]>();
  if (name !== 'VEVENT') extra.set('component', [name]);
  for (const property of properties) {
    if (said.has(property.name) && !isUnsaid(property)) continue;
    if (property.name === 'RRULE' && isRepeated) continue;
    const values = property.type === 'binary' ? ['(binary)'] : property.values;
    extra.set(property.name, [...(extra.get(property.name) ?? []), ...values]);
  }
  return Object.fromEntries(
    Array.from(extra, ([key, values]) => [key, values.length > 1 ? values : values[0]]),
  );
}

/** An attachment that is in the file itself is no address. */
const isUnsaid = ({ name, type }: Property): boolean => name === 'ATTACH' && type === 'binary';

const whyKept = {
  endless: 'The event repeats without an end; the first is shown, and its rule is kept under "extra".',
  'not-understood':
    'The rule by which the event repeats is not one that can be followed here (every so many days, weeks, months or years); the first is shown, and the rule is kept under "extra".',
  'too-many': `The event repeats more often than ${mostRepetitions} times, or the file has more events than ${mostEvents}; not all of its repetitions are shown, and its rule is kept under "extra".`,
} as const;

function reportRule(log: ProblemLog, index: number, line: number, { kept }: Expanded): void {
  if (!kept) return;
  log.add({
    code: 'repeats',
    severity: 'warning',
    path: `events[${index}].date`,
    line,
    where: 'RRULE',
    message: whyKept[kept],
    done: 'shortened',
  });
}

function reportCancelled(log: ProblemLog, index: number, line: number): void {
  log.add({
    code: 'cancelled',
    severity: 'warning',
    path: `events[${index}]`,
    line,
    where: 'STATUS',
    value: 'CANCELLED',
    message: 'The calendar says that this was cancelled; it is shown all the same.',
    done: 'kept',
  });
}
