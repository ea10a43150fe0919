import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fitStory, placeView } from '../../../src/geometry/whole.js';
import {
  everything,
  findEvents,
  type Found,
  onlyFound,
  queryTest,
} from '../../../src/source/search/index.js';
import {
  countEvents,
  eventAt,
  eventBefore,
  positionOf,
  type Story,
  titleAt,
} from '../../../src/story/index.js';
import { finished } from '../../../src/story/many/finished.js';
import { openStory } from '../../../src/story/many/index.js';
import { readingPlace } from '../../../src/story/told-order.js';
import { arbitraryQuery, arbitrarySearched } from '../../support/arbitrary-search.js';
import { checkScene } from '../../support/check-scene.js';
import { makeFrame } from '../../support/make-frame.js';
import { searchStory } from '../../support/search-story.js';

/** Every column of a story, also those that are yet to come. */
const columnsOf = ({ events }: Story): [string, ArrayLike<number>][] =>
  Object.entries(events).filter((entry): entry is [string, Float64Array] => ArrayBuffer.isView(entry[1]));

const expectCut = (found: Found): Story => {
  const { story, positions } = found;
  const cut = onlyFound(found);
  const ids = Array.from(positions, (at) => eventAt(story, at)!.id);
  expect(Array.from({ length: countEvents(cut) }, (_, at) => eventAt(cut, at)?.id)).to.deep.equal(ids);
  for (const [at, id] of ids.entries()) {
    expect(titleAt(cut, at)).to.equal(titleAt(story, positions[at]!));
    expect(positionOf(cut, id)).to.equal(at);
    expect(readingPlace(cut, id).after).to.equal(ids[at + 1]);
  }
  const rows = positions.filter((at) => at < story.events.length);
  const whole = columnsOf(story);
  expect(columnsOf(cut).map(([name]) => name)).to.have.members(whole.map(([name]) => name));
  for (const [name, column] of columnsOf(cut)) {
    const all = new Map(whole).get(name)!;
    expect(Array.from(column), name).to.deep.equal(Array.from(rows, (row) => all[row]));
  }
  expect(cut.events.place === cut.events.earliest).to.equal(story.events.place === story.events.earliest);
  return cut;
};

describe('the story of what was found', () => {
  it('has each of its events with all its numbers, in its order, and no other', () => {
    fc.assert(
      fc.property(arbitrarySearched(), arbitraryQuery, (story, query) => {
        const found = searchStory(story, query);
        const cut = expectCut(found);
        for (let at = 0; at < countEvents(story); at += 1) {
          const { id } = eventAt(story, at)!;
          if (!found.positions.includes(at)) expect(positionOf(cut, id)).to.equal(-1);
        }
        expect(eventAt(cut, countEvents(cut))).to.equal(undefined);
        expect(eventBefore(cut, cut.events.length)?.id).to.equal(
          Array.from({ length: cut.events.length }, (_, row) => cut.events.at(row)!)
            .filter(({ interval }) => Number.isFinite(interval?.earliest))
            .at(-1)?.id,
        );
        expect(onlyFound(found), 'the same each time').to.equal(cut);
      }),
      { numRuns: 150 },
    );
  });

  it('is laid out like any other, none at all as well', () => {
    fc.assert(
      fc.property(arbitrarySearched(), arbitraryQuery, (story, query) => {
        const frame = makeFrame(700);
        const cut = onlyFound(searchStory(story, query));
        expect(checkScene(placeView(fitStory(cut, frame), undefined))).to.deep.equal([]);
      }),
      { numRuns: 40 },
    );
  });

  it('is cut of a large story, and of what has been found of it so far', () => {
    const events = Array.from({ length: 5000 }, (_, i) => ({
      id: `e${i}`,
      title: `Event ${i % 7}`,
      ...(i % 11 !== 0 && { date: `20${10 + (i % 13)}` }),
      group: `g${i % 3}`,
    }));
    const { story } = finished(openStory({ events }));
    const query = { ...everything, words: ['3'] };
    expectCut(searchStory(story!, query));
    const search = findEvents(story!, queryTest(story!, query));
    const found = search.next().value;
    const cut = expectCut(found);
    search.next();
    expect(expectCut(found)).to.equal(cut);
  });
});
