import { writeFileSync } from 'node:fs';
import { UsageError } from './usage-error.js';

/** Writes a file, in place of one of the same name. */
export function saveFile(path: string, body: string | Uint8Array): void {
  try {
    writeFileSync(path, body);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${path} cannot be written: ${reason}`);
  }
}
