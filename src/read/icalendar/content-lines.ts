/** A line of content as RFC 5545 means it: without the folds of its text. */
export interface ContentLine {
  readonly text: string;
  /** Where it begins in the file, from 1. */
  readonly line: number;
}

/** The lines of content of a file, unfolded: a line that begins with a blank goes on the one before it. */
export function contentLines(text: string): ContentLine[] {
  const lines: ContentLine[] = [];
  let pieces: string[] = [];
  let line = 1;
  const close = () => {
    const whole = pieces.join('');
    if (whole.trim() !== '') lines.push({ text: whole, line });
  };
  for (const [index, physical] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\r\n]/)
    .entries()) {
    if (/^[ \t]/.test(physical) && pieces.length > 0) {
      pieces.push(physical.slice(1));
      continue;
    }
    close();
    pieces = [physical];
    line = index + 1;
  }
  close();
  return lines;
}
