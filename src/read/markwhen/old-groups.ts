const opening = /^\s*(?:section|group)\b\s*(.{0,500})$/i;
const ending = /^\s*(?:endSection|endGroup)\s*$/i;

export interface OldGroups {
  /** Titles of the groups that the line of an index stands in, outermost first. */
  readonly at: (index: number) => readonly string[];
  /** Whether a line begins or ends a group, and so is no text. */
  readonly isEdge: (line: string) => boolean;
}

/** Groups as they were written before they were headings (`section … endSection`), which the parser knows no more; none where nothing ends one. */
export function oldGroups(lines: readonly string[]): OldGroups {
  if (!lines.some((line) => ending.test(line))) return { at: () => [], isEdge: () => false };
  const stacks: (readonly string[])[] = [];
  let open: readonly string[] = [];
  for (const line of lines) {
    const [, title] = opening.exec(line) ?? [];
    // A few levels are all that a name can show.
    if (title !== undefined && open.length < 10) open = [...open, title.trim()];
    else if (ending.test(line)) open = open.slice(0, -1);
    stacks.push(open);
  }
  return {
    at: (index) => (stacks[index] ?? []).filter((title) => title !== ''),
    isEdge: (line) => opening.test(line) || ending.test(line),
  };
}
