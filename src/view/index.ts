export { clusterTarget, eventTarget, heirOf, idOf, itemOf, popoverId, targetOf } from './context.js';
export type {
  ArticleLinks,
  Callbacks,
  Chosen,
  Context,
  Copied,
  Details,
  Find,
  Form,
  Large,
  MarkKey,
  News,
  Open,
  Play,
  PlayOrder,
  QuoteRef,
  Saved,
  Target,
  Voice,
} from './context.js';
export { heading } from './heading.js';
export { drawnStory } from './drawn-story.js';
export { problemReport } from './message.js';
export { status } from './status.js';
export { measureText, type Fonts } from './measure/measure-text.js';
export type { BrushPart } from './chart/overview.js';
export { probes, readFonts, readLimit, readLines } from './measure/probes.js';
