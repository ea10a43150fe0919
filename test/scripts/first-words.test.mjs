// What a first picture says must be among the English words that it has.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import { bundleOptions, root } from '../../scripts/bundle.mjs';

const read = (path) => readFileSync(`${root}${path}`, 'utf8');
/** Keys of the dictionary that a file adds: those of its outermost object. */
const keysIn = (path) => [...read(path).matchAll(/^ {4}(\w+)[:,(]/gm)].map(([, key]) => key);

/** The modules of ours that are there before anything is drawn. */
async function firstModules() {
  const { metafile } = await build({
    ...bundleOptions,
    write: false,
    metafile: true,
    plugins: [
      {
        name: 'later',
        setup: ({ onResolve }) =>
          onResolve({ filter: /./ }, ({ kind, path }) =>
            kind === 'dynamic-import' ? { path, external: true } : undefined,
          ),
      },
    ],
  });
  return Object.keys(metafile.inputs).filter((path) => /^src\/.*\.ts$/.test(path));
}

describe('English words of a first picture', () => {
  it('has all that its modules say', async () => {
    const modules = await firstModules();
    const later = keysIn('src/locales/en.ts');
    assert.ok(modules.includes('src/locales/en-first.ts') && !modules.includes('src/locales/en.ts'));
    assert.ok(later.includes('copyQuote') && later.length > 40);
    const said = new RegExp(`\\bwords\\.(?:${later.join('|')})\\b`, 'g');
    const missing = modules
      .map((path) => [path, read(path).match(said) ?? []])
      .filter(([path, words]) => words.length > 0 && !allowed.has(`${path} ${words}`));
    assert.deepEqual(missing, []);
  });
});

/** Said only where an article has been read, which comes with all words. */
const allowed = new Set(['src/view/tools/toolbar.ts words.asTold']);
