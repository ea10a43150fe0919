import { expect } from '@open-wc/testing';
import { parseEdtf } from '../../src/time/index.js';

const habits: [text: string, message: string][] = [
  ['05/01/2021', 'Write the year first: 2021-01-05 or 2021-05-01'],
  ['13/01/2021', 'Write the year first: 2021-01-13'],
  ['01/13/2021', 'Write the year first: 2021-01-13'],
  ['05.05.2021', 'Write the year first: 2021-05-05'],
  ['5-1-2021', 'Write the year first: 2021-01-05 or 2021-05-01'],
  ['40/40/2021', 'Write the year first: 2021-08-31'],
  ['2021/05/01', 'Write hyphens: 2021-05-01'],
  ['2021.5.1', 'Write hyphens: 2021-05-01'],
  ['20210501', 'Write hyphens: 2021-05-01'],
  ['20219901', 'A year of more than four digits begins with Y: Y20219901'],
  ['10000', 'A year of more than four digits begins with Y: Y10000'],
  ['-10000', 'A year of more than four digits begins with Y: Y-10000'],
  ['2021-5-1', 'Months and days have two digits: 2021-05-01'],
  ['2021-05-1', 'Months and days have two digits: 2021-05-01'],
  ['2021-5', 'Months and days have two digits: 2021-05'],
  ['99', 'A year has four digits: 0099'],
  ['-44', 'A year has four digits: -0044'],
  ['05/2021', 'Write the year first: 2021-05'],
  ['1996/97', 'Write both years of a span in full: 1996/1997'],
  ['2021/05', 'Write a month with a hyphen, 2021-05, or both years of a span in full'],
  ['1996–2001', 'Write a span with a slash: 1996/2001'],
  ['1996-2001', 'Write a span with a slash: 1996/2001'],
  ['1996 to 2001', 'Write a span with a slash: 1996/2001'],
  ['1996..2001', 'Write a span with a slash: 1996/2001'],
  ['1996-05..', 'Write a span with a slash: 1996-05/..'],
  ['..1996', 'Write a span with a slash: ../1996'],
  ['1960s', 'Write 196X for the 1960s'],
  ['c. 1984', 'Write 1984~ for about 1984'],
  ['about 1984', 'Write 1984~ for about 1984'],
  ['44 BC', 'Write -0043 for 44 BC: years before 1 BC, which is 0000, have a minus'],
  ['1 BC', 'Write 0000 for 1 BC: years before 1 BC, which is 0000, have a minus'],
  ['2021-Q3', 'Write 2021-35 for that quarter'],
  ['2021-W05', 'EDTF has no weeks; write a span of days: 2021-02-01/2021-02-07'],
  ['2021-01-01 10:00Z', 'Write T between the day and the time: 2021-01-01T10:00Z'],
  ['May 2021', 'Write the month as a number: 2021-05'],
  ['3 May 2021', 'Write the month as a number: 2021-05-03'],
  ['September 3, 2021', 'Write the month as a number: 2021-09-03'],
  ['31 April 2020', 'April 2020 has 30 days'],
  ['２０２１', 'Write the digits as 0 to 9'],
  ['١٩٨٥', 'Write the digits as 0 to 9'],
  ['y10000', 'Write capital letters: Y10000'],
  ['201x', 'Write capital letters: 201X'],
  ['2021-01-01t10:00z', 'Write capital letters: 2021-01-01T10:00Z'],
  ['2021 - 08', 'Leave out the blanks: 2021-08'],
  ['1985 / 1986', 'Leave out the blanks: 1985/1986'],
];

describe('suggestForm', () => {
  it('takes no other word for a month', () => {
    expect(parseEdtf('Spring 2021').problem?.message).to.contain('is not a date');
  });

  for (const [text, message] of habits) {
    it(`says how to write ${text}`, () => {
      expect(parseEdtf(text).problem).to.deep.equal({ code: 'date-syntax', value: text, message });
    });
  }
});
