import { dateFault } from '../../date-fault.js';
import type { Reading } from '../reading.js';

/** "the 1560s". Of "the 1900s" nobody can know whether ten years are meant or a hundred. */
export const decade: Reading = {
  name: 'decade',
  examples: {
    'the 1560s': '156X',
    "1560's": '156X',
    '1900s (decade)': '190X',
    'the decade of the 1900s': '190X',
  },
  read(text) {
    if (/^(?:the )?'?\d0'?s$/i.test(text)) return dateFault('Write the decade with its century: 1960s');
    const match = /^(the decade of )?(?:the )?(\d{3})0'?s( \(decade\))?$/i.exec(text);
    if (!match) return undefined;
    const [, before, tens = '', after] = match;
    if (!tens.endsWith('0') || before || after) return `${tens}X`;
    return dateFault(`This is a decade (${tens}X) or a century (${tens.slice(0, 2)}XX); write which`);
  },
};
