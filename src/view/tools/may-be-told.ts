import { fewEvents } from '../../geometry/index.js';
import { countEvents, eventAt, type Story } from '../../story/index.js';

/** Whether an article is likely to tell of two events at least: before it has been read, as their quotations and anchors say. */
export const mayBeTold = (story: Story): boolean => {
  const count = countEvents(story);
  if (count > fewEvents) return false;
  let told = 0;
  for (let i = 0; i < count; i += 1) {
    const { quotes = [], anchors = [] } = eventAt(story, i) ?? {};
    if (quotes.length + anchors.length > 0) told += 1;
  }
  return told > 1;
};
