import { qualify } from '../qualify.js';
import type { Reading } from '../reading.js';

/** "Possibly" before a date, or a question mark after it: EDTF's `?`. */
export const uncertain: Reading = {
  name: 'uncertain',
  examples: {
    '18 Feb 2003?': '2003-02-18?',
    'May 1500 (?)': '1500-05?',
    'possibly 1985': '1985?',
    '1984 (uncertain)': '1984?',
    'about 1984 (uncertain)': '1984%',
  },
  read(text, { inner }) {
    const match =
      /^(?:possibly|probably|perhaps|maybe|likely)(?: in)? (.+)$/i.exec(text) ??
      /^(.+?) ?(?:\(?\?\)?|\((?:uncertain|probably|possibly)\))$/i.exec(text);
    const read = match?.[1] === undefined ? undefined : inner(match[1]);
    return typeof read === 'string' ? qualify(read, '?') : read;
  },
};
