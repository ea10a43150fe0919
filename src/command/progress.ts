import { stderr } from 'node:process';
import { inOneLine } from './for-terminal.js';

/** Milliseconds until a reader wants to know, and between what is said then. */
const patience = 1000;

/**
 * Bytes as they pass; work that takes longer than a second says on standard error, where that is a terminal, how far it is.
 * What it said is wiped away at the end.
 */
export async function* withProgress(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  let said = performance.now();
  let isSaid = false;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (stderr.isTTY && performance.now() - said > patience) {
      said = performance.now();
      isSaid = true;
      stderr.write(`\r${inOneLine(name)}: ${(bytes / 2 ** 20).toFixed(0)} MB read`);
    }
    yield chunk;
  }
  if (isSaid) stderr.write('\r\u001b[K');
}
