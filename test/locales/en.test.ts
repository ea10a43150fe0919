import { expect } from '@open-wc/testing';
import { wordsFor } from '../../src/locales/whole.js';

const words = wordsFor('en');

describe('English', () => {
  const said: readonly (readonly [said: string, expected: string])[] = [
    [words.events(0), '0 events'],
    [words.events(1), '1 event'],
    [words.events(1234), '1,234 events'],
    [words.quotes(1), '1 quotation'],
    [words.quotes(9), '9 quotations'],
    [words.storySummary(8, 9, '1996 to 4 July 2025'), '8 events, 1996 to 4 July 2025. 9 quotations.'],
    [words.storySummary(1, 0, '1996'), '1 event, 1996.'],
    [words.storySummary(2, 1, ''), '2 events. 1 quotation.'],
    [words.cluster(5, '3–5 July 2025'), '5 events, 3–5 July 2025'],
    [words.cluster(5, ''), '5 events'],
    [words.place(4, 8), '4 of 8'],
    [words.leftOut('19 years'), '19 years left out'],
    [words.host('bbc.co.uk'), 'opens bbc.co.uk'],
    [words.unread(1), '1 entry could not be read.'],
    [words.unread(2), '2 entries could not be read.'],
  ];
  for (const [text, expected] of said) {
    it(`says "${expected}"`, () => {
      expect(text).to.equal(expected);
    });
  }

  const failures: readonly (readonly [code: string, detail: string, words: RegExp])[] = [
    ['network', '', /could not be reached\.$/],
    ['cors', '', /could not be reached\.$/],
    ['offline', '', /no connection to the internet\.$/],
    ['status', '404 Not Found', /the server answered 404 Not Found\.$/],
    ['status', '', /the server answered with an error\.$/],
    ['timeout', '', /took too long to answer\.$/],
    ['too-large', '', /too large\.$/],
    ['empty', '', /empty\.$/],
    ['web-page', '', /leads to a web page/],
    ['not-json', 'line 3, column 7', /not valid JSON \(line 3, column 7\)\.$/],
    ['not-json', '', /not valid JSON\.$/],
    ['looks-like', 'CSV', /looks like CSV\.$/],
    ['looks-like', '', /is not one that can be read here\.$/],
    ['shape', '', /does not hold a story, since there are no events in it\.$/],
    ['shape', 'events', /does not hold a story, since its “events” are not a list\.$/],
    ['encoding', '', /UTF-8\.$/],
    ['bad-address', '', /not valid\.$/],
    ['anything-else', 'secret', /^The timeline could not be loaded\.$/],
    ['constructor', '', /^The timeline could not be loaded\.$/],
  ];
  for (const [code, detail, expected] of failures) {
    it(`tells a reader of the failure ${code}${detail && ` (${detail})`}`, () => {
      expect(words.failure(code, detail)).to.match(expected);
    });
  }

  it('says the same where an address refuses to be read from the page as where it cannot be reached', () => {
    expect(words.failure('cors', '')).to.equal(words.failure('network', ''));
  });
});
