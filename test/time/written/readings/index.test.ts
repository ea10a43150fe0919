import { expect } from '@open-wc/testing';
import { parseEdtf } from '../../../../src/time/index.js';
import { readWrittenDate } from '../../../../src/time/written/index.js';
import { readings } from '../../../../src/time/written/readings/index.js';

describe('the readings of written dates', () => {
  for (const { name, examples } of readings) {
    describe(name, () => {
      for (const [text, edtf] of Object.entries(examples)) {
        it(`reads ${text} as ${edtf}`, () => {
          const read = readWrittenDate(text);
          expect(read.problem, read.problem?.message).to.equal(undefined);
          expect(read.edtf).to.equal(edtf);
          expect(parseEdtf(edtf).problem).to.equal(undefined);
          expect(read).to.have.property('reading').that.is.oneOf(['edtf', name]);
        });
      }
    });
  }

  it('have each a name of their own', () => {
    expect(new Set(readings.map(({ name }) => name)).size).to.equal(readings.length);
  });
});
