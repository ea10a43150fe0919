// Sums of files, as `integrity` wants them.
import { createHash } from 'node:crypto';

export const integrityOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
