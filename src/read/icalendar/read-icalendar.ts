import { ProblemLog } from '../../story/problem-log.js';
import { isTimeZone } from '../../time/time-zone.js';
import { failure } from '../failure.js';
import type { Place, Reading } from '../reader.js';
import { eventsOf, isEventComponent } from './calendar-event.js';
import type { CalendarEvent } from './calendar-event.js';
import { readComponents } from './read-components.js';
import type { Calendar, Property } from './read-components.js';

/** iCalendar (RFC 5545, with names and pictures of RFC 7986): its events, tasks and journal entries. Never throws. */
export function readICalendar(text: string): Reading {
  const log = new ProblemLog();
  const calendar = readComponents(text, log);
  if (!calendar) {
    const message = 'This is not iCalendar: a line BEGIN:VCALENDAR was expected.';
    return { problems: [failure('not-icalendar', message)] };
  }
  const events = allEvents(calendar, log);
  return {
    loose: { ...common(calendar, events), events: events.map(({ loose }) => loose) },
    problems: log.list(),
    placeOf: (path) => placeOf(path, events),
  };
}

function allEvents({ components }: Calendar, log: ProblemLog): CalendarEvent[] {
  const events: CalendarEvent[] = [];
  const own = components.filter(({ name }) => isEventComponent(name));
  const changed = new Set(own.flatMap((component) => changedTime(component.properties) ?? []));
  for (const component of own) {
    for (const event of eventsOf(component, events.length, changed, log)) events.push(event);
  }
  const others = components.filter(({ name }) => !isEventComponent(name) && name !== 'VTIMEZONE');
  if (others[0]) {
    const names = [...new Set(others.map(({ name }) => name))].join(', ');
    log.add({
      code: 'component-unknown',
      severity: 'warning',
      path: '',
      line: others[0].line,
      value: names,
      message: `These say nothing of what happened and are left out: ${names}; VEVENT, VTODO and VJOURNAL are read.`,
      done: 'left-out',
    });
  }
  return events;
}

/** What one repetition of an event that is told by itself takes the place of. */
function changedTime(properties: readonly Property[]): string | undefined {
  const time = properties.find(({ name }) => name === 'RECURRENCE-ID')?.values[0];
  const uid = properties.find(({ name }) => name === 'UID')?.values[0];
  return typeof time === 'string' ? `${String(uid)} ${time}` : undefined;
}

/** Properties of the calendar that are its own affair, or ours to say. */
const ofTheFile = new Set([
  'VERSION',
  'CALSCALE',
  'METHOD',
  'NAME',
  'X-WR-CALNAME',
  'X-WR-CALDESC',
  'DESCRIPTION',
]);
const saidInCommon = new Set(['X-WR-TIMEZONE', 'URL', 'X-STORY-LANG']);

function common(
  { properties }: Calendar,
  events: readonly CalendarEvent[],
): Readonly<Record<string, unknown>> {
  const first = (...names: string[]): Property | undefined =>
    names.flatMap((name) => properties.find((property) => property.name === name) ?? [])[0];
  const title = first('NAME', 'X-WR-CALNAME');
  const zone = timeZoneOf(first('X-WR-TIMEZONE'), events);
  const url = first('URL')?.values[0];
  const rest = properties.filter(({ name }) => !ofTheFile.has(name) && !saidInCommon.has(name));
  const lang = first('X-STORY-LANG')?.values[0] ?? title?.params['language'];
  return {
    title: title?.values[0],
    summary: first('DESCRIPTION', 'X-WR-CALDESC')?.values[0],
    ...(zone !== undefined && { timeZone: zone }),
    ...(lang !== undefined && { lang }),
    ...(url !== undefined && { article: { url } }),
    extra: Object.fromEntries(rest.map(({ name, values }) => [name, values.length > 1 ? values : values[0]])),
  };
}

/** The calendar's own zone, else the one that all its events name. */
function timeZoneOf(own: Property | undefined, events: readonly CalendarEvent[]): string | undefined {
  const name = own?.values[0];
  if (typeof name === 'string' && isTimeZone(name)) return name;
  const zones = new Set(events.flatMap(({ zone }) => zone ?? []));
  const [zone] = zones;
  return zones.size === 1 && zone !== undefined && isTimeZone(zone) ? zone : undefined;
}

/** Fields of ours, by the property that they were made of. */
const propertyOf: Readonly<Record<string, string>> = {
  date: 'DTSTART',
  title: 'SUMMARY',
  text: 'DESCRIPTION',
  tags: 'CATEGORIES',
  id: 'UID',
  links: 'URL',
  media: 'ATTACH',
  lang: 'SUMMARY',
};

function placeOf(path: string, events: readonly CalendarEvent[]): Place | undefined {
  const [, index, field = ''] = /^events\[(\d+)\](?:\.(\w+))?/.exec(path) ?? [];
  const event = index === undefined ? undefined : events[Number(index)];
  if (!event) return undefined;
  const name = Object.hasOwn(propertyOf, field) ? propertyOf[field] : undefined;
  const line = (name !== undefined && event.lines.get(name)) || event.line;
  return { line, where: name ?? event.component };
}
