import { ProblemLog } from '../../../story/problem-log.js';
import type { WrittenDateOptions } from '../../../time/written/index.js';
import type { Place, Reading } from '../../reader.js';
import { lineOfHtml } from '../line-of-html.js';
import { isObject, listOf, restOf, said, textOf, valueOf } from '../loose-json.js';
import type { LooseObject } from '../loose-json.js';
import { fromVersion2 } from './from-version-2.js';
import { mediaOfSlide } from './media-of.js';
import { readParts } from './read-parts.js';
import type { PartFault, PartsRead } from './read-parts.js';
import { textOfSlide } from './text-of-slide.js';

/** What a version calls the places that problems stand at. */
interface Names {
  readonly events: string;
  readonly periods: string;
  /** By the keys of version 3; those that it does not name are its own. */
  readonly keys: Readonly<Record<string, string>>;
}

const version3: Names = { events: 'events', periods: 'eras', keys: {} };
const version2: Names = {
  events: 'timeline.date',
  periods: 'timeline.era',
  keys: {
    start_date: 'startDate',
    end_date: 'endDate',
    'text.headline': 'headline',
    'text.text': 'text',
    media: 'asset',
    group: 'tag',
  },
};

/** Where in a slide stands what a key of an event is made of. */
const keysOfEvent: Readonly<Record<string, string>> = {
  id: 'unique_id',
  date: 'start_date',
  display: 'display_date',
  title: 'text.headline',
  text: 'text.text',
  media: 'media',
  group: 'group',
};

/** Dates in words of version 2 have the month first: it was the reading of "1/2/2012". */
const monthFirst = { numeric: 'month-first' } as const;

/** A timeline of TimelineJS as a story. What only it knows is kept under `extra`, by its own names, for the way back. */
export function readTimelinejs(loose: unknown): Reading {
  if (!isObject(loose)) return { loose, problems: [] };
  const old = valueOf(loose, 'timeline');
  if (isObject(old)) return readSlides(fromVersion2(old), version2);
  return readSlides(loose, version3);
}

function readSlides(timeline: LooseObject, names: Names): Reading {
  const given = valueOf(timeline, 'events');
  if (!Array.isArray(given)) return { loose: { events: given ?? [] }, problems: [] };
  const log = new ProblemLog();
  reportErrors(timeline, log);
  const events = given as readonly unknown[];
  const eras = listOf(timeline, 'eras');
  const options = names === version2 ? monthFirst : {};
  const datesOf = (slide: unknown, list: 'events' | 'periods', index: number): SlideDates => {
    const dates = new SlideDates(slide, options);
    for (const { key, fault, severity } of dates.faults()) {
      const place = `${names[list]}[${index}]`;
      log.add({
        code: 'date-part',
        severity,
        path: `${list}[${index}].date`,
        where: faultPlace(names, place, key, fault),
        value: fault.value,
        message: fault.message,
        done: severity === 'error' ? 'left-out' : 'kept',
      });
    }
    return dates;
  };
  return {
    loose: said({
      ...storyOf(timeline),
      periods: eras.map((era, i) => periodOf(era, datesOf(era, 'periods', i))),
      extra: said({
        ...restOf(timeline, ['title', 'events', 'eras', 'errors']),
        ...(eras.some(saysMore) && { eras }),
        title: extraOfTitle(valueOf(timeline, 'title')),
      }),
      events: events.map((slide, i) => eventOf(slide, datesOf(slide, 'events', i))),
    }),
    problems: log.list(),
    placeOf: (path) => placeOf(path, events, eras, options, names),
  };
}

/** TimelineJS refuses to draw what says so of itself; ours shows what there is. */
function reportErrors(timeline: LooseObject, log: ProblemLog): void {
  for (const [i, error] of listOf(timeline, 'errors').entries()) {
    const message = 'The timeline says of itself that something is wrong with it.';
    log.add({
      code: 'own-error',
      severity: 'warning',
      path: '',
      where: `errors[${i}]`,
      value: error,
      message,
      done: 'kept',
    });
  }
}

function storyOf(timeline: LooseObject): LooseObject {
  const slide = valueOf(timeline, 'title');
  if (!isObject(slide)) return said({ title: lineOfHtml(textOf(timeline, 'title')).text });
  const { title, text, links } = textOfSlide(slide);
  return said({ title, summary: text, links: [...links, ...mediaOfSlide(slide['media']).links] });
}

const extraOfTitle = (slide: unknown): LooseObject =>
  isObject(slide) ? said({ ...restOf(slide, ['text']), text: textOfSlide(slide).kept }) : {};

/** Whether an era says what a period cannot. */
const saysMore = (era: unknown): boolean =>
  Object.keys(restOf(era, ['start_date', 'end_date', 'text'])).length > 0 ||
  Object.keys(restOf(valueOf(era, 'text'), ['headline'])).length > 0;

function periodOf(era: unknown, dates: SlideDates): unknown {
  if (!isObject(era)) return era;
  return said({ ...dates.loose(), title: textOfSlide(era).title });
}

