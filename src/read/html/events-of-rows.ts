import { dateOfWords } from './read-time.js';
import type { Loose } from './read-quote.js';
import type { Row, Rows } from './rows-of-table.js';

/** What a column may be called, in lower case, by the field that it holds. */
const columns: Readonly<Record<string, readonly string[]>> = {
  id: ['id'],
  date: ['date', 'when', 'day', 'year'],
  start: ['start', 'start date', 'from'],
  end: ['end', 'end date', 'until'],
  display: ['display', 'display date'],
  title: ['title', 'headline', 'event', 'what', 'name'],
  text: ['text', 'description', 'details', 'summary', 'notes'],
  group: ['group', 'category'],
  quote: ['quote', 'quotation'],
  speaker: ['speaker', 'who', 'said by'],
  role: ['role'],
  via: ['via'],
  cite: ['cite', 'source'],
  link: ['link', 'url'],
  media: ['media', 'image', 'picture', 'photo'],
};

const dates: ReadonlySet<string> = new Set(['date', 'start', 'end']);

/** Rows as loose events, each with its row. Columns of other names are kept under `extra`. */
export function eventsOfRows({ header, rows }: Rows): { readonly event: Loose; readonly row: Row }[] {
  const fieldOf = header.map((name) => fieldNamed(name.trim().toLowerCase()));
  return rows.map((row) => ({ row, event: eventOf(row, header, fieldOf) }));
}

const fieldNamed = (name: string): string | undefined =>
  Object.keys(columns).find((field) => columns[field]?.includes(name));

function eventOf({ cells }: Row, header: readonly string[], fieldOf: readonly (string | undefined)[]): Loose {
  const said = new Map<string, string>();
  const extra = new Map<string, string>();
  for (const [column, cell] of cells.entries()) {
    const field = fieldOf[column];
    if (cell === '') continue;
    if (field !== undefined && !said.has(field)) said.set(field, dates.has(field) ? dateOfWords(cell) : cell);
    else extra.set(header[column] || `column ${column + 1}`, cell);
  }
  const { quote, speaker, role, via, cite, link, ...event } = Object.fromEntries(said);
  return {
    ...event,
    ...(quote !== undefined && { quotes: [{ text: quote, speaker, role, via, cite }] }),
    ...(link !== undefined && { links: [{ url: link }] }),
    ...(extra.size > 0 && { extra: Object.fromEntries(extra) }),
  };
}
