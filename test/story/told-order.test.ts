import { expect } from '@open-wc/testing';
import { checkStory, type Story } from '../../src/story/index.js';
import { readingPlace, toldOrder } from '../../src/story/told-order.js';

const story = checkStory({
  title: 'A story',
  events: [
    { id: 'first', date: '2001', title: 'First' },
    { id: 'second', date: '2002', title: 'Second' },
    { id: 'third', date: '2003', title: 'Third' },
    { id: 'when', date: 'some day', title: 'When' },
  ],
}).story as Story;

describe('toldOrder', () => {
  it('says where in time each event stands that is told of, the undated after all others', () => {
    expect(toldOrder(story, ['third', 'when', 'first'])).to.deep.equal({
      ids: ['third', 'when', 'first'],
      positions: [2, 3, 0],
    });
  });

  it('leaves out what the story does not know, and what is told again', () => {
    expect(toldOrder(story, ['third', 'nothing', 'first', 'third']).ids).to.deep.equal(['third', 'first']);
  });

  it('follows another telling of the same story', () => {
    expect(toldOrder(story, ['second', 'first']).ids).to.deep.equal(['second', 'first']);
    expect(toldOrder(story, ['first', 'second']).ids).to.deep.equal(['first', 'second']);
  });
});

describe('readingPlace', () => {
  const told = ['third', 'first', 'when'];
  const cases = [
    { id: 'third', told, place: [0, 3, true, undefined, 'first'] },
    { id: 'first', told, place: [1, 3, true, 'third', 'when'] },
    { id: 'when', told, place: [2, 3, true, 'first', undefined] },
    { id: 'second', told, place: [1, 4, false, 'first', 'third'] },
    { id: 'first', told: undefined, place: [0, 4, false, undefined, 'second'] },
    { id: 'when', told: [], place: [3, 4, false, 'third', undefined] },
    { id: 'nothing', told, place: [-1, 4, false, undefined, undefined] },
  ];
  for (const { id, told: order, place } of cases)
    it(`of ${id}, ${order?.includes(id) ? 'told of,' : ''} has its neighbours`, () => {
      const { position, count, told: along, before, after } = readingPlace(story, id, order);
      expect([position, count, along, before, after]).to.deep.equal(place);
    });

  it('goes along time where only one event is told of', () => {
    expect(readingPlace(story, 'second', ['second'])).to.deep.include({ told: false, after: 'third' });
  });
});
