import { isOneDate } from '../is-one-date.js';
import type { Reading } from '../reading.js';

/**
 * "Early 1990s", "mid-June 1914", "late 16th century": EDTF has no such parts, and so the whole is given: it holds the part.
 * It is not made approximate, which would let the date lie outside what was written.
 */
export const partOfDate: Reading = {
  name: 'part-of-date',
  examples: {
    'early 1990s': '199X',
    'the mid-1990s': '199X',
    'late 16th century': '15XX',
    'mid-June 1914': '1914-06',
    'the end of 1999': '1999',
    'mid-to-late 1990s': '199X',
    'the morning of 3 May 2003': '2003-05-03',
    'first half of the 1990s': '199X',
    'second half of the 19th century': '18XX',
  },
  read(text, { inner }) {
    const rest =
      /^(?:the )?(?:very )?(?:early|mid|middle|late|later)(?:[ -](?:to|or)[ -](?:early|mid|late))?(?: (?:in|on|part of))?[ -](?:the )?(.+)$/i.exec(
        text,
      ) ??
      /^(?:the |at the )?(?:beginning|start|middle|end|morning|afternoon|evening|(?:first|second|last) (?:half|third|quarter)) of (?:the )?(.+)$/i.exec(
        text,
      );
    const whole = rest?.[1] === undefined ? undefined : inner(rest[1]);
    if (typeof whole !== 'string') return whole;
    return isOneDate(whole) && !whole.includes('T') ? whole : undefined;
  },
};
