import { isFault } from '../../date-fault.js';
import { edtfOf } from '../edtf-of.js';
import { isOneDate } from '../is-one-date.js';
import { lendWords } from '../lend-words.js';
import { shareParts } from '../share-parts.js';
import type { Context, Reading, Outcome } from '../reading.js';

/** So many dates of one set are read. */
const most = 20;

/** One of some dates, all of them, or one between two. */
export const setOfDates: Reading = {
  name: 'set-of-dates',
  joins: true,
  examples: {
    '1667 or 1668': '[1667,1668]',
    'either 1667 or 1668': '[1667,1668]',
    '1667, 1668 or 1670': '[1667,1668,1670]',
    '3 or 4 July 2025': '[2025-07-03,2025-07-04]',
    'June or July 1914': '[1914-06,1914-07]',
    '44 or 43 BC': '[-0043,-0042]',
    '1667 or 1668 or 1670': '[1667,1668,1670]',
    'spring or summer 2001': '[2001-21,2001-22]',
    '12th and 13th centuries': '{11XX,12XX}',
    '1667 and 1668': '{1667,1668}',
    '3 and 4 July 2025': '{2025-07-03,2025-07-04}',
    'between 1985 and 1990': '[1985..1990]',
    'between 3 and 5 July 2025': '[2025-07-03..2025-07-05]',
    'some time between May and July 1985': '[1985-05..1985-07]',
  },
  read(text, context) {
    const between = /^(?:some ?time )?between (?:the )?(.+?) and (?:the )?(.+)$/i.exec(text);
    if (between)
      return joined([between[1] ?? '', between[2] ?? ''], context, (dates) => `[${dates.join('..')}]`);
    const divided = /^(?:either |both )?(.+),? (or|and|&) (.+)$/i.exec(text);
    if (!divided) return undefined;
    const [, before = '', word = '', last = ''] = divided;
    const [open, close] = word.toLowerCase() === 'or' ? '[]' : '{}';
    const set = (texts: string[]): Outcome =>
      texts.length > most ? undefined : joined(texts, context, (dates) => open + dates.join() + close);
    return set([before, last]) ?? set([...before.split(new RegExp(`,? ${word} |, ?`)), last]);
  },
};

function joined(texts: string[], { lang, inner }: Context, edtf: (dates: string[]) => string): Outcome {
  const dates = shareParts(texts, lang)?.map(edtfOf) ?? withWords(texts).map(inner);
  if (dates.every(isOneDate)) return edtf(dates);
  return dates.includes(undefined) ? undefined : dates.find((date) => date !== undefined && isFault(date));
}

/** Each text with what only the last has. */
function withWords(texts: readonly string[]): string[] {
  const last = texts.at(-1) ?? '';
  return texts.map((text, index) => (index < texts.length - 1 ? lendWords(text, last)[0] : last));
}
