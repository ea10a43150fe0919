/** A word as it was typed, or what stands between quotation marks: `putin`, `"the west"`. */
export interface TypedWord {
  readonly text: string;
  readonly isQuoted: boolean;
  /** As it was written; quotation marks that were opened are closed. */
  readonly written: string;
}

/** Quotation marks hold words together, those that a telephone makes of them, too; two inside of two straight ones are one. */
const pattern = /"((?:[^"]|"")*)(?:"|$)|[“”„‟]([^"“”„‟]*)(?:["“”„‟]|$)|\S+/g;

/** What has been typed, word by word. */
export function splitWords(typed: string): readonly TypedWord[] {
  return Array.from(typed.matchAll(pattern), ([written, straight, curved]) => {
    const text = straight?.replaceAll('""', '"') ?? curved;
    if (text === undefined) return { text: written, isQuoted: false, written };
    return { text, isQuoted: true, written: quoteWords(text) };
  });
}

/** A text in quotation marks, as `splitWords` reads it. */
export function quoteWords(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
