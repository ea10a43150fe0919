import { countEvents, type Story } from '../story/index.js';
import { type ChangeKind, changeKinds, storyChanges } from '../story/story-changes.js';

/** What came about of events: which they are, and what it was. */
export interface WhatChanged {
  /** Positions in the reading order, ascending. */
  readonly positions: Uint32Array;
  at(position: number): ChangeKind | undefined;
}

/**
 * What came about in the telling of a story at certain moments, of which the first and the last instant are asked about. Of one
 * event what is new stands for what has been changed in it, and a correction for an update.
 */
export const whatChanged = (story: Story, isMeant: (at: number, until: number) => boolean): WhatChanged => {
  const changes = storyChanges(story);
  const kinds = new Uint8Array(countEvents(story)); // counted from 1; 0 is for none
  for (let i = 0; i < changes.length; i += 1) {
    if (!isMeant(changes.at[i]!, changes.until[i]!)) continue;
    const position = changes.position[i]!;
    const kind = changes.kind[i]! + 1;
    if (kinds[position] === 0 || kind < kinds[position]!) kinds[position] = kind;
  }
  let count = 0;
  for (const kind of kinds) if (kind > 0) count += 1;
  const positions = new Uint32Array(count);
  for (let i = 0, place = 0; i < kinds.length; i += 1) if (kinds[i]! > 0) positions[place++] = i;
  return { positions, at: (position) => changeKinds[(kinds[position] ?? 0) - 1] };
};
