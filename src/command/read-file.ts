import { readFileSync } from 'node:fs';
import { UsageError } from './usage-error.js';

/** The text of a file, without a byte order mark. */
export function readFile(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${path} cannot be read: ${reason}`);
  }
}
