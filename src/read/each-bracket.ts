const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Index of the quotation mark that closes the string opened at `start`, or the end of the text. */
function endOfString(text: string, start: number): number {
  for (let at = start; ;) {
    at = text.indexOf('"', at + 1);
    if (at < 0) return text.length;
    let escape = at;
    while (text.charCodeAt(escape - 1) === BACKSLASH) escape -= 1;
    if ((at - escape) % 2 === 0) return at;
  }
}

/**
 * Calls `visit` for each bracket of a JSON text that stands outside its strings, until `visit` answers true.
 * It asks nothing of the rest, so it holds for a text that is cut as far as that goes, and it is quick.
 */
export function eachBracket(text: string, visit: (bracket: string, index: number) => boolean | void): void {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    // [ and ], { and } differ from each other in this one bit only.
    else if ((code | 0x20) === 0x7b || (code | 0x20) === 0x7d) {
      if (visit(text.charAt(at), at)) return;
    }
  }
}
