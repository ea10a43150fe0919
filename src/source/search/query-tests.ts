import { type Story, titleAt } from '../../story/index.js';
import type { EventTest } from './find-events.js';
import { groupsNamed } from './groups-named.js';
import { type Facet, MetValues } from './met-values.js';
import { plainText } from './plain-text.js';
import type { Query } from './query.js';
import { titleTest } from './title-test.js';

/** What a query asks of an event of a story, by what it asks it of; nothing where it lets all pass. */
export interface QueryTests {
  readonly dates?: EventTest;
  readonly groups?: EventTest;
  readonly quoted?: EventTest;
  readonly words?: EventTest;
  readonly speakers?: EventTest;
  readonly tags?: EventTest;
}

/** The tests of a query, the cheapest first. */
export function queryTests(story: Story, query: Query): QueryTests {
  const { words, groups, tags, speakers, from, until, quoted } = query;
  const hasWords = titleTest(words);
  return {
    ...((from !== undefined || until !== undefined) && { dates: datesTest(story, from, until) }),
    ...(groups.length > 0 && { groups: groupsTest(story, groups) }),
    ...(quoted && { quoted: quotedTest(story) }),
    ...(words.length > 0 && { words: (at: number) => hasWords(titleAt(story, at)) }),
    ...(speakers.length > 0 && { speakers: valuesTest(story, 'speakers', speakers) }),
    ...(tags.length > 0 && { tags: valuesTest(story, 'tags', tags) }),
  };
}

function datesTest({ events }: Story, from = -Infinity, until = Infinity): EventTest {
  return (at) =>
    at < events.length && (events.latest[at] as number) >= from && (events.earliest[at] as number) <= until;
}

function groupsTest({ events, undated, groups }: Story, wanted: readonly string[]): EventTest {
  const indexes = groupsNamed(groups, wanted);
  const ids = new Set(Array.from(indexes, (index) => groups[index]?.id));
  return (at) => {
    if (at < events.length) return indexes.has(events.group[at] as number);
    const group = undated[at - events.length]?.group;
    return group !== undefined && ids.has(group);
  };
}

/** Whether an event has quotations. */
export function quotedTest({ events, undated }: Story): EventTest {
  return (at) =>
    at < events.length ? events.quotes[at] !== 0 : (undated[at - events.length]?.quotes.length ?? 0) > 0;
}

function valuesTest(story: Story, facet: Facet, wanted: readonly string[]): EventTest {
  const met = MetValues.of(story);
  const plain = new Set(wanted.map((text) => plainText(text).trim()));
  return (at) => met.at(at, facet).some((value) => plain.has(value.plain));
}
