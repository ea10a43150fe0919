import { failure } from '../read/index.js';
import type { Problem } from '../story/index.js';

/** More than so many bytes: whether what came before could be kept. */
export const tooLarge = (bytes: number, kept: boolean): Problem =>
  failure(
    'too-large',
    `The data is larger than ${bytes} bytes${kept ? '; what came before is shown' : ''}.`,
    { value: `${bytes}`, ...(kept && { severity: 'warning', done: 'shortened' }) },
  );
