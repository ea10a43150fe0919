// Not through the index: a chunk that needs no more would part those of the first drawing.
import { countEvents, eventAt } from '../story/reading-order.js';
import type { Story, StoryEvent, StoryQuote } from '../story/index.js';
import { calendarSpan } from './calendar-span.js';
import type { CalendarSpan } from './calendar-span.js';
import { contentLine } from './content-line.js';
import type { WordsOf } from './load-languages.js';
import type { Written } from './writer.js';
import { LossLog } from './loss-log.js';

/**
 * A story as iCalendar (RFC 5545, with the names and pictures of RFC 7986). A day or a time is an event of that day or time; what a
 * calendar has no date for (a month, "about 1984") is one of all days that it may be, says in words what is known, and keeps
 * its EDTF beside it; what lies outside the calendar's years, and what is undated, is a journal entry without a date.
 */
export function writeICalendar(story: Story, wordsOf: WordsOf): Pick<Written, 'body' | 'lost'> {
  const log = new LossLog();
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//story-timeline//story-timeline//EN',
    'CALSCALE:GREGORIAN',
  ];
  lines.push(...commonLines(story, log));
  const stamp = stampOf(story);
  const source = sourceOf(story);
  for (let position = 0; position < countEvents(story); position += 1) {
    const event = eventAt(story, position);
    if (event)
      lines.push(...eventLines(event, `events[${position}]`, { story, stamp, source, log, wordsOf }));
  }
  lines.push('END:VCALENDAR', '');
  return { body: lines.join('\r\n'), lost: log.list() };
}

/** The languages in which dates are said there: the story's, and those of events that have their own. */
export function languagesIn(story: Story): ReadonlySet<string | undefined> {
  const languages = new Set([story.lang]);
  for (let position = 0; position < countEvents(story); position += 1)
    languages.add(eventAt(story, position)?.lang);
  return languages;
}

interface Context {
  readonly story: Story;
  readonly stamp: string;
  readonly source: string;
  readonly log: LossLog;
  readonly wordsOf: WordsOf;
}

/** When the file was made, which the standard asks of every event: told by the article, not by a clock, so that the same story is the same file. */
function stampOf({ article }: Story): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(article?.published ?? '') ?? [];
  return year ? `${year}${month}${day}T000000Z` : '19700101T000000Z';
}

/** What parts the ids of one story from those of others in the same calendar: a hash (FNV-1a) of where it is from, or what it is called. */
function sourceOf({ article, title = '' }: Story): string {
  let hash = 0x811c9dc5;
  for (const char of article?.url ?? title) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return `${(hash >>> 0).toString(36)}.story-timeline`;
}

const language = (lang: string | undefined): Readonly<Record<string, string>> =>
  lang ? { LANGUAGE: lang } : {};

function commonLines(story: Story, log: LossLog): string[] {
  const { title, summary, lang, timeZone, article, groups, periods, links, extra } = story;
  const lines: string[] = [];
  if (title !== undefined) {
    lines.push(contentLine('NAME', title, language(lang)), contentLine('X-WR-CALNAME', title));
  }
  if (summary !== undefined) {
    lines.push(contentLine('DESCRIPTION', summary, language(lang)), contentLine('X-WR-CALDESC', summary));
  }
  if (lang !== undefined) lines.push(contentLine('X-STORY-LANG', lang));
  if (timeZone !== undefined) lines.push(contentLine('X-WR-TIMEZONE', timeZone));
  if (article?.url !== undefined && isAbsolute(article.url))
    lines.push(contentLine('URL', article.url, {}, 'uri'));
  else if (article?.url !== undefined) log.add('article.url', 'A calendar links to absolute addresses only.');
  for (const key of ['title', 'publisher', 'published'] as const) {
    if (article?.[key] !== undefined)
      log.add(`article.${key}`, 'A calendar has no article, only its address.');
  }
  if (groups.length > 0) log.add('groups', 'A calendar has no groups.');
  if (periods.length > 0) log.add('periods', 'A calendar has no periods behind its events.');
  if (story.scenes.length > 0) log.add('scenes', 'A calendar has no views of a story.');
  if (story.running) log.add('running', 'A calendar does not say that more is to come.');
  if (links.length > 0) log.add('links', 'A calendar has one address, which is that of the article.');
  if (Object.keys(extra).length > 0)
    log.add('extra', 'What the story says beyond its fields is not written.');
  return lines;
}

