// Writes the site into dist/site: pages, their script and style, the element in parts, the stories. Any server of files can serve it.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { build } from 'esbuild';
import { galleryFiles } from '../docs/site/gallery-files.mjs';
import { indexOf, renderPages } from '../docs/site/render-site.mjs';
import { root } from './bundle.mjs';
import { bundleOf, writeSmall } from './small.mjs';

const folder = `${root}dist/site`;

const write = (name, text) => {
  mkdirSync(dirname(`${folder}/${name}`), { recursive: true });
  writeFileSync(`${folder}/${name}`, text);
};

/** The addresses that a page uses, from where it stands. */
const placesOf = ({ path }) => {
  const up = '../'.repeat(path.split('/').length - 1);
  return {
    icon: 'data:,',
    style: `${up}assets/site.css`,
    element: `${up}assets/element/story-timeline.js`,
    script: `${up}assets/site.js`,
    index: `${up}assets/index.json`,
    stories: `${up}stories/`,
  };
};

rmSync(folder, { recursive: true, force: true });
await writeSmall(`${folder}/assets/element`);
const script = await bundleOf({ site: 'docs/site/client/site.ts' });
await script.write({
  dir: `${folder}/assets`,
  minify: true,
  comments: false,
  chunkFileNames: '[name]-[hash].js',
});
await script.close();
await build({
  entryPoints: [`${root}docs/site/site.css`],
  outfile: `${folder}/assets/site.css`,
  bundle: true,
  minify: true,
});
cpSync(`${root}data`, `${folder}/stories`, { recursive: true });
const pages = await renderPages(placesOf);
for (const { path, document } of pages) write(`${path}index.html`, document);
for (const { path, write: body } of galleryFiles) write(path, await body());
write('assets/index.json', JSON.stringify(indexOf(pages)));
console.log(`dist/site: ${pages.length} pages`);
