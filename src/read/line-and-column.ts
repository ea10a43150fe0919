export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** Where in a text an index stands, both counted from 1; columns count UTF-16 units, as most editors do. */
export function lineAndColumn(text: string, index: number): LineAndColumn {
  let line = 1;
  let start = 0;
  for (const { 0: lineBreak, index: at } of text.matchAll(/\r\n?|\n/g)) {
    if (at + lineBreak.length > index) break;
    start = at + lineBreak.length;
    line += 1;
  }
  return { line, column: index - start + 1 };
}
