import { entryOf } from '../loose-list.js';

/** The loose events of a story, which can be had again by their place in the list as it was given. */
export interface Entries {
  readonly length: number;
  /** Undefined while it is still on its way. */
  at(index: number): unknown;
  /** Text under a key of an entry, where it can be had without the rest of it; undefined where `at` has to be asked. */
  textAt?(index: number, key: string): string | undefined;
}

/** The entries of an array in memory, as it is when they are asked for. */
export const entriesOfList = (list: readonly unknown[]): Entries => ({
  get length() {
    return list.length;
  },
  at: (index) => entryOf(list, index),
});
