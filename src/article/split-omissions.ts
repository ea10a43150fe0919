const omission = /\[\s*(?:\u2026|\.{3,})\s*\]|\u2026+|\.{3,}/;

/** The parts of a quote round what it says it leaves out ("…", "...", "[…]", "[...]"), trimmed, none of them empty. */
export function splitOmissions(quote: string): readonly string[] {
  return quote
    .split(omission)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
