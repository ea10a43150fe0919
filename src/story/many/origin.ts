import type { Clock } from '../../time/index.js';
import type { Story } from '../story.js';
import type { EventSource } from './event-source.js';

/** Where the events of a large story come from: what those need who add to it. */
export interface Origin {
  readonly source: EventSource;
  /** How many entries its list has, with those that are no events. */
  readonly count: number;
  /** The clock that its times are on; undefined where none has an offset. */
  readonly clock: Clock | undefined;
  /** Whether it lists its groups, so that another one may be a slip. */
  readonly listsGroups: boolean;
}

const origins = new WeakMap<Story, Origin>();

export const keepOrigin = (story: Story, origin: Origin): void => void origins.set(story, origin);

/** Undefined of a story whose events were all checked at once. */
export const originOf = (story: Story): Origin | undefined => origins.get(story);
