// Sums of files, as `integrity` wants them.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

export const integrityOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** The sums that dist/integrity.json has so far, by the files' names. */
export const readSums = (root) => {
  const file = `${root}dist/integrity.json`;
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
};

/** Adds to dist/integrity.json the sums of what a step of the build has written, as pairs of name and sum. */
export const addSums = (root, sums) => {
  const all = Object.entries({ ...readSums(root), ...Object.fromEntries(sums) });
  const inOrder = all.toSorted(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(
    `${root}dist/integrity.json`,
    `${JSON.stringify(Object.fromEntries(inOrder), undefined, 2)}\n`,
  );
};
