// Markdown to HTML: headings that can be linked to, code in colour, examples that live.
import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import css from 'highlight.js/lib/languages/css';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import php from 'highlight.js/lib/languages/php';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import markdownIt from 'markdown-it';

const languages = {
  sh: bash,
  css,
  js: javascript,
  json,
  html: xml,
  php,
  ts: typescript,
  tsx: typescript,
  vue: xml,
  svelte: xml,
  astro: typescript,
};
for (const [name, language] of Object.entries(languages)) hljs.registerLanguage(name, language);

const slugOf = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

const highlight = (code, language) =>
  language in languages ? hljs.highlight(code, { language }).value : markdown.utils.escapeHtml(code);

const markdown = markdownIt({ html: true, typographer: false });

/** Below these widths all examples run down the page, and those with much to say. */
const narrow = '44rem';
const middle = '66rem';
/** And below this lines are fewer words long: the smallest phones. */
const smallest = '23.4rem';

/**
 * The room that an example is given before it is drawn, so that nothing moves when it is: in rem, on wide screens, narrow ones,
 * those between, and the smallest (where it is that of narrow ones unless it is said).
 */
const roomOf = (name, [wide = 20, narrower = wide, between = wide, small = narrower]) => {
  const rooms = [
    ['', wide],
    [`and (width<${middle})`, between],
    [`and (width<${narrow})`, narrower],
    [`and (width<${smallest})`, small],
  ];
  const rules = rooms.map(([at, rem]) => `@media screen ${at}{.${name} .result{min-block-size:${rem}rem}}`);
  return `<style>${rules.join('')}</style>`;
};

/** ```html live 45 74``` is shown as what it gives, with its code below; the numbers are the heights of `roomOf`. ```html copy``` has a button. */
markdown.renderer.rules.fence = (tokens, index, _options, { live, bare }) => {
  const { content, info } = tokens[index];
  const [language = '', kind, ...heights] = info.trim().split(/\s+/);
  const code = `<pre tabindex="0"><code class="code-${language}">${highlight(content, language)}</code></pre>`;
  if (kind === 'copy') return `<copy-code>${code}</copy-code>`;
  if (kind !== 'live') return code;
  const name = `example-${index}`;
  const change = '<button type="button" class="change">Change this</button>';
  return `${roomOf(name, heights)}<live-example class="${name}"><div class="result">${live(content)}</div>${bare ? '' : change + code}</live-example>`;
};

markdown.renderer.rules.table_open = () => '<div class="table" tabindex="0"><table>';
markdown.renderer.rules.table_close = () => '</table></div>';

/**
 * `{ html, title, summary, headings, text }` of a Markdown text: its title is the first heading, its summary the first paragraph.
 * `link` gives the address for one that is written, `live` the markup of an example as the page shows it; `bare` ones have no
 * code below them.
 */
export const renderMarkdown = (source, { link, live, bare }) => {
  const environment = { live, bare };
  const tokens = markdown.parse(source, environment);
  const headings = [];
  let title;
  let summary;
  for (const [i, token] of tokens.entries()) {
    const { content } = tokens[i + 1] ?? {};
    if (token.type === 'heading_open') {
      const words = content.replace(/[`*]/g, '');
      if (token.tag === 'h1') title = words;
      else {
        const slug = slugOf(words);
        token.attrSet('id', headings.some(({ id }) => id === slug) ? `${slug}-${i}` : slug);
        headings.push({ id: token.attrGet('id'), level: Number(token.tag[1]), words });
      }
    }
    if (token.type === 'paragraph_open')
      summary ??= content.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '');
    for (const child of token.children ?? []) {
      if (child.type === 'link_open') child.attrSet('href', link(child.attrGet('href')));
      if (child.type === 'image') child.attrSet('src', link(child.attrGet('src')));
    }
  }
  const text = tokens
    .filter(({ type }) => type === 'inline' || type === 'fence')
    .map(({ content }) => content)
    .join('\n');
  return {
    html: markdown.renderer.render(tokens, markdown.options, environment),
    title,
    summary,
    headings,
    text,
  };
};
