import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { columnsOf } from '../../src/story/columns.js';
import type { DatedEvent } from '../../src/story/columns.js';
import { certainty, dateKinds } from '../../src/story/story.js';
import { compareIntervals, parseEdtf, placeOf, precisions } from '../../src/time/index.js';

const edtf = [
  '2021',
  '2021-08',
  '2021-08-31',
  '1985/..',
  '../1985',
  '/1985',
  '1985/',
  '[..1985]',
  '[1985..]',
  '[1667,1668]',
  '{1667,1668}',
  '1984~',
  '1984?',
  '156X',
  'Y-17E7',
  '-0043-03-15',
];

function eventOf(date: string, id: string, more: Partial<DatedEvent> = {}): DatedEvent {
  const { interval } = parseEdtf(date);
  if (!interval) throw new Error(`${date} is no date`);
  return {
    id,
    date,
    interval,
    tags: [],
    quotes: [],
    links: [],
    anchors: [],
    corrected: [],
    extra: {},
    ...more,
  };
}

function idsOf(events: readonly DatedEvent[]): string[] {
  const columns = columnsOf(events, []);
  return Array.from({ length: columns.length }, (_, index) => columns.at(index)?.id ?? '');
}

describe('columnsOf', () => {
  it('puts an unknown beginning ahead of what begins then, then the shorter ahead of the longer', () => {
    const dates = ['1985/..', '1985', '../1985', '1985-01', '1984-12', '[..1985]'];
    expect(idsOf(dates.map((date) => eventOf(date, date)))).to.deep.equal([
      '1984-12',
      '../1985',
      '[..1985]',
      '1985-01',
      '1985',
      '1985/..',
    ]);
  });

  it('keeps events of one date in the order given', () => {
    expect(idsOf(['c', 'a', 'b'].map((id) => eventOf('2021', id)))).to.deep.equal(['c', 'a', 'b']);
    expect(idsOf(['c', 'a', 'b'].map((id) => eventOf(id === 'b' ? '2020' : '2021/..', id)))).to.deep.equal([
      'b',
      'c',
      'a',
    ]);
  });

  it('orders as compareIntervals does, and finds every event', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...edtf)), (dates) => {
        const events = dates.map((date, index) => eventOf(date, `${index}`));
        const expected = events.toSorted((a, b) => compareIntervals(a.interval, b.interval));
        expect(idsOf(events)).to.deep.equal(expected.map(({ id }) => id));
      }),
    );
  });

  it('has a finite place for every date', () => {
    const { place, length } = columnsOf(
      edtf.map((date) => eventOf(date, date)),
      [],
    );
    expect(length).to.equal(edtf.length);
    expect(place.every((value) => Number.isFinite(value))).to.equal(true);
  });

  it('says of each event what geometry needs', () => {
    const quotes = Array.from({ length: 300 }, () => ({ text: 'words' }));
    const event = eventOf('156X~', 'a', { group: 'two', importance: 3, quotes, media: { url: 'a.jpg' } });
    const columns = columnsOf(
      [event],
      [
        { id: 'one', title: 'One' },
        { id: 'two', title: 'Two' },
      ],
    );
    expect(columns.earliest[0]).to.equal(event.interval.earliest);
    expect(columns.latest[0]).to.equal(event.interval.latest);
    expect(columns.place[0]).to.equal(placeOf(event.interval));
    expect(dateKinds[columns.kind[0] ?? -1]).to.equal('date');
    expect(precisions[columns.precision[0] ?? -1]).to.equal(event.interval.precision);
    expect(columns.certainty[0]).to.equal(certainty.approximate | certainty.unspecified);
    expect(columns.group[0]).to.equal(1);
    expect(columns.importance?.[0]).to.equal(3);
    expect(columns.quotes[0]).to.equal(255);
    expect(columns.media[0]).to.equal(1);
    expect(columns.at(0)).to.equal(event);
    expect(columns.at(1)).to.equal(undefined);
    expect(columns.titleAt(0)).to.equal(event.title);
    expect([columns.find(event.id), columns.find('another')]).to.deep.equal([0, -1]);
  });

  it('says so where an event has no group, importance or media, or a group that is not there', () => {
    const columns = columnsOf([eventOf('1984?', 'a'), eventOf('1985', 'b', { group: 'gone' })], []);
    expect([...columns.group]).to.deep.equal([-1, -1]);
    expect(columns.importance).to.equal(undefined);
    expect(columns.media[0]).to.equal(0);
    expect(columns.certainty[0]).to.equal(certainty.uncertain);
  });
});
