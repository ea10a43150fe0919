import type { Story } from '../../story/index.js';
import { parseEdtf } from '../../time/index.js';
import { eventValues } from './event-values.js';
import type { EventTest } from './find-events.js';
import { plainText } from './plain-text.js';
import type { Query } from './query.js';
import { titleTest } from './title-test.js';

/** The ways of choosing that have a list of values. */
export const facetNames = ['groups', 'tags', 'speakers'] as const;
export type FacetName = (typeof facetNames)[number];

/** The parts of a query that each ask something else of an event. */
export type Facet = FacetName | 'time' | 'quoted' | 'words';

/** What each part of a query that asks for something asks of an event, by its position; what costs least comes first. */
export function facetTests(story: Story, query: Query): Partial<Record<Facet, EventTest>> {
  const { words, groups, tags, speakers, from, until, quoted } = query;
  return {
    ...(groups.length > 0 && { groups: groupTest(story, groups) }),
    ...((from || until) && { time: timeTest(story, from, until) }),
    ...(quoted && { quoted: quotedTest(story) }),
    ...(words.length > 0 && { words: wordsTest(story, words) }),
    ...(tags.length > 0 && { tags: valueTest(story, 'tags', tags) }),
    ...(speakers.length > 0 && { speakers: valueTest(story, 'speakers', speakers) }),
  };
}

/** Indexes of groups that are called by their id or, where no group has that, by their title. */
function groupsNamed({ groups }: Story, names: readonly string[]): ReadonlySet<number> {
  return new Set(
    names.flatMap((name) => {
      const byId = groups.findIndex(({ id }) => id === name);
      if (byId >= 0) return [byId];
      const plain = plainText(name);
      return groups.flatMap(({ id, title }, index) =>
        plainText(id) === plain || plainText(title) === plain ? [index] : [],
      );
    }),
  );
}

function groupTest(story: Story, names: readonly string[]): EventTest {
  const { events, undated, groups } = story;
  const wanted = groupsNamed(story, names);
  const ids = new Set(Array.from(wanted, (index) => groups[index]?.id));
  return (at) =>
    at < events.length
      ? wanted.has(events.group[at] ?? -1)
      : ids.has(undated[at - events.length]?.group ?? undefined);
}

/** What lasts over an end of the time is in it, too. */
function timeTest({ events }: Story, from: string | undefined, until: string | undefined): EventTest {
  const first = (from === undefined ? undefined : parseEdtf(from).interval?.earliest) ?? -Infinity;
  const last = (until === undefined ? undefined : parseEdtf(until).interval?.latest) ?? Infinity;
  return (at) =>
    at < events.length && (events.latest[at] as number) >= first && (events.earliest[at] as number) <= last;
}

function quotedTest({ events, undated }: Story): EventTest {
  return (at) =>
    at < events.length
      ? (events.quotes[at] as number) > 0
      : (undated[at - events.length]?.quotes.length ?? 0) > 0;
}

function wordsTest({ events, undated }: Story, words: readonly string[]): EventTest {
  const hasWords = titleTest(words);
  return (at) => hasWords(at < events.length ? events.titleAt(at) : undated[at - events.length]?.title);
}

function valueTest(story: Story, name: 'tags' | 'speakers', values: readonly string[]): EventTest {
  const wanted = new Set(values.map(plainText));
  return (at) => eventValues(story, at)[name].some((value) => wanted.has(plainText(value)));
}
