import { wordsFor } from '../locales/whole.js';
import { countEvents, eventAt } from '../story/reading-order.js';
import type { Story } from '../story/index.js';
import { dateText } from '../write/date-text.js';
import { loadLanguages } from '../write/load-languages.js';
import { storyFacts } from '../write/story-facts.js';

/** Of more events than these nobody wants to hear the list before the rest of a mail; how many there are is said. */
const mostTold = 20;

/** What a picture of a story tells, for those who do not see it: its title, how much it has, and the events with their dates. */
export async function altText(story: Story, lang = story.lang): Promise<string> {
  await loadLanguages(lang);
  const words = wordsFor(lang);
  const count = countEvents(story);
  const told = Array.from({ length: count > mostTold ? 0 : count }, (_, position) => {
    const event = eventAt(story, position);
    return event ? `${dateText(event, words)}: ${event.title}.` : '';
  });
  return [story.title && `${story.title}.`, storyFacts(story, words), ...told]
    .filter(Boolean)
    .join(' ')
    .replace(/([.!?…])\.(?= |$)/g, '$1');
}
