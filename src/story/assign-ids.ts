import type { EventDraft } from './check-event.js';
import type { Log } from './check.js';

/** The id of an event without one: it is called after its place in the list, from 1, so that it keeps its address. */
export const madeId = (position: number): string => `event-${position}`;

/**
 * An id for each event, of its own. The first of an id keeps it, the next get a suffix and a warning;
 * an event without one is called after its place in the list.
 */
export function assignIds(
  drafts: readonly Pick<EventDraft, 'id' | 'position' | 'path'>[],
  log: Log,
): string[] {
  const taken = new Set<string>();
  for (const { id } of drafts) if (id !== undefined) taken.add(id);
  const seen = new Set<string>();
  const nextSuffix = new Map<string, number>();

  const unlike = (id: string): string => {
    let suffix = nextSuffix.get(id) ?? 2;
    while (taken.has(`${id}-${suffix}`)) suffix += 1;
    nextSuffix.set(id, suffix + 1);
    taken.add(`${id}-${suffix}`);
    return `${id}-${suffix}`;
  };

  return drafts.map(({ id, position, path }) => {
    if (id === undefined) {
      const made = madeId(position);
      const own = taken.has(made) ? unlike(made) : made;
      taken.add(own);
      return own;
    }
    if (!seen.has(id)) {
      seen.add(id);
      return id;
    }
    const renamed = unlike(id);
    log.add({
      code: 'duplicate-id',
      severity: 'warning',
      path: `${path}.id`,
      value: id,
      message: `There is an event of this id already; this one is called "${renamed}".`,
      done: 'renamed',
    });
    return renamed;
  });
}
