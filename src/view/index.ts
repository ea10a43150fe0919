export { chart } from './chart.js';
export { clusterTarget, eventTarget, heirOf, idOf, targetOf } from './context.js';
export type { Callbacks, Context, Open, Target } from './context.js';
export { heading } from './heading.js';
export { legend } from './legend.js';
export { emptyMessage, failureMessage, loadingMessage, problemReport } from './message.js';
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
export { skipLink, skipEnd } from './skip-link.js';
export { stage } from './stage.js';
export { storyFacts } from './story-facts.js';
export { storyList } from './story-list.js';
export { toolbar } from './toolbar.js';
export { undated } from './undated.js';
export { withTabStops } from './with-tab-stops.js';
