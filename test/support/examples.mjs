// The examples as a reader of them would have them: each in a folder of its own, with the packed package and the story.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join, posix, sep } from 'node:path';
import { arch, env, platform, versions } from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where an example has its story, and its pages when they are built, where that is not `public` and `dist`. */
const places = {
  astro: { story: '.' },
  eleventy: { story: '.' },
  next: { built: 'out' },
};

const mediaTypes = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Runs a command to its end; rejected with all that it said where it fails. */
export const run = (command, args, cwd) =>
  new Promise((resolve, reject) => {
    const quiet = {
      NEXT_TELEMETRY_DISABLED: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
      NG_CLI_ANALYTICS: 'false',
      CI: '1',
    };
    const { NODE_ENV: _, ...outer } = env; // what builds a page says itself for whom
    const child = spawn(command, args, { cwd, env: { ...outer, ...quiet }, shell: platform === 'win32' });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(said) : reject(new Error(`${command} ${args.join(' ')} in ${cwd}\n${said}`)),
    );
  });

const npm = (args, cwd) => run('npm', args, cwd);

/** Packs what npm would publish; the path of the file. */
export const packElement = async (folder) => {
  const said = await npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root);
  return join(folder, JSON.parse(said)[0].filename);
};

const major = (version) => Number(version.match(/\d+/)?.[0]);
const minor = (version) => Number(version.match(/\d+\.(\d+)/)?.[1] ?? 0);

/** A Node that is new enough for an example, as a package, where the one that runs this is not. */
const newerNode = ({ node = '0' } = {}) => {
  if (major(versions.node) > major(node)) return {};
  if (major(versions.node) === major(node) && minor(versions.node) >= minor(node)) return {};
  const system = platform === 'win32' ? 'win' : platform;
  return { [`node-${system}-${arch}`]: String(major(node)) };
};

/** Copies an example, which is to have this package of ours, with the story. */
const copyExample = (name, folder, packed) => {
  cpSync(join(root, 'examples', name), folder, { recursive: true });
  const story = join(folder, places[name]?.story ?? 'public');
  mkdirSync(story, { recursive: true });
  cpSync(join(root, 'data', 'recognition.json'), join(story, 'recognition.json'));
  const path = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.dependencies['story-timeline'] = `file:${packed}`;
  manifest.devDependencies = { ...manifest.devDependencies, ...newerNode(manifest.engines) };
  writeFileSync(path, JSON.stringify(manifest));
};

/** Examples in a folder, with all that they need from npm: one by itself, as its reader would; more of them share what they can. */
export const installExamples = async (names, folder, packed) => {
  for (const name of names) copyExample(name, join(folder, name), packed);
  const shared = names.length > 1;
  if (shared)
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, workspaces: names }));
  const install = ['install', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
  await npm(install, shared ? folder : join(folder, names[0]));
};

/** Builds an example; its files by their addresses, as `servePages` takes them. */
export const buildExample = async (name, folder) => {
  await npm(['run', 'build'], join(folder, name));
  const built = join(folder, name, places[name]?.built ?? 'dist');
  const files = {};
  for (const entry of readdirSync(built, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const address = `/${path
      .slice(built.length + 1)
      .split(sep)
      .join(posix.sep)}`;
    files[address] = [mediaTypes[extname(path)] ?? 'application/octet-stream', readFileSync(path)];
  }
  if (!files['/index.html']) throw new Error(`${name} has built no page: ${Object.keys(files).join(' ')}`);
  return { ...files, '/': files['/index.html'] };
};

/** Checks the types of an example; what the check has to say, which is nothing where all is right. */
export const checkExample = (name, folder) =>
  npm(['run', 'check'], join(folder, name)).then(
    () => undefined,
    ({ message }) => message,
  );

/** All examples that npm builds. */
export const exampleNames = readdirSync(join(root, 'examples'), { withFileTypes: true })
  .filter(
    (entry) =>
      entry.isDirectory() && readdirSync(join(root, 'examples', entry.name)).includes('package.json'),
  )
  .map(({ name }) => name);

/** What a script imports before it runs, as addresses. */
const imported = (address, code) =>
  parse(code, { ecmaVersion: 'latest', sourceType: 'module' })
    .body.flatMap(({ type, source }) => (/^(Import|Export)/.test(type) && source ? [source.value] : []))
    .map((specifier) => new URL(specifier, `http://localhost${address}`).pathname);

/** Bytes of gzip of the scripts that the page names and of those that they import: what is fetched before anything is drawn. */
export const firstScripts = (files) => {
  const named = [...String(files['/'][1]).matchAll(/<script\b[^>]*?\bsrc="?([^" >]+)/g)].map(
    ([, address]) => address,
  );
  const addresses = new Set(named.map((address) => new URL(address, 'http://localhost/').pathname));
  let bytes = 0;
  for (const address of addresses) {
    const code = files[address][1];
    bytes += gzipSync(code, { level: 9 }).length;
    for (const next of imported(address, code)) addresses.add(next); // a set is walked to its end, also as it grows
  }
  return bytes;
};

/** Whether an example has types to check. */
export const hasCheck = (name) => {
  const path = join(root, 'examples', name, 'package.json');
  return 'check' in JSON.parse(readFileSync(path, 'utf8')).scripts;
};
