/** What a terminal obeys in place of showing it: controls, and what turns the direction of a line or ends it. */
const obeyed = /(?![\t\n])[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

const asEscape = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A text as it can be shown on a terminal: `\u001b` for an escape. To what reads JSON it is the same text. */
export const forTerminal = (text: string): string => text.replace(obeyed, asEscape);

/** A part of a line of such a text: it can begin none that looks as if the command had said it. */
export const inOneLine = (text: string): string =>
  forTerminal(text).replace(/[\n\t]/g, (letter) => (letter === '\n' ? '\\n' : '\\t'));
