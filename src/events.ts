import type { Problem, StoryEvent } from './story/index.js';

const everywhere = { bubbles: true, composed: true };

/** A story is shown; `problems` has what was wrong with it and did not stop us. */
export class StoryTimelineLoadEvent extends Event {
  static readonly type = 'story-timeline-load';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(StoryTimelineLoadEvent.type, everywhere);
    this.problems = problems;
  }
}

/** There is no story to show; `problems` says why. */
export class StoryTimelineErrorEvent extends Event {
  static readonly type = 'story-timeline-error';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(StoryTimelineErrorEvent.type, everywhere);
    this.problems = problems;
  }
}

/** The reader pins an event (`storyEvent`) or lets go of it (null). Cancel it, and the popover stays as it is. */
export class StoryTimelineSelectEvent extends Event {
  static readonly type = 'story-timeline-select';
  readonly storyEvent: StoryEvent | null;

  constructor(storyEvent: StoryEvent | null) {
    super(StoryTimelineSelectEvent.type, { ...everywhere, cancelable: true });
    this.storyEvent = storyEvent;
  }
}

/** The reader has come to rest at another stretch of the story: milliseconds of civil time, `end` exclusive. */
export class StoryTimelineViewEvent extends Event {
  static readonly type = 'story-timeline-view';
  readonly start: number;
  readonly end: number;

  constructor(start: number, end: number) {
    super(StoryTimelineViewEvent.type, everywhere);
    this.start = start;
    this.end = end;
  }
}

/** What the element tells, by the name under which it is listened to. */
export interface StoryTimelineEventMap {
  'story-timeline-load': StoryTimelineLoadEvent;
  'story-timeline-error': StoryTimelineErrorEvent;
  'story-timeline-select': StoryTimelineSelectEvent;
  'story-timeline-view': StoryTimelineViewEvent;
}

declare global {
  interface GlobalEventHandlersEventMap extends StoryTimelineEventMap {}
}
