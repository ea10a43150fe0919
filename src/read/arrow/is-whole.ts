import { typeIds } from './arrow-table.js';
import type { ArrowData } from './arrow-table.js';

/**
 * Whether a column has the parts that its lists and texts say they are of. Of a damaged one each row might hold all that the file
 * holds, or more.
 */
export function isWhole({
  type,
  length,
  stride,
  valueOffsets,
  values,
  children,
  dictionary,
}: ArrowData): boolean {
  const [child] = children;
  const most = child ? child.length : ((values as ArrayLike<unknown> | undefined)?.length ?? 0);
  if (valueOffsets && length > 0 && !grow(valueOffsets as ArrayLike<number | bigint>, length, most))
    return false;
  if (type.typeId === typeIds.fixedSizeList && most < length * stride) return false;
  return children.every(isWhole) && (dictionary?.data.every(isWhole) ?? true);
}

/** Whether offsets never go back, nor beyond the end. */
function grow(offsets: ArrayLike<number | bigint>, length: number, most: number): boolean {
  let before: number | bigint = 0;
  for (let index = 0; index <= length; index += 1) {
    const offset = offsets[index];
    if (offset === undefined || offset < before) return false;
    before = offset;
  }
  return before <= most;
}
