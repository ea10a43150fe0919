import { isFault } from '../../date-fault.js';
import { edtfOf } from '../edtf-of.js';
import { isOneDate } from '../is-one-date.js';
import { lendWords } from '../lend-words.js';
import { shareParts } from '../share-parts.js';
import type { Context, Reading, Outcome } from '../reading.js';

const dividers = /\u2013| (?:to|until|till|through|thru) |-/gi;

/** So many places to divide a text at are tried; of dates there are two. */
const most = 5;

/** From one date to another, where each may leave to the other what both share. */
export const span: Reading = {
  name: 'span',
  joins: true,
  examples: {
    '1939-1945': '1939/1945',
    '1899-1900': '1899/1900',
    '1939 \u2013 1945': '1939/1945',
    'from 1996 to 2001': '1996/2001',
    '3\u20135 July 2025': '2025-07-03/2025-07-05',
    'July 3-5, 2025': '2025-07-03/2025-07-05',
    '28 June \u2013 4 July 1914': '1914-06-28/1914-07-04',
    'June 28 to July 4, 1914': '1914-06-28/1914-07-04',
    'June\u2013August 1914': '1914-06/1914-08',
    'Dec 2001 - Feb 2002': '2001-12/2002-02',
    '58\u201350 BC': '-0057/-0049',
    '27 BC \u2013 AD 14': '-0026/0014',
    'AD 79\u201381': '0079/0081',
    'spring\u2013autumn 2001': '2001-21/2001-23',
    '16th\u201318th century': '15XX/17XX',
    '66\u201356 million years ago': 'Y-66000000S2/Y-56000000S2',
    '1990s to 2001': '199X/2001',
    '18 Feb 2003, 14:30\u201315:45': '2003-02-18T14:30/2003-02-18T15:45',
    '2003-02-18 to 2003-03-01': '2003-02-18/2003-03-01',
    '18/2/2003 - 20/2/2003': '2003-02-18/2003-02-20',
  },
  read(text, context) {
    const whole = text.replace(/^from /i, '');
    let fault: Outcome;
    for (const divider of [...whole.matchAll(dividers)].slice(0, most)) {
      const from = whole.slice(0, divider.index).trim();
      const to = whole.slice(divider.index + divider[0].length).trim();
      const read = from && to ? join(from, to, context) : undefined;
      if (typeof read === 'string') return read;
      fault ??= read;
    }
    return fault;
  },
};

function join(from: string, to: string, context: Context): Outcome {
  const shared = shareParts([from, to], context.lang)?.map(edtfOf);
  const [start, end] = shared ?? lendWords(from, to).map(context.inner);
  if (isOneDate(start) && isOneDate(end)) return `${start}/${end}`;
  return [end, start].find((side) => side !== undefined && isFault(side));
}
