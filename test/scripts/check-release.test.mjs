import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { releaseProblems } from '../../scripts/check-release.mjs';

const changelog =
  '# Changelog\n\n## Unreleased\n\n- More.\n\n## 1.2.3, 4 July 2025\n\n- Something.\n\n## 1.2.2\n\n## 1.2.1\n\n- A.\n';

describe('releaseProblems', () => {
  for (const [tag, version, found] of [
    ['v1.2.3', '1.2.3', []],
    ['v1.2.1', '1.2.1', []],
    ['v1.2.3', '1.2.4', [/The tag says 1\.2\.3, package\.json 1\.2\.4/]],
    ['v1.2.2', '1.2.2', [/says nothing under “## 1\.2\.2”/]],
    ['v1.2', '1.2.0', [/is no tag/]],
    ['1.2.3', '1.2.3', [/is no tag/]],
    ['', '1.2.3', [/is no tag/]],
    ['v1.2.30', '1.2.30', [/has no heading/]],
    ['v1.2.3-rc.1', '1.2.3-rc.1', [/has no heading/]],
  ])
    it(`finds ${found.length || 'nothing'} wrong with the tag ${tag || '(none)'} of ${version}`, () => {
      const problems = releaseProblems({ tag, version, changelog });
      assert.equal(problems.length, found.length, problems.join());
      for (const [i, pattern] of found.entries()) assert.match(problems[i], pattern);
    });
});
