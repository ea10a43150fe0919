export { certainty, dateKinds } from './story.js';
export type {
  Anchor,
  EventColumns,
  Story,
  StoryArticle,
  StoryEvent,
  StoryGroup,
  StoryLink,
  StoryMedia,
  StoryPeriod,
  StoryQuote,
} from './story.js';
export type { Problem } from './problem.js';
