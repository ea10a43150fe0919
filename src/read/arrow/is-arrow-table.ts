import type { ArrowTable } from './arrow-table.js';

/** Whether a value is a table of Apache Arrow, whichever copy of its package made it. */
export function isArrowTable(value: unknown): value is ArrowTable {
  try {
    const { schema, batches, numRows, getChildAt } = value as Partial<ArrowTable>;
    const isCounted = Array.isArray(batches) && Number.isSafeInteger(numRows);
    return isCounted && Array.isArray(schema?.fields) && typeof getChildAt === 'function';
  } catch {
    return false; // nothing that can be asked
  }
}
