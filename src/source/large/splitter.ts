import type { Problem } from '../../story/index.js';

/** One entry of a story's list of events. */
export interface Entry {
  readonly value: unknown;
  /** Its JSON; a view that holds until more bytes are pushed. */
  readonly bytes: Uint8Array;
}

/** Cuts the bytes of a story into the entries of its list of events, as they come. */
export interface Splitter {
  /** What went wrong so far, each with its place. */
  readonly problems: readonly Problem[];
  /** More bytes, cut anywhere. All entries before have been asked for. */
  push(bytes: Uint8Array): void;
  /** No more bytes come; `cut` says that there would have been more, so that what is half there is no fault. */
  end(cut: boolean): void;
  /** The next entry that is all there and is JSON; undefined until there are more bytes. */
  next(): Entry | undefined;
  /** All of the loose story but its events, as far as it is there; undefined where the story is a list. */
  common(): object | undefined;
  /** At the end, all bytes of what has no list of events that could be split. */
  whole(): Uint8Array | undefined;
}
