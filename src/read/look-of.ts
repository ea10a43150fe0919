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

/** A header line whose fields, outside quotes, are parted by `separator`, and as many in the next line. */
const isTable = (head: string, separator: string) => {
  const [header = '', row] = linesOf(head).map(
    (line) => line.replace(/"(?:[^"]|"")*"/g, '').split(separator).length,
  );
  return Number(header) > 1 && (row === undefined || row > 1);
};

/** The first that fits holds, so the surer ones come first. */
const looks: readonly (readonly [Look, (head: string) => boolean])[] = [
  ['PDF', (head) => head.startsWith('%PDF-')],
  ['ZIP', (head) => head.startsWith('PK\u0003\u0004')],
  ['an image', (head) => /^(?:.PNG\r|GIF8\d|.{6}(?:JFIF|Exif))/s.test(head)],
  [
    'HTML',
    (head) =>
      /^<(?:!doctype html|!--|\/?(?:html|head|body|title|meta|script|style|link|main|article|section|div|ol|ul|p|h\d|table)\b)/i.test(
        head,
      ),
  ],
  ['XML', (head) => /^<[?!]?[a-z]/i.test(head)],
  [
    'guarded JSON',
    (head) => /^(?:\)\]\}'?,?|(?:while|for)\s*\([1;]+\)\s*;?|throw\s.*?;)\s*(?=[[{\n]|$)/.test(head),
  ],
  [
    'JavaScript',
    (head) =>
      /^(?:(?:import|export|const|let|var|function|class|async)\s|\(\s*(?:function|\()|['"]use strict|module\.exports|(?:window|self|globalThis)[.[])/.test(
        head,
      ),
  ],
  ['JSONP', (head) => /^(?:\/\*.*?\*\/)?\s*[\w$.]+\s*\(\s*[[{]/s.test(head)],
  ['iCalendar', (head) => /^BEGIN:VCALENDAR/i.test(head)],
  ['JSON Lines', isJsonLines],
  ['Markdown', (head) => /^(?:#{1,6} |> |\[[^\]"]*\]\(|!\[|[*+] |\d+\. |- (?![\w"']+:(?:\s|$)))/.test(head)],
  ['JSON', (head) => /^[[{]/.test(head)],
  ['YAML', (head) => /^(?:---\s*(?:\n|\r)|%YAML|- |[A-Za-z_][\w-]*:(?:\s|$))/.test(head)],
  ['TSV', (head) => isTable(head, '\t')],
  ['CSV', (head) => isTable(head, ',') || isTable(head, ';')],
];

/** What kind of text this seems to be, by its beginning; undefined where it is like nothing known. */
export function lookOf(text: string): Look | undefined {
  const head = text
    .slice(0, HEAD)
    .replace(/^\uFEFF/, '')
    .trimStart();
  return looks.find(([, fits]) => fits(head))?.[0];
}
