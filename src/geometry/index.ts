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
} from './scene.js';
