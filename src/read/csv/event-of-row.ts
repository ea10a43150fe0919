import { partOf, partsOf } from './parts-of-row.js';
import type { Loose } from './parts-of-row.js';
import type { Row } from './row.js';

/** What a row says of one event, but for its date and what is beyond our fields. */
export function eventOfRow(row: Row): Loose {
  const { tags, media, ...lists } = partsOf(row);
  return present({ ...singleOf(row), text: textOf(row), tags: [...tags], media, ...lists });
}

/** Of what it says that of which an event has one, beside its text and its media. */
export function singleOf(row: Row): Loose {
  const { text: _, ...single } = partOf(row, 'event') ?? {};
  const importance = decimal(row.trimmed('importance'));
  return { ...single, ...(importance !== undefined && { importance }) };
}

/** The text of an event: of HTML it may have two, which are two paragraphs. */
export function textOf(row: Row): string | undefined {
  return [row.text('text'), row.html('html')?.text].filter(Boolean).join('\n\n') || undefined;
}

/** A number with a decimal comma as JavaScript writes it; all else as it is. */
const decimal = (text: string | undefined): string | undefined =>
  text?.replace(/^([-+]?\d*),(\d+)$/, '$1.$2').replace(/^\u2212/, '-');

/** Without what is undefined, and without lists that are empty. */
function present(fields: Loose): Loose {
  const isThere = ([, value]: readonly [string, unknown]): boolean =>
    value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(fields).filter(isThere));
}
