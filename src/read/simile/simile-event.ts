import { textOfHtml } from '../markup/text-of-html.js';
import { readSimileDate } from './simile-date.js';
import { durationSpan, instantSpan } from './simile-span.js';
import type { FourDates } from './simile-span.js';

/** What an event of SIMILE is written with, by its long names. */
export type SimileFields = Readonly<Record<string, unknown>>;

export interface SimileEvent {
  /** In the shape that `checkStory` takes. */
  readonly loose: Readonly<Record<string, unknown>>;
  /** Whether its date says less than its four dates do. */
  readonly widened: boolean;
}

const dateNames = ['start', 'latestStart', 'earliestEnd', 'end'] as const;

/** Fields that ours say; `eventID` stands in where there is no `id`. */
const said = new Set(['id', 'title', 'description', 'image', 'link', 'isDuration', 'durationEvent']);

/** An event of SIMILE as one of ours: HTML as text and links, its dates as one, all else under `extra` as it was written. */
export function simileEvent(fields: SimileFields, isInstant: boolean): SimileEvent {
  const { date, widened, isAsWritten } = dateOf(fields, isInstant);
  const description = textOfHtml(flat(fields['description']));
  const image = textOr(fields['image']);
  const [picture, ...pictures] = [...(image ? [{ url: image }] : []), ...description.media];
  const link = textOr(fields['link']);
  const id = fields['id'] ?? fields['eventID'];
  return {
    widened,
    loose: {
      ...(id !== undefined && { id }),
      ...(date !== undefined && { date }),
      title: textOfHtml(flat(fields['title'])).text,
      text: description.text,
      ...(picture && { media: picture }),
      links: [...(link ? [{ url: link }] : []), ...description.links.filter(({ url }) => url !== link)],
      extra: extraOf(fields, isAsWritten, pictures),
    },
  };
}

interface DateOf {
  readonly date?: string;
  readonly widened: boolean;
  /** Whether the date says what the file does in its very words. */
  readonly isAsWritten: boolean;
}

function dateOf(fields: SimileFields, isInstant: boolean): DateOf {
  const written = dateNames.flatMap((name) => textOr(fields[name]) ?? []);
  if (written.length === 0) return { widened: false, isAsWritten: true };
  const dates: { -readonly [Name in keyof FourDates]: FourDates[Name] } = {};
  for (const name of dateNames) {
    const text = textOr(fields[name]);
    if (text === undefined) continue;
    const edtf = readSimileDate(text);
    // In its own words the event is undated, and the problem is told where they stand.
    if (edtf === undefined) return { date: written.join(' – '), widened: false, isAsWritten: false };
    dates[name] = edtf;
  }
  const { edtf = '', widened } = isInstant ? instantSpan(dates) : durationSpan(dates);
  return { date: edtf, widened, isAsWritten: edtf === written.join('/') };
}

function extraOf(fields: SimileFields, isAsWritten: boolean, pictures: readonly unknown[]): SimileFields {
  const kept = Object.entries(fields).filter(([name, value]) => {
    if (value === undefined || said.has(name)) return false;
    if (name === 'eventID') return fields['id'] !== undefined;
    return !(isAsWritten && (dateNames as readonly string[]).includes(name));
  });
  return { ...Object.fromEntries(kept), ...(pictures.length > 0 && { pictures }) };
}

const textOr = (value: unknown): string | undefined => {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
};

/** Of a text that is HTML, whatever it looks like: a line end is a blank. */
const flat = (value: unknown): string => (textOr(value) ?? '').replace(/[ \t\n\f\r]+/g, ' ');
