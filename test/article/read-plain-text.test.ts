import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { readPlainText } from '../../src/article/read-plain-text.js';
import { anyText } from '../support/arbitrary-article.js';

const cases: readonly { what: string; text: string; paragraphs: string[] }[] = [
  {
    what: 'parts lines where there is no blank one',
    text: 'One.\nTwo.\r\nThree.\n',
    paragraphs: ['One.', 'Two.', 'Three.'],
  },
  {
    what: 'parts by blank lines where there are',
    text: 'One,\nas it goes on.\n \nTwo.',
    paragraphs: ['One,\nas it goes on.', 'Two.'],
  },
  {
    what: 'takes the line ends of other systems',
    text: 'One,\r\nmore.\r\n\r\nTwo.\r\rThree.',
    paragraphs: ['One,\r\nmore.', 'Two.', 'Three.'],
  },
  {
    what: 'takes no blank line at an end for one between',
    text: '\n\nOne.\nTwo.\n\n',
    paragraphs: ['One.', 'Two.'],
  },
  { what: 'has no paragraph of white space', text: ' \n\u00A0\n', paragraphs: [] },
];

describe('readPlainText', () => {
  for (const { what, text, paragraphs } of cases)
    it(what, () => {
      const article = readPlainText(text);
      expect(article.text).to.equal(text);
      expect(article.paragraphs.map(({ start, end }) => text.slice(start, end))).to.deep.equal(paragraphs);
    });

  it('has paragraphs in order, with white space between them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let before = 0;
        for (const { start, end } of readPlainText(text).paragraphs) {
          expect(before <= start && start < end).to.equal(true);
          if (before > 0) expect(text.slice(before, start)).to.match(/^\s+$/);
          before = end;
        }
      }),
    );
  });
});
