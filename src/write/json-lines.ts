import type { Story } from '../story/index.js';
import { looseCommon, looseEvents } from './loose-story.js';
import type { Loss, Written } from './writer.js';

/** A story a line at a time: first what is common, then each event in the order of reading. */
export function writeJsonLines(story: Story): Pick<Written, 'body' | 'lost'> {
  const lost: Loss[] = [];
  const lines = [JSON.stringify({ story: looseCommon(story, lost) })];
  for (const event of looseEvents(story, lost)) lines.push(JSON.stringify(event));
  return { body: `${lines.join('\n')}\n`, lost };
}
