import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findCycle, importProblem, importsOf, layers } from '../../scripts/check-layers.mjs';

const allowed = [
  { file: 'locales/en.ts', target: 'time/interval.ts' },
  { file: 'geometry/frame.ts', target: 'locales/words.ts', typeOnly: true },
  { file: 'geometry/scales/broken.ts', target: 'geometry/scene.ts' },
  { file: 'view/chart/chart.ts', target: 'lit/directives/repeat.js', isPackage: true },
  { file: 'geometry/ticks.ts', target: 'd3-array', isPackage: true },
  { file: 'story-timeline.ts', target: 'interaction/keys.ts' },
];

const forbidden = [
  { file: 'time/interval.ts', target: 'story/story.ts' },
  { file: 'time/interval.ts', target: 'locales/words.ts', typeOnly: true },
  { file: 'geometry/frame.ts', target: 'locales/words.ts' },
  { file: 'view/chart/chart.ts', target: 'interaction/keys.ts', typeOnly: true },
  { file: 'view/chart/chart.ts', target: 'story-timeline.ts' },
  { file: 'command/main.ts', target: 'view/chart/chart.ts' },
  { file: 'story/story.ts', target: 'lit', isPackage: true },
  { file: 'geometry/ticks.ts', target: 'left-pad', isPackage: true },
  { file: 'read/json.ts', target: 'node:fs', isPackage: true },
  { file: 'nowhere/file.ts', target: 'time/interval.ts' },
];

const name = ({ file, target, typeOnly }) => `${file} → ${target}${typeOnly ? ' (types)' : ''}`;

describe('importProblem', () => {
  for (const entry of allowed)
    it(`allows ${name(entry)}`, () => assert.equal(importProblem(entry), undefined));
  for (const entry of forbidden)
    it(`forbids ${name(entry)}`, () => assert.match(importProblem(entry) ?? '', /\S/));
});

describe('layers', () => {
  it('lets no two folders import each other', () => {
    const graph = new Map(Object.entries(layers).map(([folder, { from }]) => [folder, from]));
    assert.equal(findCycle(graph), undefined);
  });
});

describe('importsOf', () => {
  it('finds imports, types, re-exports and dynamic imports, and none in comments', () => {
    const source = [
      "import { a } from './a.js';",
      "import type {\n  B,\n} from './b.js';",
      "export * from './c.js';",
      "import './d.js';",
      "const e = () => import('./e.js');",
      "// import { f } from './f.js';",
      "/** import('./g.js') */",
    ].join('\n');
    assert.deepEqual(
      importsOf(source).map(({ specifier, typeOnly }) => `${specifier}${typeOnly ? ' type' : ''}`),
      ['./a.js', './b.js type', './c.js', './d.js', './e.js'],
    );
  });
});

describe('findCycle', () => {
  it('names the files on a circle', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ]);
    assert.deepEqual(findCycle(graph), ['b', 'c', 'b']);
  });
});
