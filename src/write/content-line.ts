/** Octets that a line of iCalendar may have, its end not counted (RFC 5545, 3.1). */
const longest = 75;

// oxlint-disable-next-line no-control-regex -- iCalendar forbids them
const controls = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** A property of iCalendar as a line, folded, its value escaped unless it is an address. */
export function contentLine(
  name: string,
  value: string,
  params: Readonly<Record<string, string>> = {},
  type: 'text' | 'uri' = 'text',
): string {
  const tail = Object.entries(params).map(([key, param]) => `;${key}=${paramValue(param)}`);
  const clean = value.replace(/\r\n?/g, '\n').replace(controls, '');
  const written = type === 'uri' ? clean.replace(/\s/g, '') : escaped(clean);
  return folded(`${name}${tail.join('')}:${written}`);
}

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');

/** In quotes where it needs them, with RFC 6868's escapes for what quotes cannot hold. */
function paramValue(text: string): string {
  const safe = text.replace(controls, '').replace(/\^/g, '^^').replace(/\n/g, '^n').replace(/"/g, "^'");
  return /^[\w./-]+$/.test(safe) ? safe : `"${safe}"`;
}

/** Broken so that no line is too long, and never inside a character. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const char of line) {
    const size = octetsOf(char.codePointAt(0) ?? 0);
    if (octets + size > longest) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += char;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

/** In UTF-8. */
const octetsOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
