import { isFault } from '../../date-fault.js';
import { parseExpression } from '../../parse-expression.js';
import type { Reading } from '../reading.js';

/** EDTF itself, as a whole and as a part of other readings. */
export const edtf: Reading = {
  name: 'edtf',
  examples: { '2021-08': '2021-08', '1984~': '1984~', 'in 1985': '1985' },
  read: (text) => (isFault(parseExpression(text)) ? undefined : text),
};
