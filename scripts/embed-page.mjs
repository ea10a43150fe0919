// The page that is embedded in others: what it loads stands beside it, each with the sum that it has been built with.
import { readFileSync, writeFileSync } from 'node:fs';
import { integrityOf } from './integrity.mjs';

/** Writes embed.html and embed.css, and adds the style's sum to those of the scripts. */
export const writeEmbedPage = (root, sums) => {
  const style = readFileSync(`${root}src/embed/embed.css`);
  writeFileSync(`${root}dist/embed.css`, style);
  sums.set('embed.css', integrityOf(style));
  const page = readFileSync(`${root}src/embed/embed.html`, 'utf8').replace(/"\$([\w.-]+)"/g, (_, name) => {
    if (!sums.has(name)) throw new Error(`embed.html asks for ${name}, which is not built.`);
    return `"${sums.get(name)}"`;
  });
  writeFileSync(`${root}dist/embed.html`, page);
};
