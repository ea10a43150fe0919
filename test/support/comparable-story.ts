import type { Story } from '../../src/story/index.js';

/**
 * A story as plain data, so that two of them can be compared for deep equality: its columns as arrays, and each of its
 * dated events through `at`.
 */
export function comparable(story: Story): object {
  const { events, ...common } = story;
  const { length, at, titleAt: _titleAt, find: _find, tellsMore: _more, ...columns } = events;
  return {
    ...common,
    length,
    events: Array.from({ length }, (_, index) => at(index)),
    columns: Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, Array.from(column)])),
  };
}
