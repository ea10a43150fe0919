import { qualify } from '../qualify.js';
import type { Reading } from '../reading.js';

/** "About" before a date: EDTF's `~`. Before a span it holds for both its ends, since nobody says that it does not. */
export const approximate: Reading = {
  name: 'approximate',
  examples: {
    'c. 1500': '1500~',
    'ca. 1500': '1500~',
    c1500: '1500~',
    'circa 1500': '1500~',
    'about 1500': '1500~',
    'around May 1985': '1985-05~',
    '~ 1500': '1500~',
    'c.1500\u20131520': '1500~/1520~',
    'c. 200 BC': '-0199~',
    'about the 1560s': '156X~',
    '1500 (approx.)': '1500~',
    'c. 2 pm on 3 May 1985': '1985-05-03',
  },
  read(text, { inner }) {
    const match =
      /^(?:(?:circa|cca|ca|c|approx|approximately|about|around|roughly|some time around)\b\.?|c\.|[~\u2248]|c(?=\d)|ca(?=\d))[ :]?(?:the )?(.+)$/i.exec(
        text,
      ) ?? /^(.+?),? \(?(?:circa|approx\.?|approximate|approximately)\)?$/i.exec(text);
    const read = match?.[1] === undefined ? undefined : inner(match[1]);
    return typeof read === 'string' ? qualify(read, '~') : read;
  },
};
