// An esbuild plugin that takes the white space that only its authors need out of `css`, `html` and `svg` templates.
import { readFile } from 'node:fs/promises';
import { parse } from 'acorn';
import { transform } from 'esbuild';

/** All nodes of a syntax tree, each before those inside it. */
export function* nodesOf(node) {
  if (typeof node?.type === 'string') yield node;
  for (const child of Object.values(node ?? {}))
    if (child !== null && typeof child === 'object') yield* nodesOf(child);
}

/** White space is one blank, in text and between attributes alike, and nothing where a tag ends on a new line. */
const squeezeMarkup = (text) => text.replace(/(?<=["\w])\s*\n\s*(?=\/?>)/g, '').replace(/\s+/g, ' ');

const squeezeStyle = async (text) => {
  const { code } = await transform(text, { loader: 'css', minify: true });
  return code.trim();
};

/**
 * The source of a module with its templates squeezed; a style sheet only where nothing is put into it. Markup that takes over
 * what a server has rendered has to stay as it is there, to the blank.
 */
export async function squeezeTemplates(source, { keepsMarkup = false } = {}) {
  const edits = [];
  for (const { type, tag, quasi } of nodesOf(parse(source, { ecmaVersion: 2022, sourceType: 'module' }))) {
    if (type !== 'TaggedTemplateExpression') continue;
    const { quasis } = quasi;
    if (!keepsMarkup && (tag.name === 'html' || tag.name === 'svg'))
      for (const { start, end } of quasis)
        edits.push({ start, end, text: squeezeMarkup(source.slice(start, end)) });
    const [{ start, end, value }] = quasis;
    if (tag.name === 'css' && quasis.length === 1)
      edits.push({ start, end, text: (await squeezeStyle(value.cooked)).replace(/[`\\]|\$\{/g, '\\$&') });
  }
  let squeezed = source;
  for (const { start, end, text } of edits.toSorted((a, b) => b.start - a.start))
    squeezed = squeezed.slice(0, start) + text + squeezed.slice(end);
  return squeezed;
}

/** Whether a source has templates at all. */
const hasTemplates = (source) => /\b(?:css|html|svg)`/.test(source);

/** Our own modules. */
export const ours = /[\\/]src[\\/].*\.ts$/;

/** A module of ours as JavaScript with its templates squeezed; undefined where it has none, so that it is taken as it is. */
export const squeezedModule = async (path, options) => {
  const source = await readFile(path, 'utf8');
  if (!hasTemplates(source)) return undefined;
  const { code } = await transform(source, { loader: 'ts', target: 'es2022', sourcefile: path });
  return squeezeTemplates(code, options);
};

const pluginWith = (options) => ({
  name: 'squeeze-templates',
  setup({ onLoad }) {
    onLoad({ filter: ours }, async ({ path }) => {
      const contents = await squeezedModule(path, options);
      return contents === undefined ? undefined : { contents };
    });
  },
});

export const squeezeTemplatesPlugin = pluginWith({});

export const squeezeStylesPlugin = pluginWith({ keepsMarkup: true });
