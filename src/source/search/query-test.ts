import type { Story } from '../../story/index.js';
import type { EventTest } from './find-events.js';
import type { Query } from './query.js';
import { queryTests } from './query-tests.js';

/** Whether an event of a story, by its position in the reading order, is what a query looks for. */
export function queryTest(story: Story, query: Query): EventTest {
  const tests = Object.values(queryTests(story, query)) as EventTest[];
  const [only, ...more] = tests;
  if (!only) return () => true;
  return more.length === 0 ? only : (at) => tests.every((test) => test(at));
}
