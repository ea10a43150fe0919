// The packed package in two frameworks and on a server that writes pages: what is installed from npm, built, and seen.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { tourExample } from '../support/example-tour.mjs';
import { buildExample, installExamples, packElement } from '../support/examples.mjs';

const names = ['react', 'vue', 'eleventy'];

describe('the package from npm', () => {
  const folder = mkdtempSync(join(tmpdir(), 'story-timeline-frameworks-'));
  before(async () => installExamples(names, folder, await packElement(folder)));
  after(() => rmSync(folder, { recursive: true }));

  for (const name of names)
    it(`is built by ${name}, drawn, and loads on request what a page does not need at first`, async () => {
      await tourExample(name, await buildExample(name, folder));
    });
});
