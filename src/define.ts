import { StoryTimeline } from './story-timeline.js';

StoryTimeline.define();

declare global {
  interface HTMLElementTagNameMap {
    'story-timeline': StoryTimeline;
  }
}

export { StoryTimeline };
export {
  StoryTimelineErrorEvent,
  type StoryTimelineEventMap,
  StoryTimelineLoadEvent,
  StoryTimelineSelectEvent,
  StoryTimelineViewEvent,
} from './events.js';
