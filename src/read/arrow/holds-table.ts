/** Whether a loose story is a table of Apache Arrow, or has one for its events, by what it takes to read one: none of the package is loaded. */
export function holdsTable(story: unknown): boolean {
  try {
    const { events = story } = story as { readonly events?: unknown };
    return 'getChildAt' in (events as object);
  } catch {
    return false; // nothing that can be asked
  }
}
