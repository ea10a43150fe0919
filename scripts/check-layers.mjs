// Fails on an import that goes against the order in which a story travels through src/, or in a circle.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What each folder of src/ may import, itself apart; `types` are folders of which it may know the types only. */
export const layers = {
  time: { from: [] },
  locales: { from: ['time'] },
  story: { from: ['time'] },
  geometry: { from: ['time', 'story'], types: ['locales'] },
  draw: { from: ['geometry'] },
  article: { from: ['story'] },
  read: { from: ['time', 'story'] },
  write: { from: ['time', 'locales', 'story', 'geometry', 'draw', 'article'] },
  source: { from: ['time', 'story', 'read'] },
  view: { from: ['time', 'locales', 'story', 'geometry', 'draw', 'article', 'read', 'write', 'source'] },
  interaction: {
    from: ['time', 'locales', 'story', 'geometry', 'draw', 'article', 'read', 'write', 'source', 'view'],
  },
  embed: { from: ['time', 'locales', 'story', 'geometry', 'draw', 'write'] },
  command: {
    from: ['time', 'locales', 'story', 'geometry', 'draw', 'article', 'read', 'write', 'source', 'embed'],
  },
};

/** Packages that belong to some folders only; '' are the files of src/ itself. */
const packages = {
  lit: ['view', 'interaction', ''],
  '@lit-labs/ssr': [''],
  '@lit-labs/ssr-client': [''],
  'd3-zoom': ['interaction'],
  'd3-brush': ['interaction'],
  'd3-drag': ['interaction'],
  'd3-selection': ['interaction'],
  sharp: ['command'],
};

const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folderOf = (file) => (file.includes('/') ? file.split('/')[0] : '');
const packageOf = (specifier) => specifier.match(/^(@[^/]+\/)?[^/]+/)[0];

/** What is wrong with an import, or undefined; `file` and `target` are paths inside src/, or `target` a package. */
export const importProblem = ({ file, target, isPackage = false, typeOnly = false }) => {
  const folder = folderOf(file);
  if (isPackage) {
    const name = packageOf(target);
    if (target.startsWith('node:'))
      return folder === 'command' ? undefined : `only command/ may import ${target}`;
    if (!(name in dependencies || name in peerDependencies)) return `${name} is not among the dependencies`;
    if (packages[name]?.includes(folder) === false) return `${folder}/ may not import ${name}`;
    return undefined;
  }
  const other = folderOf(target);
  if (folder === '' || folder === other) return undefined; // the element may import all
  const layer = layers[folder];
  if (!layer) return `${folder}/ is not in the table of scripts/check-layers.mjs`;
  if (layer.from.includes(other)) return undefined;
  if (layer.types?.includes(other))
    return typeOnly ? undefined : `${folder}/ may import only types from ${other}/`;
  return `${folder}/ may not import ${other ? `${other}/` : 'the files of the element'}`;
};

/** The imports and re-exports of a TypeScript source, the dynamic ones too. */
export const importsOf = (source) => {
  const code = source.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
  const statements = code.matchAll(/^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm);
  const calls = code.matchAll(/\bimport\(\s*'([^']+)'/g);
  return [
    ...[...statements].map(([, type, specifier]) => ({ specifier, typeOnly: Boolean(type) })),
    ...[...calls].map(([, specifier]) => ({ specifier, typeOnly: false, dynamic: true })),
  ];
};

/** The first circle in a map from each file to those that it imports, as the files on it; undefined without one. */
export const findCycle = (graph) => {
  const done = new Set();
  const walk = (file, trail) => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of graph.get(file) ?? []) {
      const cycle = walk(next, [...trail, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const cycle = walk(file, []);
    if (cycle) return cycle;
  }
  return undefined;
};

/** Every problem of the files under a folder, as lines to print. */
export const checkLayers = (folder) => {
  const files = readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.split(sep).join('/'));
  const problems = [];
  const graph = new Map();
  for (const file of files) {
    const imports = importsOf(readFileSync(join(folder, file), 'utf8'));
    const inside = imports.filter(({ specifier }) => specifier.startsWith('.'));
    const path = ({ specifier }) => posix.join(dirname(file), specifier).replace(/\.js$/, '.ts');
    // Of types, too, one is to stand before the other; what is asked for later closes no circle.
    graph.set(file, inside.filter(({ dynamic }) => !dynamic).map(path));
    for (const entry of imports) {
      const isPackage = !inside.includes(entry);
      const target = isPackage ? entry.specifier : path(entry);
      const problem = importProblem({ file, target, isPackage, typeOnly: entry.typeOnly });
      if (problem) problems.push(`${file}: imports '${entry.specifier}': ${problem}`);
    }
  }
  const cycle = findCycle(graph);
  if (cycle) problems.push(`in a circle: ${cycle.join(' → ')}`);
  return { files, problems };
};

if (argv[1] && relative(fileURLToPath(import.meta.url), argv[1]) === '') {
  const { files, problems } = checkLayers(join(root, 'src'));
  for (const problem of problems) console.error(`src/${problem}`);
  console.log(`Layers: ${files.length} files, ${problems.length} imports against the order.`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
