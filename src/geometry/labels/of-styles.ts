import type { TextStyle } from '../frame.js';

/** Something for each style of text. */
export const ofStyles = <T>(value: (style: TextStyle) => T): Record<TextStyle, T> => ({
  title: value('title'),
  date: value('date'),
  tick: value('tick'),
  count: value('count'),
});
