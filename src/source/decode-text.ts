import { lineAndColumn } from '../read/line-and-column.js';
import type { LineAndColumn } from '../read/line-and-column.js';
import type { Problem } from '../story/index.js';

export interface Decoded {
  readonly text: string;
  readonly problems: readonly Problem[];
}

export interface Encoding {
  /** As `TextDecoder` calls it. */
  readonly encoding: string;
  readonly problems: readonly Problem[];
}

/** The encoding that the first bytes tell: a byte order mark, or the zeros between the letters of UTF-16. */
function encodingByBytes([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0 && b) return 'utf-16be';
  if (a && b === 0) return 'utf-16le';
  return undefined;
}

const charsetOf = (contentType: string) => /;\s*charset\s*=\s*["']?([^\s;"']+)/i.exec(contentType)?.[1];

const warning = (message: string, more: Partial<Problem>): Problem => ({
  code: 'encoding',
  severity: 'warning',
  path: '',
  message,
  done: 'replaced',
  ...more,
});

function encodingNamed(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined; // no encoding of that name
  }
}

/**
 * The text that bytes stand for: by their byte order mark, else the charset of the Content-Type, else as UTF-8.
 * What is not valid becomes U+FFFD with a warning, never letters that nobody wrote.
 * `cut` says that the bytes end anywhere, so that half a letter at the end is no fault.
 */
export function decodeText(bytes: Uint8Array, contentType = '', cut = false): Decoded {
  const { encoding, problems } = encodingOf(bytes, contentType);
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: cut }), problems };
  } catch {
    const text = new TextDecoder(encoding).decode(bytes, { stream: cut });
    return { text, problems: [...problems, notValid(text, encoding)] };
  }
}

/** The encoding of a text by its first bytes and what is said of it; UTF-8 with a problem where that has no meaning. */
export function encodingOf(first: Uint8Array, contentType: string): Encoding {
  const charset = encodingByBytes(first) ?? charsetOf(contentType) ?? 'utf-8';
  const named = encodingNamed(charset);
  return { encoding: named ?? 'utf-8', problems: named ? [] : [notKnown(charset)] };
}

const notKnown = (charset: string) =>
  warning(`No encoding is called “${charset}”; UTF-8 is taken instead.`, { value: charset });

function notValid(text: string, encoding: string): Problem {
  return notValidAt(lineAndColumn(text, Math.max(text.indexOf('\uFFFD'), 0)), encoding);
}

/** Letters that could not be decoded, from a place on. */
export function notValidAt(place: LineAndColumn, encoding: string): Problem {
  const message =
    `From line ${place.line}, column ${place.column} on, some letters are not valid ${encoding.toUpperCase()} ` +
    'and are shown as �. Save the file as UTF-8, or name its encoding in the header Content-Type.';
  return warning(message, { ...place, value: encoding });
}
