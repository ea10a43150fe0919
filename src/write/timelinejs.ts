// Not through the index: a chunk that needs no more would part those of the first drawing.
import { countEvents, eventAt } from '../story/reading-order.js';
import { saysTheSame, wordsOfHtml } from '../story/says-the-same.js';
import type { Story, StoryEvent, StoryMedia, StoryPeriod, StoryQuote } from '../story/index.js';
import type { Interval } from '../time/index.js';
import type { WordsOf } from './load-languages.js';
import { LossLog } from './loss-log.js';
import { plainData } from './plain-data.js';
import { dateAgain, hasYear } from './timelinejs/date-again.js';
import { datesInParts } from './timelinejs/date-in-parts.js';
import { escapeHtml } from './timelinejs/html-of-text.js';
import { isAddress, slideText } from './timelinejs/slide-text.js';
import type { Loss, Written } from './writer.js';

type Loose = Readonly<Record<string, unknown>>;
type DateInWords = (interval: Interval) => string;

/**
 * A story as the JSON of TimelineJS 3. What came from there under its own names (`extra`) stands where it stood; a date of
 * which TimelineJS cannot say all stands beside it in words.
 */
export function writeTimelinejs(story: Story, wordsOf: WordsOf): Pick<Written, 'body' | 'lost'> {
  const log = new LossLog();
  const { date: inWords } = wordsOf(story.lang);
  const { title: _title, events: _events, eras, errors: _errors, $schema: _schema, ...rest } = story.extra;
  reportStory(story, log);
  const titles = new Map(story.groups.map(({ id, title }) => [id, title]));
  const events: Loose[] = [];
  for (let i = 0; i < countEvents(story); i += 1) {
    const event = eventAt(story, i);
    if (event) events.push(slideOf(event, titles, inWords, `events[${i}]`, log));
  }
  const keptEras = erasByHeadline(eras);
  const timeline = said({
    ...rest,
    title: titleSlide(story),
    events: undefined,
    eras: story.periods.map((period, i) => eraOf(period, keptEras, `periods[${i}]`, log)),
  });
  const unsaid: Loss[] = [];
  const plain = plainData({ ...timeline, events }, '', unsaid);
  for (const { path, message } of unsaid) log.add(path, message);
  return { body: `${JSON.stringify(plain, undefined, 2)}\n`, lost: log.list() };
}

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const objectIn = (extra: Loose, key: string): Loose => (isObject(extra[key]) ? extra[key] : {});

/** The fields that say something. */
const said = (fields: Loose): Loose =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== undefined &&
        value !== '' &&
        !(typeof value === 'object' && value !== null && Object.keys(value).length === 0),
    ),
  );

function reportStory(story: Story, log: LossLog): void {
  if (story.article && Object.keys(story.article).length > 0) {
    log.add('article', 'TimelineJS knows of no article that it belongs to.');
  }
  if (story.timeZone !== undefined) log.add('timeZone', 'TimelineJS knows of no time zone.');
  if (story.lang !== undefined)
    log.add('lang', 'TimelineJS takes its language from the page, not from the file.');
  if (story.scenes.length > 0) log.add('scenes', 'TimelineJS has no views but its slides.');
  if (story.running) log.add('running', 'TimelineJS does not say that more is to come.');
  const used = new Set<string | undefined>();
  for (let i = 0; i < countEvents(story); i += 1) used.add(eventAt(story, i)?.group);
  for (const [i, { id }] of story.groups.entries()) {
    if (!used.has(id)) log.add(`groups[${i}]`, 'TimelineJS has a group only where an event names it.');
  }
}

function titleSlide({ title, summary, links, extra }: Story): Loose {
  const { text: _, ...rest } = objectIn(extra, 'title');
  const kept = objectIn(objectIn(extra, 'title'), 'text');
  const media = objectIn(rest, 'media');
  return said({ ...rest, text: said(slideText({ title, text: summary, links, quotes: [], kept, media })) });
}

function slideOf(
  event: StoryEvent,
  groups: ReadonlyMap<string, string>,
  inWords: DateInWords,
  path: string,
  log: LossLog,
): Loose {
  const { id, group, extra, title, text, links } = event;
  const { text: _text, media: _media, start_date: _start, end_date: _end, ...rest } = extra;
  const media = mediaOf(event.media, objectIn(extra, 'media'));
  const quotes = event.quotes.filter((quote) => !isSaidBy(media, quote));
  const telling = { title, text, links, quotes, kept: objectIn(extra, 'text'), media };
  report(event, path, log);
  return said({
    ...rest,
    ...datesOf(event, inWords, path, log),
    text: said(slideText(telling)),
    media,
    group: group === undefined ? undefined : escapeHtml(groups.get(group) ?? group),
    unique_id: id,
  });
}

/** Media that are a quotation of their own. */
const isSaidBy = ({ url }: Loose, { text, speaker = '' }: StoryQuote): boolean =>
  typeof url === 'string' && url.startsWith('<') && saysTheSame(url, text, [{ title: speaker }]);

