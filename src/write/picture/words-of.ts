import type { PictureWords } from '../../draw/picture/index.js';
import type { Words } from '../../locales/index.js';
import { type Story } from '../../story/index.js';
import { dateText } from '../date-text.js';
import { storyFacts } from '../story-facts.js';
import { clusterText, type Scene } from '../../geometry/index.js';

/** Above this many undated events a picture says only how many there are. */
const mostUndated = 12;

/** "BBC News · bbc.co.uk/news/1": who published it, and where. */
function creditOf({ article }: Story, words: Words): string | undefined {
  const { url, title, publisher } = article ?? {};
  const address = url
    ?.replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
  const source = [publisher ?? title, address].filter(Boolean).join(' · ');
  return source ? words.sourceOf(source) : undefined;
}

/** The same of a scene that leaves out stretches of time: it says what its distances mean. */
export const withNote = (said: PictureWords, { breaks }: Scene, { brokenNote }: Words): PictureWords =>
  breaks.length > 0 ? { ...said, facts: [said.facts, brokenNote].filter(Boolean).join(' ') } : said;

/** All that a picture of a story says beside what its scene has placed. */
export function wordsOf(story: Story, words: Words): PictureWords {
  const { events, undated } = story;
  const credit = creditOf(story, words);
  const facts = events.length + undated.length > 0 ? storyFacts(story, words) : '';
  return {
    name: story.title ?? words.timeline,
    ...(story.lang && { lang: story.lang }),
    ...(story.title && { title: story.title }),
    ...(story.summary && { summary: story.summary }),
    ...(facts && { facts }),
    ...(credit && { credit }),
    groups: story.groups.length < 2 ? [] : story.groups.map(({ title }) => title),
    ...(undated.length > 0 && {
      undated: {
        caption:
          undated.length > mostUndated ? `${words.undated}: ${words.events(undated.length)}` : words.undated,
        events:
          undated.length > mostUndated
            ? []
            : undated.map((event) => ({
                date: dateText(event, words),
                title: event.title ?? words.untitled,
              })),
      },
    }),
    markOf(index) {
      const event = events.at(index);
      if (!event) return undefined;
      const quotes = event.quotes.length;
      return {
        id: event.id,
        group: events.group[index] ?? -1,
        name: `${dateText(event, words)}: ${event.title ?? words.untitled}`,
        badge: quotes > 0 ? `${words.openQuote}\u200a${words.number(quotes)}` : '',
      };
    },
    clusterOf: (members) => ({
      id: events.at(members[0] ?? -1)?.id ?? '',
      name: words.cluster(members.length, clusterText(events, members, { words }).date),
      count: words.number(members.length),
    }),
  };
}
