import type { Part } from './fields.js';
import { LooseRecord } from './loose-record.js';

/**
 * The entries of a list that can be read; a text stands for an object with only its main key.
 * What cannot be is left out with a problem, unless `check` has told already.
 */
export function checkList<Checked extends object>(
  owner: LooseRecord,
  key: string,
  part: Part,
  mainKey: string,
  check: (record: LooseRecord) => Checked | '' | 'reported' | undefined,
): Checked[] {
  const checked: Checked[] = [];
  for (const { value, path } of owner.list(key)) {
    const record = LooseRecord.from(part, isText(value) ? { [mainKey]: value } : value, path, owner.check);
    const result = record && check(record);
    if (typeof result === 'object') checked.push(result);
    else if (result !== 'reported') reportLeftOut(owner, value, path, part, mainKey, record !== undefined);
  }
  return checked;
}

function isText(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}

export function reportLeftOut(
  owner: LooseRecord,
  value: unknown,
  path: string,
  part: Part,
  mainKey: string,
  isRecord: boolean,
): void {
  owner.check.log.add({
    code: isRecord ? `${part}-empty` : 'not-an-object',
    severity: 'error',
    path,
    value: isRecord ? undefined : value,
    message: isRecord ? `A ${part} needs "${mainKey}".` : `An object with "${mainKey}" was expected.`,
    done: 'left-out',
  });
}
