import { dateFault } from '../../date-fault.js';
import { edtfOf } from '../edtf-of.js';
import type { Reading } from '../reading.js';

/** A number alone is a year where it can hardly be anything else. */
export const bareNumber: Reading = {
  name: 'bare-number',
  examples: { 793: '0793' },
  read(text) {
    const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
    if (compact) {
      const day = edtfOf({ year: Number(compact[1]), month: Number(compact[2]), day: Number(compact[3]) });
      return typeof day === 'string' ? dateFault(`Write ${day}, if that is what is meant`) : undefined;
    }
    if (/^'?\d{1,2}$/.test(text)) {
      return dateFault('A year of two digits can be in any century; write it with four, or with AD or BC');
    }
    return /^\d{3}$/.test(text) ? edtfOf({ year: Number(text) }) : undefined;
  },
};
