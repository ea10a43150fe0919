import { expect } from '@open-wc/testing';
import { verifyQuotes } from '../../src/article/index.js';
import { isVerified, verdictTable } from '../../src/command/verdict-table.js';

const article = 'Monday. “We will not sell\n grain”, he said. No grain was sold.\n“We will sell”, she said.';
const verdictsOf = (...texts: string[]) => verifyQuotes([{ id: 'e', date: '2020', quotes: texts }], article);

describe('verdictTable', () => {
  it('has a line for each quote, with what may help under it, and how many there are of each', () => {
    const verdicts = verdictsOf(
      'We will not sell grain',
      'We will not sell wheat',
      'said',
      'The moon landing of 1969',
    );
    expect(verdictTable(verdicts).split('\n')).to.deep.equal([
      'e  1  verbatim   We will not sell grain',
      'e  2  altered    We will not sell wheat',
      '    the article has: We will not sell [-grain-]{+wheat+}',
      'e  3  ambiguous  said',
      '    in 2 places; a "prefix" or "suffix" would tell which',
      'e  4  absent     The moon landing of 1969',
      '',
      '4 quotes: 1 verbatim, 1 altered, 1 ambiguous, 1 absent.',
      '',
    ]);
  });

  it('shortens long words to one line', () => {
    const [line = ''] = verdictTable(verdictsOf(`a\n${'😀'.repeat(80)}`)).split('\n');
    expect(line).to.equal(`e  1  absent  a ${'😀'.repeat(57)}…`);
  });

  it('says so when there is no quote', () => {
    expect(verdictTable([])).to.equal('0 quotes.\n');
  });
});

describe('isVerified', () => {
  it('is so but for what is altered, ambiguous or absent', () => {
    const verdicts = verdictsOf('No grain', 'No\u00A0grain', 'No wheat was sold', 'said', 'moon landing');
    expect(verdicts.map(isVerified)).to.deep.equal([true, true, false, false, false]);
  });
});
