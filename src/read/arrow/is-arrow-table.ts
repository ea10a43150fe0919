import type { ArrowTable } from './arrow-table.js';

/** Whether a value is a table of Apache Arrow, whichever copy of its package made it. */
export function isArrowTable(value: unknown): value is ArrowTable {
  const { schema, batches, getChildAt } = (value ?? {}) as Partial<ArrowTable>;
  return Array.isArray(batches) && Array.isArray(schema?.fields) && typeof getChildAt === 'function';
}
