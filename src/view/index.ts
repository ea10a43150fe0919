export { clusterTarget, eventTarget, heirOf, idOf, targetOf } from './context.js';
export type { Callbacks, Context, Open, Target } from './context.js';
export { heading } from './heading.js';
export { drawnStory } from './drawn-story.js';
export { problemReport } from './message.js';
export { status } from './status.js';
export { measureText, type Fonts } from './measure-text.js';
export {
  type BrushPart,
  overview,
  type OverviewCallbacks,
  type OverviewContent,
  overviewRow,
} from './overview.js';
export { popoverId } from './popover.js';
export { probes, readFonts, readLimit, readLines } from './probes.js';
export { storyFacts } from './story-facts.js';
export type { keysSheet } from './keys-sheet.js';
