// The only file that knows the package, which weighs half of the first drawing: the self-contained build leaves it to a file of its own.
import { compressionRegistry } from 'apache-arrow/ipc/compression/registry';
import { RecordBatchReader } from 'apache-arrow/ipc/reader';
import type { RecordBatch } from 'apache-arrow/recordbatch';
import { Table } from 'apache-arrow/table';
import type { ArrowTable } from './arrow-table.js';
import { messagesOf } from './messages-of.js';

export interface Parsed {
  /** What of the table is whole; absent where not even its columns are known. */
  readonly table?: ArrowTable;
  /** Why there is no more of it. */
  readonly fault?: 'cut' | 'damaged' | 'LZ4' | 'Zstandard';
}

/** The table in a file or a stream of Arrow's IPC. Never throws. */
export function parseArrow(bytes: Uint8Array): Parsed {
  const { messages, hasContents, fault } = messagesOf(bytes);
  const [first, last] = [messages[0], messages.at(-1)];
  if (!first || !last) return { fault: fault ?? 'damaged' };
  for (const { compression } of messages)
    if (compression !== undefined && !compressionRegistry.get(compression)?.decode)
      return { fault: compression === 0 ? 'LZ4' : 'Zstandard' };
  // A file that has lost its table of contents can still be read as a stream.
  const source = hasContents ? bytes : bytes.subarray(first.start, last.end);
  const batches: RecordBatch[] = [];
  try {
    for (const batch of RecordBatchReader.from(source)) batches.push(batch);
  } catch {
    return { ...tableOf(batches), fault: 'damaged' };
  }
  return { ...tableOf(batches), ...(fault && { fault }) };
}

function tableOf(batches: readonly RecordBatch[]): { readonly table?: ArrowTable } {
  try {
    return batches.length > 0 ? { table: new Table(batches) } : {};
  } catch {
    return {};
  }
}
