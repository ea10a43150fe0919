import type { Story } from '../story/index.js';
import { looseCommon, looseEvents } from './loose-story.js';
import type { Loss, Written } from './writer.js';

/** A story as it is written by hand: two blanks to a step, an event after another in the order of reading. */
export function writeJson(story: Story): Pick<Written, 'body' | 'lost'> {
  const lost: Loss[] = [];
  const loose = { ...looseCommon(story, lost), events: [...looseEvents(story, lost)] };
  return { body: `${JSON.stringify(loose, undefined, 2)}\n`, lost };
}
