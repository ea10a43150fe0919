import type { Story } from '../../story/index.js';
import { plainText } from './plain-text.js';

/** Indexes of the groups that a query means by some names: of each that of this id, or else all that are called so. */
export function groupsNamed(groups: Story['groups'], names: readonly string[]): ReadonlySet<number> {
  return new Set(names.flatMap((name) => indexesOf(groups, name)));
}

function indexesOf(groups: Story['groups'], name: string): readonly number[] {
  const byId = groups.findIndex(({ id }) => id === name);
  if (byId >= 0) return [byId];
  const plain = plainText(name);
  return groups.flatMap(({ id, title }, index) =>
    plainText(id) === plain || plainText(title) === plain ? [index] : [],
  );
}
