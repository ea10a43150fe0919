import { lookOf, type Look } from '../../../../src/read/look-of.js';
import { isPlainMarkup } from './is-plain-markup.js';

interface Kind {
  /** Of a data block in the page; absent where the text is the content of the tag. */
  readonly type?: string;
  readonly extension: string;
}

const kinds: Partial<Record<Look, Kind>> = {
  HTML: { extension: 'html' },
  CSV: { type: 'text/csv', extension: 'csv' },
  TSV: { type: 'text/tab-separated-values', extension: 'tsv' },
  XML: { type: 'text/xml', extension: 'xml' },
  'JSON Lines': { type: 'application/jsonl', extension: 'jsonl' },
  iCalendar: { type: 'text/calendar', extension: 'ics' },
  Markwhen: { type: 'text/markwhen', extension: 'mw' },
};
const json: Kind = { type: 'application/json', extension: 'json' };

const kindOf = (text: string): Kind => kinds[lookOf(text) ?? 'JSON'] ?? json;

/** The file that a story is best kept in. */
export const fileName = (text: string): string => `story.${kindOf(text).extension}`;

export type Form = 'file' | 'inside' | 'page';

export interface Wanted {
  readonly form: Form;
  readonly text: string;
  /** Where the story stands already; empty where it does not. */
  readonly address: string;
  /** Of the tag: how time is drawn. */
  readonly attributes: Readonly<Record<string, string>>;
}

const script = '<script type="module" src="small/story-timeline.js"></script>';

const quoted = (value: string): string => value.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

const indented = (text: string): string => text.trim().replace(/^(?=.)/gm, '    ');

/** A story as the content of a tag, where nothing in it may end the block that it stands in. */
const inside = (text: string): string => {
  const { type } = kindOf(text);
  if (!type) return indented(text);
  const safe = type.endsWith('json') ? text.replace(/<(?=[/!])/g, '\\u003c') : text;
  // Lines of a table may not be moved: blanks are part of it.
  const lines = type === json.type ? indented(safe) : safe.trim();
  return `  <script type="${type}">\n${lines}\n  </script>`;
};

/** JSON can be written without what ends the block that it stands in, or keeps it from ending; all else may have it in its text. */
const mayStandInside = (text: string): boolean => {
  const { type } = kindOf(text);
  if (type === undefined) return isPlainMarkup(text);
  return type === json.type || !/<\/script|<!--/i.test(text);
};

/** What is to be put into a page so that it shows a story. */
export const pageCode = ({ form: wanted, text, address, attributes }: Wanted): string => {
  const form = mayStandInside(text) ? wanted : 'file';
  const all = { ...(form === 'file' && { src: address || fileName(text) }), ...attributes };
  const written = Object.entries(all).map(([name, value]) => ` ${name}="${quoted(value)}"`);
  const content = form === 'file' ? '' : `\n${inside(text)}\n`;
  const tag = `<story-timeline${written.join('')}>${content}</story-timeline>`;
  if (form !== 'page') return `${script}\n${tag}\n`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A story</title>
${script}
</head>
<body>
${tag}
</body>
</html>
`;
};
