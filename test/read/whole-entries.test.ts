import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { wholeEntries } from '../../src/read/whole-entries.js';

const entry = fc.record({
  title: fc.string(),
  quotes: fc.array(fc.record({ text: fc.string(), extra: fc.constant({ deep: [{ er: '}]' }] }) }), {
    maxLength: 2,
  }),
});
const entries = fc.array(entry, { minLength: 1, maxLength: 4 });

/** How many of the entries end before a text is cut at `length`. */
const endedBefore = (texts: readonly string[], head: string, length: number) => {
  let end = head.length;
  return texts.filter((text) => {
    end += text.length + 1; // the comma
    return end - 1 <= length;
  }).length;
};

describe('wholeEntries', () => {
  for (const [name, head, foot] of [
    ['an object', '{"title":"{[","events":[', ']}'],
    ['a bare list', '[', ']'],
  ] as const) {
    it(`keeps all entries that ended before the cut, and no other, of ${name}`, () => {
      fc.assert(
        fc.property(entries, fc.nat(), (all, at) => {
          const texts = all.map((one) => JSON.stringify(one));
          const text = head + texts.join(',') + foot;
          const length = at % (text.length + 1);
          const count = endedBefore(texts, head, length);
          const kept = wholeEntries(text.slice(0, length));
          expect(kept).to.equal(count === 0 ? undefined : head + texts.slice(0, count).join(',') + foot);
        }),
      );
    });
  }

  it('has nothing to keep of what holds no list of objects', () => {
    expect(wholeEntries('{"title":"A","events":[')).to.equal(undefined);
    expect(wholeEntries('["a","b"')).to.equal(undefined);
    expect(wholeEntries(']]}}')).to.equal(undefined);
  });
});
