import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { dateShapes, dateShapesOf } from '../../src/geometry/marks/date-shapes.js';
import { anyEdtf } from '../support/edtf-texts.js';
import { checkStory } from '../../src/story/index.js';

const columnsOf = (dates: readonly string[]) =>
  checkStory({ events: dates.map((date) => ({ date })) }).story!.events;

const shapesOf = (dates: readonly string[], hasBars = true): string =>
  dateShapes.filter((shape) => dateShapesOf(columnsOf(dates), hasBars).has(shape)).join(' ');

describe('the shapes of the dates of a story', () => {
  for (const [date, shapes] of [
    ['1985-04-12', 'dot'],
    ['1985-04-12T10:00', 'dot'],
    ['1985-04', 'bar'],
    ['1996/2001', 'bar'],
    ['1985/..', 'open'],
    ['../1985', 'open'],
    ['1985/', 'unknown'],
    ['/1985', 'unknown'],
    ['[1985..]', 'bound'],
    ['[..1985]', 'bound'],
    ['[1667,1668]', 'one'],
    ['{1667,1668}', 'all'],
    ['1984~', 'bar about'],
    ['1984?', 'bar uncertain'],
    ['1984%', 'bar about uncertain'],
    ['156X', 'bar uncertain'],
    ['1985-04-12~', 'dot about'],
  ] as const)
    it(`of ${date} are: ${shapes}`, () => expect(shapesOf([date])).to.equal(shapes));

  it('have no bars where time has no length', () => {
    expect(shapesOf(['1985-04', '1996/2001~'], false)).to.equal('dot about');
  });

  it('are those of any of its dates', () =>
    fc.assert(
      fc.property(fc.array(anyEdtf(), { maxLength: 12 }), (dates) => {
        const each = new Set(dates.flatMap((date) => shapesOf([date]).split(' ').filter(Boolean)));
        expect(shapesOf(dates)).to.equal(dateShapes.filter((shape) => each.has(shape)).join(' '));
      }),
    ));
});
