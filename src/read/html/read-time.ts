// Not through the index: a chunk that needs no more would part those of the first drawing.
import { parseEdtf } from '../../time/parse-edtf.js';
import { readWrittenDate } from '../../time/written/index.js';
import type { TreeElement } from './element-tree.js';
import { lineOfTree } from './text-of-tree.js';

export const isTime = (element: TreeElement): boolean =>
  element.name === 'time' || element.attribute('data-date') !== undefined;

/**
 * The date of an element: that of `data-date`, of `datetime`, or of its words, as EDTF. One that cannot be read comes as it is
 * written; '' where there is none.
 */
export function dateOfTime(element: TreeElement): string {
  const own = element.attribute('data-date');
  if (own !== undefined) return own;
  const value = element.attribute('datetime')?.trim();
  return value ? dateOfValue(value) : dateOfWords(lineOfTree(element));
}

/** A date in words, as EDTF; as it is written where it cannot be read. */
export const dateOfWords = (words: string): string =>
  parseEdtf(words).interval ? words : (readWrittenDate(words).edtf ?? words);

/** HTML lets a blank stand for the `T` of EDTF, and leaves out the colon of an offset. */
function dateOfValue(value: string): string {
  const [day = '', clock] = value.split(/[T ]/);
  if (clock === undefined) return dateOfWords(value);
  const edtf = `${day}T${clock.replace(/([+-]\d\d)(\d\d)$/, '$1:$2')}`;
  return parseEdtf(edtf).interval ? edtf : dateOfWords(value);
}
