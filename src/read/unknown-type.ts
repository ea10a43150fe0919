import type { Problem } from '../story/index.js';
import type { Readers } from './pick-reader.js';

/** That no reader has the name that an author gave. */
export const unknownType = (type: string, readers: Readers): Problem => ({
  code: 'unknown-type',
  severity: 'warning',
  path: '',
  value: type,
  message: `No reader is called “${type}”; there are ${readers.map(({ name }) => name).join(', ')}.`,
  done: 'ignored',
});
