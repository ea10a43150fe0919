// Pages with timelines that a server has drawn, of the sources as they stand, for what takes them over in every engine.
//
//   /served/?story=recognition.json&width=900    a page with that story of data/ (`rich`: of rich-story.mjs), or the seed's; drawn for a width, or as a list
//   /served/?story=…&column=320                 in a column of another width than 900 pixels
//   /served/?story=…&lang=ar&attributes={…}      in a language; with attributes
//
// No script is in the page: a test puts it there once it has seen what there was before.
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { richStory } from './rich-story.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Below node_modules, from where it finds its packages.
const outfile = `${root}node_modules/.cache/story-timeline/server-${process.pid}.mjs`;

let built;

/** What `story-timeline/server` gives, of the sources. */
export const server = async () => {
  built ??= (async () => {
    mkdirSync(new URL('.', pathToFileURL(outfile)), { recursive: true });
    await build({
      absWorkingDir: root,
      entryPoints: ['src/server.ts'],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'es2022',
      packages: 'external',
      logLevel: 'warning',
    });
    return import(pathToFileURL(outfile));
  })();
  return built;
};

const page = (timeline, column) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A timeline from a server</title>
<style>body { margin: 0; font: 16px Arial, sans-serif } div { inline-size: ${column}px }</style>
<p>What stands above it.</p><div>${timeline}</div><p id="below" style="block-size: 2000px">What stands below it.</p>`;

const storyNamed = (name, origin) =>
  name === 'rich' ? richStory(origin) : JSON.parse(readFileSync(`${root}data/${name}`, 'utf8'));

/** Koa middleware for the test runner. */
export const served = async (context, next) => {
  if (context.path !== '/served/') return next();
  const { story = 'recognition.json', width, lang, column = '900', attributes = '{}' } = context.query;
  const { renderTimeline } = await server();
  const timeline = await renderTimeline(storyNamed(story, context.origin), {
    ...(width && { width: Number(width) }),
    ...(lang && { lang }),
    base: context.href,
    attributes: JSON.parse(attributes),
  });
  context.type = 'html';
  context.body = page(timeline, Number(column));
  return undefined;
};
