// Writes the page that is embedded in others: what it loads stands beside it, each file with the sum that it has been built with.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { root } from './bundle.mjs';
import { addSums, integrityOf, readSums } from './integrity.mjs';

const style = readFileSync(`${root}src/embed/embed.css`);
writeFileSync(`${root}dist/embed.css`, style);
addSums(root, [['embed.css', integrityOf(style)]]);

const sums = readSums(root);
/** The sums of the parts, which ask for one another, as an import map has them. */
const sumsOfParts = Object.fromEntries(
  Object.entries(sums).flatMap(([name, sum]) => (name.startsWith('small/') ? [[`./${name}`, sum]] : [])),
);
const importMap = JSON.stringify({ integrity: sumsOfParts });

/** What `embed.html` asks for as `$name`, and as a comment where it is a tag. */
const written = {
  ...sums,
  importmap: `<script type="importmap">${importMap}</script>`,
  'importmap-hash': `sha256-${createHash('sha256').update(importMap).digest('base64')}`,
};
const source = readFileSync(`${root}src/embed/embed.html`, 'utf8');
const page = source.replace(/<!-- \$([\w-]+) -->|\$([\w./-]+)/g, (_, tag, name = tag) => {
  if (!(name in written)) throw new Error(`embed.html asks for ${name}, which is not built.`);
  return written[name];
});
writeFileSync(`${root}dist/embed.html`, page);
