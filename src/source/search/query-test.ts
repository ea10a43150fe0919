import type { Story } from '../../story/index.js';
import { facetTests } from './facet-tests.js';
import type { EventTest } from './find-events.js';
import type { Query } from './query.js';

/** Whether an event of a story, by its position in the reading order, is what a query looks for. */
export function queryTest(story: Story, query: Query): EventTest {
  const tests = Object.values(facetTests(story, query));
  const [only] = tests;
  if (only && tests.length === 1) return only;
  return (at) => tests.every((test) => test(at));
}