function eventLines(event: StoryEvent, path: string, context: Context): string[] {
  const { log, story } = context;
  const span = event.interval && calendarSpan(event.interval);
  const component = span ? 'VEVENT' : 'VJOURNAL';
  const lang = language(event.lang ?? story.lang);
  const words = dateInWords(event, span, context);
  reportDate(event, span, `${path}.date`, log);
  reportUnsaid(event, path, log);
  const text = [words, event.text, ...event.quotes.map(quoteInWords)].filter((part) => part !== undefined);
  return [
    `BEGIN:${component}`,
    contentLine('UID', `${event.id}@${context.source}`),
    contentLine('X-STORY-ID', event.id),
    `DTSTAMP:${context.stamp}`,
    ...dateLines(span),
    ...(event.date === undefined ? [] : [contentLine('X-STORY-EDTF', event.date)]),
    ...(words === undefined ? [] : [contentLine('X-STORY-WORDS', words)]),
    ...(event.display === undefined ? [] : [contentLine('X-STORY-DISPLAY', event.display)]),
    ...(event.title === undefined ? [] : [contentLine('SUMMARY', event.title, lang)]),
    ...(text.length === 0 ? [] : [contentLine('DESCRIPTION', text.join('\n\n'), lang)]),
    ...event.tags.map((tag) => contentLine('CATEGORIES', tag)),
    ...addressLines(event, path, log),
    `END:${component}`,
  ];
}

/** The date in words, where the calendar's own is none or says other than what is known. */
function dateInWords(
  event: StoryEvent,
  span: CalendarSpan | undefined,
  { story, wordsOf }: Context,
): string | undefined {
  if (event.display !== undefined) return event.display;
  if (span?.isExact) return undefined;
  return event.interval ? wordsOf(event.lang ?? story.lang).date(event.interval) : event.date;
}

function dateLines(span: CalendarSpan | undefined): string[] {
  if (!span) return [];
  const type = span.isDays ? ';VALUE=DATE' : '';
  return [`DTSTART${type}:${span.start}`, ...(span.end === undefined ? [] : [`DTEND${type}:${span.end}`])];
}

function reportDate(
  { date, interval }: StoryEvent,
  span: CalendarSpan | undefined,
  path: string,
  log: LossLog,
): void {
  if (span?.isExact || date === undefined) return;
  if (!interval)
    log.add(path, 'A calendar has no words for a date: they are in the description of a journal entry.');
  else if (!span) {
    log.add(
      path,
      'A calendar has the years 1 to 9999 only: this is a journal entry without a date, which is in its description.',
    );
  } else {
    log.add(
      path,
      'A calendar has days and times only: this is an event of all days that it may be, with its date in words in its description.',
    );
  }
}

/** A quotation as a paragraph of its own: the words, then whose they are. */
function quoteInWords({ text, speaker, role, via, cite }: StoryQuote): string {
  const who = [speaker, role, via && `(${via})`, cite].filter((part) => part !== undefined).join(', ');
  return who === '' ? `“${text}”` : `“${text}” — ${who}`;
}

const isAbsolute = (url: string): boolean => /^(?:https?|mailto):/i.test(url);

function addressLines({ links, media }: StoryEvent, path: string, log: LossLog): string[] {
  const lines: string[] = [];
  for (const [index, { url, title }] of links.entries()) {
    if (url === undefined || !isAbsolute(url)) {
      log.add(`${path}.links[${index}]`, 'A calendar links to absolute addresses only.');
    } else if (!lines.some((line) => line.startsWith('URL')) && title === url) {
      lines.push(contentLine('URL', url, {}, 'uri'));
    } else {
      lines.push(contentLine('ATTACH', url, title === url ? {} : { FILENAME: title }, 'uri'));
    }
  }
  if (media && isAbsolute(media.url)) lines.push(contentLine('IMAGE', media.url, { VALUE: 'URI' }, 'uri'));
  else if (media) log.add(`${path}.media`, 'A calendar has pictures of absolute addresses only.');
  return lines;
}

/** What is not written, field by field. */
function reportUnsaid(event: StoryEvent, path: string, log: LossLog): void {
  const { group, importance, quotes, media, anchors, extra } = event;
  if (group !== undefined) log.add(`${path}.group`, 'A calendar has no groups.');
  if (importance !== undefined)
    log.add(`${path}.importance`, 'A calendar does not say how much an event matters.');
  for (const [index, { prefix, suffix, lang }] of quotes.entries()) {
    const quote = `${path}.quotes[${index}]`;
    log.add(quote, 'A calendar has no quotations: it is a paragraph of the description.');
    if (prefix !== undefined) log.add(`${quote}.prefix`, 'Where in its source it stands is not written.');
    if (suffix !== undefined) log.add(`${quote}.suffix`, 'Where in its source it stands is not written.');
    if (lang !== undefined) log.add(`${quote}.lang`, 'A description has one language.');
  }
  for (const key of ['alt', 'caption', 'credit', 'type', 'poster', 'captions'] as const) {
    if (media?.[key] !== undefined)
      log.add(`${path}.media.${key}`, 'A picture of a calendar has an address only.');
  }
  if (anchors.length > 0) log.add(`${path}.anchors`, 'A calendar has no places in an article.');
  for (const key of ['reported', 'updated'] as const)
    if (event[key]) log.add(`${path}.${key}`, 'A calendar has no date but that of the event.');
  if (event.corrected.length > 0) log.add(`${path}.corrected`, 'A calendar has no corrections.');
  if (Object.keys(extra).length > 0)
    log.add(`${path}.extra`, 'What the event says beyond its fields is not written.');
}