function eventOf(slide: unknown, dates: SlideDates): unknown {
  if (!isObject(slide)) return slide;
  const { title, text, links, kept } = textOfSlide(slide);
  const media = mediaOfSlide(slide['media']);
  return said({
    id: valueOf(slide, 'unique_id'),
    ...dates.loose(),
    display: lineOfHtml(textOf(slide, 'display_date')).text || dates.display(),
    title,
    text,
    group: lineOfHtml(textOf(slide, 'group')).text,
    quotes: media.quotes,
    media: media.media,
    links: [...links, ...media.links],
    extra: said({
      ...restOf(slide, ownKeys),
      text: kept,
      media: restOfMedia(slide['media'], media.media),
      ...dates.kept(),
    }),
  });
}

const ownKeys = ['unique_id', 'start_date', 'end_date', 'display_date', 'text', 'group', 'media'];

/** The media as they came, unless the picture of the event says all that they do. */
function restOfMedia(given: unknown, picture: LooseObject | undefined): unknown {
  const whole = restOf(given);
  const isSaid = Object.entries(whole).every(([key, value]) => picture?.[key] === value);
  return isSaid ? {} : whole;
}

type DateKey = 'start_date' | 'end_date';

/** The two dates of a slide. */
class SlideDates {
  readonly #start: PartsRead | undefined;
  readonly #end: PartsRead | undefined;
  readonly #slide: unknown;

  constructor(slide: unknown, options: WrittenDateOptions) {
    this.#slide = slide;
    this.#start = readParts(valueOf(slide, 'start_date'), options);
    const end = readParts(valueOf(slide, 'end_date'), options);
    // TimelineJS too takes an end that is the start for none.
    this.#end = end?.edtf !== undefined && end.edtf === this.#start?.edtf ? undefined : end;
  }

  /** What is wrong with them, but for a start that cannot be read: that is told when the story is checked (see `placeOf`). */
  faults(): { readonly key: DateKey; readonly fault: PartFault; readonly severity: 'error' | 'warning' }[] {
    if (this.#start && this.#start.edtf === undefined) return [];
    return (['start_date', 'end_date'] as const).flatMap((key) => {
      const read = key === 'start_date' ? this.#start : this.#end;
      if (!read?.fault) return [];
      return [{ key, fault: read.fault, severity: read.edtf === undefined ? 'error' : 'warning' }];
    });
  }

  /** A start whose end cannot be read has an end that is not known. */
  loose(): LooseObject {
    const start = this.#start?.edtf;
    if (start === undefined && this.#start) {
      return { date: this.#end ? `${this.#start.words} – ${this.#end.words}` : this.#start.words };
    }
    if (!this.#end) return start === undefined ? {} : { date: start };
    return { date: `${start ?? ''}/${this.#end.edtf ?? ''}` };
  }

  /** Words that stand for the date by its own parts. */
  display(): string {
    const [start, end] = ['start_date', 'end_date'].map((key) => {
      const date = valueOf(this.#slide, key);
      return lineOfHtml(textOf(date, 'display_date') || textOf(date, 'display_text')).text;
    });
    if (!this.#end) return start ?? '';
    return start && end ? `${start} – ${end}` : '';
  }

  /** The dates as they came where they say more than ours. */
  kept(): LooseObject {
    return said({
      start_date: this.#start?.more ? valueOf(this.#slide, 'start_date') : undefined,
      // Alone it makes no date of TimelineJS.
      end_date: this.#end?.more || (this.#end && !this.#start) ? valueOf(this.#slide, 'end_date') : undefined,
    });
  }
}

const keyIn = ({ keys }: Names, key: string): string => keys[key] ?? key;

/** `events[3].start_date.month`; in version 2, whose dates are one text, `timeline.date[3].startDate`. */
const faultPlace = (names: Names, place: string, key: DateKey, { part }: PartFault): string =>
  names === version2 ? `${place}.${keyIn(names, key)}` : `${place}.${key}.${part}`;

/** Where stands what is wrong at a path of the story and, for a date that cannot be read, why, in the words of TimelineJS. */
function placeOf(
  path: string,
  events: readonly unknown[],
  eras: readonly unknown[],
  options: WrittenDateOptions,
  names: Names,
): Place | undefined {
  const [, list, digits = '', key, rest = ''] =
    /^(events|periods)\[(\d+)\](?:\.(\w+))?(.*)$/s.exec(path) ?? [];
  if (list !== 'events' && list !== 'periods') return undefined;
  const slide = (list === 'events' ? events : eras)[Number(digits)];
  const place = `${names[list]}[${digits}]`;
  if (key === undefined) return { where: place };
  const own = keysOfEvent[key];
  if (own === undefined) return { where: place };
  if (key !== 'date') return { where: `${place}.${keyIn(names, own)}${key === 'media' ? rest : ''}` };
  const { edtf, fault } = readParts(valueOf(slide, 'start_date'), options) ?? {};
  if (edtf !== undefined) return { where: `${place}.${keyIn(names, 'end_date')}` };
  if (!fault) return { where: place };
  return { where: faultPlace(names, place, 'start_date', fault), value: fault.value, message: fault.message };
}