function report(event: StoryEvent, path: string, log: LossLog): void {
  const { tags, importance, anchors, lang, quotes, media, extra } = event;
  if (tags.length > 0) log.add(`${path}.tags`, 'TimelineJS has no tags.');
  if (importance !== undefined)
    log.add(`${path}.importance`, 'TimelineJS takes all events for equally important.');
  if (anchors.length > 0) log.add(`${path}.anchors`, 'TimelineJS knows of no place in an article.');
  for (const key of ['reported', 'updated'] as const)
    if (event[key]) log.add(`${path}.${key}`, 'TimelineJS knows of no date but that of the event.');
  if (event.corrected.length > 0) log.add(`${path}.corrected`, 'TimelineJS has no corrections.');
  for (const key of ['type', 'poster', 'captions'] as const)
    if (media?.[key] !== undefined)
      log.add(`${path}.media.${key}`, 'TimelineJS tells what media are by their address.');
  if (lang !== undefined) log.add(`${path}.lang`, 'TimelineJS knows of no language of an event.');
  for (const [i, quote] of quotes.entries()) {
    for (const key of ['prefix', 'suffix', 'lang'] as const) {
      if (quote[key] !== undefined) {
        log.add(
          `${path}.quotes[${i}].${key}`,
          'A quote stands in the text as it is, without what it is found by.',
        );
      }
    }
  }
  for (const key of ['text', 'media', 'start_date', 'end_date']) {
    if (extra[key] !== undefined && !isObject(extra[key])) {
      log.add(`${path}.extra.${key}`, `TimelineJS has a "${key}" of its own.`);
    }
  }
}

function datesOf(
  { date, interval, display, extra }: StoryEvent,
  inWords: DateInWords,
  path: string,
  log: LossLog,
): Loose {
  const { start_date: start, end_date: end } = extra;
  const words = display === undefined ? undefined : escapeHtml(display);
  if (!interval) {
    log.add(`${path}.date`, 'TimelineJS leaves out an event without a date that it can read.');
    if (hasYear(start ?? end)) return { start_date: start, end_date: end, display_date: words };
    return { display_date: words ?? (date === undefined ? undefined : escapeHtml(date)) };
  }
  const { expression } = interval;
  if (expression.kind === 'span' && isObject(end)) {
    // An end that could not be read, or that stands alone, is as it came.
    const { start: from, end: to } = expression;
    if (from === 'unknown' && typeof to === 'object' && !isObject(start)) {
      log.add(`${path}.date`, 'TimelineJS leaves out an event without a start.');
      return { end_date: end, display_date: words };
    }
    if (to === 'unknown' && typeof from === 'object') {
      const parts = datesInParts(interval);
      return { start_date: parts && dateAgain(start, parts.start), end_date: end, display_date: words };
    }
  }
  const parts = datesInParts(interval);
  if (hasOffset(date))
    log.add(`${path}.date`, 'TimelineJS has no offset from UTC; the time is that of the story’s clock.');
  if (!parts?.isWhole) {
    const message = `TimelineJS cannot say “${interval.edtf}”; it stands there in words${parts ? ', beside the dates that are known' : ''}.`;
    log.add(`${path}.date`, message);
  }
  return {
    start_date: parts && dateAgain(start, parts.start),
    end_date: parts?.end && dateAgain(end, parts.end),
    display_date: words ?? (parts?.isWhole ? undefined : escapeHtml(inWords(interval))),
  };
}

const hasOffset = (date = ''): boolean => /T[\d:.]+(?:Z|[+-]\d)/.test(date);

/** The media as they came, with what the picture of the event says by now. */
function mediaOf(media: StoryMedia | undefined, kept: Loose): Loose {
  if (!media) return kept;
  const { url, alt, caption, credit } = media;
  return said({
    ...kept,
    url: again(kept['url'], url, isAddress),
    alt,
    caption: again(kept['caption'], caption, saysTheSame),
    credit: again(kept['credit'], credit, saysTheSame),
  });
}

/** What was written before, as long as it is the same. */
const again = (
  kept: unknown,
  now: string | undefined,
  isSame: (kept: string, now: string) => boolean,
): unknown =>
  typeof kept === 'string' && isSame(kept, now ?? '')
    ? kept
    : now && (isSame === isAddress ? now : escapeHtml(now));

type Eras = ReadonlyMap<string, readonly Loose[]>;

/** Eras of which TimelineJS had said more than a period does. */
function erasByHeadline(eras: unknown): Eras {
  const found = new Map<string, Loose[]>();
  if (!Array.isArray(eras)) return found;
  for (const era of (eras as readonly unknown[]).filter(isObject)) {
    const { headline } = objectIn(era, 'text');
    const name = typeof headline === 'string' ? wordsOfHtml(headline) : '';
    const alike = found.get(name);
    if (alike) alike.push(era);
    else found.set(name, [era]);
  }
  return found;
}

/** Of eras of one name, so many are compared with a period. */
const mostAlike = 20;

function eraOf({ title, interval }: StoryPeriod, kept: Eras, path: string, log: LossLog): Loose {
  const parts = datesInParts(interval);
  const alike = (kept.get(wordsOfHtml(escapeHtml(title))) ?? []).slice(0, mostAlike);
  const era = alike.find(({ start_date: start }) => parts && dateAgain(start, parts.start) === start) ?? {};
  const { headline } = objectIn(era, 'text');
  const { end_date: end } = era;
  const { expression } = interval;
  const isUnread = expression.kind === 'span' && expression.end === 'unknown' && isObject(end);
  if (!parts) log.add(path, 'TimelineJS has no era without a start and an end.');
  else if (!parts.isWhole && !isUnread) {
    log.add(path, `TimelineJS cannot say “${interval.edtf}”, only the dates in it that are known.`);
  }
  return said({
    ...era,
    start_date: parts && dateAgain(era['start_date'], parts.start),
    end_date: isUnread ? end : parts && dateAgain(end, parts.end ?? parts.start),
    text: {
      ...objectIn(era, 'text'),
      headline: again(headline, title, saysTheSame),
    },
  });
}
