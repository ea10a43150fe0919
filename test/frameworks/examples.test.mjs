// Every example, from the packed package: built, opened, and its types. `EXAMPLES=vue,next` names a few.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { env } from 'node:process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { tourExample } from '../support/example-tour.mjs';
import {
  buildExample,
  checkExample,
  exampleNames,
  firstScripts,
  hasCheck,
  installExamples,
  packElement,
} from '../support/examples.mjs';

const wrong = fileURLToPath(new URL('wrong/', import.meta.url));
/** A template with four mistakes, for each framework whose templates are typed. */
const mistakes = Object.fromEntries(readdirSync(wrong).map((file) => [file.replace(/\..*$/, ''), file]));

const names = env.EXAMPLES ? env.EXAMPLES.split(',') : exampleNames;
const folder = mkdtempSync(join(tmpdir(), 'story-timeline-examples-'));
let packed;

before(async () => {
  packed = await packElement(folder);
});
after(() => rmSync(folder, { recursive: true }));

for (const name of names)
  describe(`the example ${name}`, () => {
    const own = join(folder, `with-${name}`);
    before(() => installExamples([name], own, packed));
    after(() => rmSync(own, { recursive: true }));

    it('is built and opened', async (test) => {
      const files = await buildExample(name, own);
      await tourExample(name, files);
      test.diagnostic(`${name}: ${firstScripts(files)} bytes of gzip before anything is drawn`);
    });

    if (hasCheck(name))
      it('is right in its types', async () => {
        assert.equal(await checkExample(name, own), undefined);
      });

    const file = mistakes[name];
    if (file)
      it('would not be, with an attribute, a number, an event or a name that is wrong', async () => {
        cpSync(join(wrong, file), join(own, name, 'src', `Wrong${extname(file)}`));
        const said = (await checkExample(name, own)) ?? '';
        for (const word of ['logarithmic', 'headingLevel|heading-level|number', 'problems', 'colour|sync'])
          assert.match(said, new RegExp(word));
      });
  });
