import { dateFault, isFault } from '../../date-fault.js';
import { edtfOf } from '../edtf-of.js';
import { partsOf } from '../parts-of.js';
import type { Reading } from '../reading.js';

/** Dates with the name of a month, in any order, and years with an era. */
export const namedMonth: Reading = {
  name: 'named-month',
  examples: {
    'Feb. 18, 2003': '2003-02-18',
    '18 February 2003': '2003-02-18',
    '18-Feb-2003': '2003-02-18',
    'February 18th, 2003': '2003-02-18',
    'the 18th of February, 2003': '2003-02-18',
    'Sept 5 1999': '1999-09-05',
    'Tuesday, February 18, 2003': '2003-02-18',
    '2003 Feb 18': '2003-02-18',
    'August, 2021': '2021-08',
    'Aug 2021': '2021-08',
    'March 793': '0793-03',
    '200 BC': '-0199',
    '500 B.C.E.': '-0499',
    '1 BC': '0000',
    'AD 79': '0079',
    '79 CE': '0079',
    '24 August AD 79': '0079-08-24',
    '15 March 44 BC': '-0043-03-15',
    '1500AD': '1500',
    '3MAY2003': '2003-05-03',
    '44 BC March 15': '-0043-03-15',
    'March 15, 44 BC': '-0043-03-15',
  },
  read(text, { lang }) {
    const parts = partsOf(text, lang);
    if (!parts || isFault(parts)) return parts;
    if (parts.year !== undefined) return edtfOf(parts);
    if (parts.month === undefined) return undefined;
    return dateFault(
      parts.day === undefined
        ? 'There is no year; write it with four digits: May 2021'
        : 'There is no year, or one of two digits, which can be in any century; write it with four: 3 May 2021',
    );
  },
};
