import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ofEngines, plainFolders } from '../support/where-tests-run.mjs';

const exists = (path) => existsSync(fileURLToPath(new URL(`../${path}`, import.meta.url)));

describe('what runs in every engine among the plain folders', () => {
  for (const name of Object.values(ofEngines).flat())
    it(`is there, and in one of them: ${name}`, () => {
      assert.ok(exists(`${name}.test.ts`));
      assert.ok(plainFolders.includes(name.split('/')[0]));
    });

  it('stands among folders that are there', () => {
    assert.deepEqual(
      plainFolders.filter((folder) => !exists(folder)),
      [],
    );
  });
});
