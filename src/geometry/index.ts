export type { Frame, Measure, TextStyle } from './frame.js';
export type {
  Box,
  Break,
  Cluster,
  End,
  Episode,
  Ink,
  Label,
  Lane,
  Mark,
  PeriodBand,
  Point,
  Scene,
  Tick,
  TodayLine,
} from './scene.js';
export { clusterText } from './labels/label-text.js';
export { holds } from './holds.js';
export { fewEvents } from './many-events.js';
export { type Fit, fitStory } from './fit-story.js';
export { placeAtRest } from './place-at-rest.js';
export { placeStory } from './place-story.js';
export { placeView } from './place-view.js';
export { viewOfEvent } from './view-of-event.js';
export type { LaidStory } from './setting.js';
export type { View } from './view.js';
export { centreOn, moveBy, panBy, zoomBy } from './moved-views.js';
export { type Ground, isClosest, viewOf, wholeView } from './views.js';
export { needsSeldom } from './seldom.js';
export { scaleNames, type ScaleName } from './scales/index.js';
export { layoutNames, type LayoutName } from './layouts/index.js';
export { type Overview, placeOverview, type Share } from './place-overview.js';
