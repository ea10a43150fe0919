/** Names of what a text can be; the same in every language. */
export type Look =
  | 'JSON'
  | 'HTML'
  | 'XML'
  | 'JSON Lines'
  | 'JSONP'
  | 'JavaScript'
  | 'guarded JSON'
  | 'iCalendar'
  | 'YAML'
  | 'Markdown'
  | 'Markwhen'
  | 'CSV'
  | 'TSV'
  | 'PDF'
  | 'ZIP'
  | 'an image';

/** A look goes by the beginning: enough for it, and quick for a text of any size. */
const HEAD = 4096;

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const linesOf = (head: string) => head.split(/\r\n?|\n/).filter((line) => line.trim() !== '');

/** Two whole lines, each a JSON object or list of its own. */
const isJsonLines = (head: string) => {
  const [first, second] = linesOf(head);
  return [first, second].every((line) => line !== undefined && /^\s*[[{]/.test(line) && isJson(line));
};

/** Names of columns that tables of events have, whoever made them. */
const columnName =
  /^(?:date|start|end|(?:start|end)[ _]?date|year|month|day|title|headline|text|body|description|quote|media|link|type|group)$/i;

/** What is in quotation marks may hold anything; of a header it is names. */
const unquoted = (head: string) =>
  head.replace(/"(?:[^"]|"")*"/g, (field) => field.replace(/[",;|\t\r\n]/g, ''));

const fieldsOf = (line: string, separator: string) => line.split(separator);

/** How many of the columns that a table of events may have are in the first line. */
const countNames = (head: string, separator: string) => {
  const [header = ''] = linesOf(unquoted(head));
  return fieldsOf(header, separator).filter((field) => columnName.test(field.trim())).length;
};

/** A header that names two of what a table of events has, or a line that says how its fields are parted. */
const hasHeader = (head: string, separator: string) =>
  /^"?sep=\W/i.test(head)
    ? head.replace(/^"?sep=/i, '').startsWith(separator)
    : countNames(head, separator) > 1 && !head.startsWith('|');

/** A line of such a name alone, or lines of as many fields as the first has. */
const isTable = (head: string, separator: string) => {
  const [header = '', row] = linesOf(unquoted(head));
  const { length } = fieldsOf(header, separator);
  if (length === 1 || header.startsWith('|')) return false;
  return row === undefined ? countNames(head, separator) === 1 : fieldsOf(row, separator).length === length;
};

const separators = [',', ';', '|'];

/** A table of one column. */
const dateColumn = /^"?(?:date|year|start|start[ _]date)"?[ \t]*[\r\n]/i;

const tags =
  'html|head|body|title|meta|script|style|link|main|article|section|header|div|figure|ol|ul|dl|p|h\\d|table';

/** The first that fits holds, so the surer ones come first. */
const looks: readonly (readonly [Look, RegExp | ((head: string) => boolean)])[] = [
  ['PDF', /^%PDF-/],
  ['ZIP', /^PK\u0003\u0004/], // oxlint-disable-line no-control-regex -- its signature
  ['an image', /^(?:.PNG\r|GIF8\d|.{6}(?:JFIF|Exif))/s],
  ['HTML', new RegExp(`^<(?:!doctype html|!--|/?(?:${tags})\\b)`, 'i')],
  ['HTML', /^<\?xml\b[^>]*>\s*<(?:!doctype )?html\b/i],
  ['XML', /^<[?!]?[a-z]/i],
  ['guarded JSON', /^(?:\)\]\}'?,?|(?:while|for)\s*\([1;]+\)\s*;?|throw\s.*?;)\s*(?=[[{\n]|$)/],
  ['JavaScript', /^(?:import|export|const|let|var|function|class|async)\s/],
  ['JavaScript', /^(?:\(\s*(?:function|\()|['"]use strict|module\.exports|(?:window|self|globalThis)[.[])/],
  ['JSONP', /^(?:\/\*.*?\*\/)?\s*[\w$.]+\s*\(\s*[[{]/s],
  ['iCalendar', /^BEGIN:VCALENDAR/i],
  ['JSON Lines', isJsonLines],
  // Surer than what stands at the beginning of some line, which may be one in a cell.
  ['TSV', (head) => hasHeader(head, '\t')],
  ['CSV', (head) => separators.some((separator) => hasHeader(head, separator))],
  ['Markwhen', /^\d{4}(?:-\d\d){0,2}(?: ?\/ ?(?:\d{4}(?:-\d\d){0,2}|now))?: \S/m],
  ['Markdown', /^(?:#{1,6} |> |\[[^\]"]*\]\(|!\[|[*+] |\d+\. |- (?![\w"']+:(?:\s|$)))/],
  ['JSON', /^[[{]/],
  ['YAML', /^(?:---\s*(?:\n|\r)|%YAML|- |[A-Za-z_][\w-]*:(?:\s|$))/],
  ['TSV', (head) => isTable(head, '\t')],
  ['CSV', (head) => separators.some((separator) => isTable(head, separator)) || dateColumn.test(head)],
];

/** What kind of text this seems to be, by its beginning; undefined where it is like nothing known. */
export function lookOf(text: string): Look | undefined {
  const head = text.slice(0, HEAD).trimStart(); // which takes a byte order mark for a blank
  return looks.find(([, sign]) => (sign instanceof RegExp ? sign.test(head) : sign(head)))?.[0];
}
