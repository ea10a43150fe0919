import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { checkStory } from '../../../src/story/index.js';
import type { CheckedStory, Problem, Story } from '../../../src/story/index.js';
import { finished } from '../../../src/story/many/finished.js';
import { GrowingStory, openStory } from '../../../src/story/many/index.js';
import { arbitraryLooseEvents } from '../../support/arbitrary-many.js';
import { expectSameStory } from '../../support/expect-same-story.js';

const ways: Record<string, (loose: unknown) => CheckedStory> = {
  'was checked at once': (loose) => checkStory(loose),
  'was opened in steps': (loose) => finished(openStory(loose)),
};

/** Without what a growing story may say otherwise than one that is made of all at once: ids that meet, several offsets. */
function plain(list: readonly unknown[]): unknown[] {
  return list.map((event, i) => {
    try {
      if (typeof event !== 'object' || event === null || Array.isArray(event)) return event;
      const { date, reported, updated, ...more } = event as Record<string, unknown>;
      const id = `id ${i}`;
      const inUtc = (text: unknown): unknown =>
        typeof text === 'string' ? text.replaceAll('+04:30', 'Z') : text;
      return {
        ...more,
        ...('id' in more && { id }),
        date: inUtc(date),
        ...(reported !== undefined && { reported: inUtc(reported) }),
        ...(updated !== undefined && { updated: inUtc(updated) }),
      };
    } catch {
      return event;
    }
  });
}

const sorted = (problems: readonly Problem[]): string[] =>
  problems.map((problem) => JSON.stringify(problem)).toSorted();

function idsOf({ events, undated }: Story): string[] {
  const rows = Array.from({ length: events.length }, (_, row) => events.at(row)?.id ?? '');
  return [...rows, ...undated.map(({ id }) => id)];
}

for (const [how, make] of Object.entries(ways)) {
  describe(`a story that ${how}`, () => {
    it('grows into the story that all of its events make', () => {
      fc.assert(
        fc.property(arbitraryLooseEvents(), fc.array(fc.nat(12), { maxLength: 6 }), (given, sizes) => {
          const list = plain(given);
          const start = sizes[0] ?? 0;
          let checked = make(list.slice(0, start));
          const growing = new GrowingStory(checked, {}, start);
          let end = start;
          for (const size of [...sizes.slice(1), list.length]) {
            const before = checked.story && idsOf(checked.story);
            const earlier = checked.story;
            checked = growing.append(list.slice(end, end + size));
            end = Math.min(list.length, end + size);
            expect(earlier && idsOf(earlier)).to.deep.equal(before);
          }
          const expected = checkStory(list);
          expectSameStory({ ...checked, problems: [] }, { ...expected, problems: [] });
          expect(sorted(checked.problems)).to.deep.equal(sorted(expected.problems));
        }),
        { numRuns: 200 },
      );
    });

    it('keeps the ids that it has, and gives others to those that come with them', () => {
      const growing = new GrowingStory(make([{ id: 'a', date: '2020' }, { date: '2021' }]));
      const { story, problems } = growing.append([
        { id: 'a', date: '2019' },
        { id: 'event-2', date: '2022' },
        { id: 'a', date: '2023' },
        { date: '2024' },
      ]);
      expect(story && idsOf(story)).to.deep.equal(['a-2', 'a', 'event-2', 'event-2-2', 'a-3', 'event-6']);
      expect(problems.map(({ code, path }) => `${code} at ${path}`)).to.deep.equal([
        'duplicate-id at events[2].id',
        'duplicate-id at events[3].id',
        'duplicate-id at events[4].id',
      ]);
      for (const [row, id] of idsOf(story as Story).entries()) expect(story?.events.find(id)).to.equal(row);
    });

    it('keeps its clock, on which times of another offset are shown', () => {
      const growing = new GrowingStory(make([{ date: '2021-08-15T14:00+04:30' }]));
      growing.append([{ date: '2021-08-15T09:00Z' }]);
      const { story, problems } = growing.append([{ date: '2021-08-15T10:00Z' }]);
      const rows = [0, 1, 2].map((row) => story?.events.at(row)?.date);
      expect(rows).to.deep.equal(['2021-08-15T09:00Z', '2021-08-15T14:00+04:30', '2021-08-15T10:00Z']);
      expect(story?.events.earliest[0]).to.equal(Date.UTC(2021, 7, 15, 13, 30));
      expect(problems.map(({ code, path }) => `${code} at ${path}`)).to.deep.equal([
        'two-offsets at events[1].date',
      ]);
    });
  });
}

describe('a growing story', () => {
  it('puts new groups at the end, and tells of them where the groups are listed', () => {
    const loose = { groups: ['east', 'west'], events: [{ date: '2021', group: 'west' }] };
    const growing = new GrowingStory(finished(openStory(loose)));
    const { story, problems } = growing.append([
      { date: '2020', group: 'south' },
      { date: '2022', group: 'east' },
    ]);
    expect(story?.groups.map(({ id }) => id)).to.deep.equal(['east', 'west', 'south']);
    expect([...(story?.events.group ?? [])]).to.deep.equal([2, 1, 0]);
    expect(problems.map(({ code, path }) => `${code} at ${path}`)).to.deep.equal([
      'unknown-group at events[1].group',
    ]);
  });

  it('grows from columns', () => {
    const columns = {
      length: 2,
      earliest: Float64Array.of(0, 10),
      at: (i: number) => ({ title: `Number ${i}` }),
    };
    const growing = new GrowingStory(finished(openStory(columns)));
    const { story } = growing.append([{ date: '1970-01-01T00:00:00.005', title: 'Between', importance: 2 }]);
    expect([0, 1, 2].map((row) => story?.events.titleAt(row))).to.deep.equal([
      'Number 0',
      'Between',
      'Number 1',
    ]);
    expect([...(story?.events.importance ?? [])]).to.deep.equal([NaN, 2, NaN]);
    expect(story?.events.find('event-3')).to.equal(1);
    expect([...columns.earliest]).to.deep.equal([0, 10]);
  });

  it('shares its columns with the story before where all new events come last', () => {
    const list = Array.from({ length: 100 }, (_, i) => ({ date: `${1900 + i}` }));
    const growing = new GrowingStory(checkStory(list));
    const first = growing.append([{ date: '2001' }]).story;
    const second = growing.append([{ date: '2002' }, { date: '2003' }]).story;
    expect(second?.events.latest.buffer).to.equal(first?.events.latest.buffer);
    expect([first?.events.length, second?.events.length]).to.deep.equal([101, 103]);
  });

  it('has a story of no events to begin with, and takes none where it has no story', () => {
    expect(new GrowingStory(checkStory([])).append([{ date: '2021' }]).story?.events.length).to.equal(1);
    expect(new GrowingStory(checkStory(5)).append([{ date: '2021' }]).story).to.equal(undefined);
  });
});
