export { certainty, dateKinds } from './story.js';
export type {
  Anchor,
  EventColumns,
  Story,
  StoryArticle,
  StoryCorrection,
  StoryEvent,
  StoryGroup,
  StoryLink,
  StoryMedia,
  StoryPeriod,
  StoryQuote,
  StoryScene,
  ToldDate,
} from './story.js';
export type { Problem } from './problem.js';
export { ProblemLog } from './problem-log.js';
export type { Finding } from './problem-log.js';
export { countEvents, eventAt, eventBefore, positionOf, titleAt } from './reading-order.js';
export { checkStory } from './check-story.js';
export type { CheckedStory, CheckOptions } from './check-story-by.js';
export { columnsOf } from './columns.js';
export type { DatedEvent } from './columns.js';
export { safeLink } from './safe-link.js';
