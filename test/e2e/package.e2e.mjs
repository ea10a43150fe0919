import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';
import { build } from 'esbuild';
import { bundleOptions } from '../../scripts/bundle.mjs';
import { packagesOf } from '../../scripts/notices.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => readFileSync(`${root}${path}`, 'utf8');
const manifest = JSON.parse(read('package.json'));

const npm = (...args) => {
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  assert.equal(status, 0, `npm ${args.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
};

describe('the package', () => {
  let packed;
  before(() => {
    assert.ok(existsSync(`${root}dist/define.js`), 'There is no build: run npm run build first.');
    const [{ files }] = JSON.parse(npm('pack', '--dry-run', '--json'));
    packed = files.map(({ path }) => path);
  });

  it('holds the element, its types, its schema and what a reader of it needs', () => {
    const needed = [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'custom-elements.json',
      'data/story.schema.json',
      'dist/THIRD-PARTY-NOTICES.txt',
      'dist/define.d.ts',
      'dist/define.js',
      'dist/story-timeline.arrow.js',
      'dist/story-timeline.de.js',
      'dist/integrity.json',
      'dist/story-timeline.bundle.js',
      'dist/story-timeline.classic.js',
      'dist/story-timeline.hydrate.js',
      'dist/story-timeline.markwhen.js',
      'src/define.ts',
    ];
    assert.deepEqual(
      needed.filter((path) => !packed.includes(path)),
      [],
    );
  });

  it('holds nothing else', () => {
    const expected =
      /^(dist|src)\/|^data\/story\.schema\.json$|^(package|custom-elements)\.json$|^(README|CHANGELOG)\.md$|^LICENSE$/;
    assert.deepEqual(
      packed.filter((path) => !expected.test(path) || /\.test\.|node_modules/.test(path)),
      [],
    );
  });

  it('is all in the language of the year that browsers are asked for', () => {
    const modules = packed.filter((path) => path.startsWith('dist/') && path.endsWith('.js'));
    for (const path of modules)
      assert.doesNotThrow(
        () => parse(read(path), { ecmaVersion: 2022, sourceType: 'module', allowHashBang: true }),
        path,
      );
    const classic = read('dist/story-timeline.classic.js');
    assert.doesNotThrow(() => parse(classic, { ecmaVersion: 2022, sourceType: 'script' }));
  });

  it('has the licence of each package whose code is in it', async () => {
    const { metafile } = await build({
      ...bundleOptions,
      entryPoints: ['src/bundle.ts', 'src/source/large/story-timeline.worker.ts'],
      outdir: 'unwritten',
      splitting: true,
      write: false,
      metafile: true,
    });
    const notices = read('dist/THIRD-PARTY-NOTICES.txt');
    const packages = [...packagesOf(metafile)].map((folder) => JSON.parse(read(`${folder}/package.json`)));
    assert.ok(packages.length > 20);
    assert.deepEqual(
      packages.filter(
        ({ name, version, license }) => !notices.includes(`\n${name} ${version} (${license})\n`),
      ),
      [],
    );
  });

  it('has of what is built nothing but compiled sources and what pages load', () => {
    const loaded = new Set([
      ...Object.keys(JSON.parse(read('dist/integrity.json'))),
      'embed.html',
      'integrity.json',
    ]);
    loaded.add('THIRD-PARTY-NOTICES.txt');
    /** What editors and frameworks read of the element. */
    const made = /^dist\/(?:frameworks\/\w+\.d\.ts|web-types\.json|vscode\.(?:html|css)-custom-data\.json)$/;
    const sources = new Set(packed.filter((path) => /^src\/.*\.ts$/.test(path)));
    const isKnown = (path) =>
      made.test(path) ||
      loaded.has(path.slice('dist/'.length)) ||
      sources.has(path.replace(/^dist\//, 'src/').replace(/(?:\.d\.ts|\.js)(?:\.map)?$/, '.ts'));
    assert.deepEqual(
      packed.filter((path) => path.startsWith('dist/') && !isKnown(path)),
      [],
    );
    assert.deepEqual(
      [...loaded].filter((name) => !packed.includes(`dist/${name}`)),
      [],
    );
  });

  it('is well formed for those who install it, with types that are right', () => {
    const folder = mkdtempSync(join(tmpdir(), 'story-timeline-'));
    const [{ filename }] = JSON.parse(npm('pack', '--json', '--pack-destination', folder));
    const tarball = join(folder, filename);
    for (const [tool, ...args] of [
      ['publint/src/cli.js', 'run', tarball, '--strict'],
      ['@arethetypeswrong/cli/dist/index.js', tarball, '--profile', 'esm-only'],
    ]) {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [`${root}node_modules/${tool}`, ...args],
        {
          cwd: root,
          encoding: 'utf8',
        },
      );
      assert.equal(status, 0, `${tool}\n${stdout}\n${stderr}`);
    }
    rmSync(folder, { recursive: true });
  });

  it('runs nothing when it is installed', () => {
    const run = ['preinstall', 'install', 'postinstall', 'prepare'];
    assert.deepEqual(
      run.filter((name) => name in manifest.scripts),
      [],
    );
  });

  it('has every public name of the element in its README', () => {
    const readme = read('README.md');
    const { modules } = JSON.parse(read('custom-elements.json'));
    const [element] = modules
      .flatMap(({ declarations }) => declarations)
      .filter(({ tagName, name }) => tagName === 'story-timeline' || name === 'StoryTimeline');
    const { attributes, events, cssParts, cssProperties, cssStates, slots } = element;
    const names = [attributes, events, cssParts, cssProperties, cssStates, slots].map((list) =>
      list.map(({ name }) => name.replace(/^--story-timeline-/, '')),
    );
    for (const list of names) assert.ok(list.length > 0);
    assert.deepEqual(
      names.flat().filter((name) => name && !readme.includes(`\`${name}\``)),
      [],
    );
  });

  it('says of itself the version that it has', async () => {
    const { StoryTimeline } = await import('story-timeline/element');
    assert.equal(StoryTimeline.version, manifest.version);
  });

  for (const [name, target] of Object.entries(manifest.exports)) {
    const { types, default: file } = typeof target === 'string' ? { default: target } : target;
    it(`exports ${name}, which exists, with its types`, () => {
      for (const path of [types, file].filter(Boolean)) assert.ok(existsSync(`${root}${path}`), path);
    });
    if (file.endsWith('.js') && !['./bundle', './small', './worker'].includes(name))
      it(`lets Node import ${name}`, async () => {
        await assert.doesNotReject(import(`story-timeline${name.slice(1)}`));
      });
  }
});
