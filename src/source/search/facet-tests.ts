import { type Story, titleAt } from '../../story/index.js';
import { parseEdtf } from '../../time/index.js';
import type { EventTest } from './find-events.js';
import { groupsNamed } from './groups-named.js';
import { MetValues } from './met-values.js';
import { plainText } from './plain-text.js';
import type { FacetName, Query } from './query.js';
import { titleTest } from './title-test.js';

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

function groupTest(story: Story, names: readonly string[]): EventTest {
  const { events, undated, groups } = story;
  const wanted = groupsNamed(groups, names);
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

/** Whether an event has quotations. */
export function quotedTest({ events, undated }: Story): EventTest {
  return (at) =>
    at < events.length
      ? (events.quotes[at] as number) > 0
      : (undated[at - events.length]?.quotes.length ?? 0) > 0;
}

function wordsTest(story: Story, words: readonly string[]): EventTest {
  const hasWords = titleTest(words);
  return (at) => hasWords(titleAt(story, at));
}

function valueTest(story: Story, name: 'tags' | 'speakers', values: readonly string[]): EventTest {
  const wanted = new Set(values.map(plainText));
  const met = MetValues.of(story);
  return (at) => met.at(at, name).some(({ plain }) => wanted.has(plain));
}
