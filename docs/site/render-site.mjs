// The site as addresses and what stands at each: the same for the server of the demo and for the files that are written.
import { readFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { layout } from './layout.mjs';
import { sections } from './pages.mjs';
import { quoteFiles } from './quote-files.mjs';
import { renderMarkdown } from './render-markdown.mjs';

export const docs = fileURLToPath(new URL('..', import.meta.url));

/** From one address of the site to another. */
const relativeTo = (from, to) =>
  posix.relative(`/${from}`, `/${to}`) + (to.endsWith('/') || to === '' ? '/' : '');

/** The address of the page that a Markdown file is, or would be. */
const pathOf = (file) =>
  sections
    .flatMap(({ pages }) => pages)
    .find(({ source, path }) => source === file || path === file.replace(/\.md$/, '/'))?.path;

/**
 * What a link of a Markdown file leads to on the site: another page for another file, a story for one of `data/`; what is not on
 * the site stays as it is written.
 */
const linkFrom = (page, places) => (href) => {
  if (/^[a-z]+:|^#/i.test(href)) return href;
  const [address, fragment] = href.split('#');
  const file = join(dirname(page.source ?? ''), address);
  const there = pathOf(file);
  const hash = fragment ? `#${fragment}` : '';
  if (there !== undefined) return `${relativeTo(page.path, there) || './'}${hash}`;
  if (file.startsWith('../data/')) return `${places(page).stories}${file.slice('../data/'.length)}`;
  return href;
};

/** An example's stories stand in one folder, wherever its page does; its scripts are run by the example, which can run them anew. */
const asExample = (stories) => (markup) =>
  markup
    .replaceAll('<script type="module">', '<script type="text/plain" data-runs>')
    .replace(/(\ssrc=")([\w/-]+\.(?:json|jsonl|csv|html|arrow)(?:\.gz)?")/g, `$1${stories}$2`);

const textOf = async ({ source, write = (text) => text }, places) =>
  write(source && (await readFile(join(docs, source), 'utf8')), places);

/** All pages with their HTML; `places` gives for a page the addresses of what all of them use. */
export const renderPages = async (places) => {
  const read = async (page) => {
    const rendered = renderMarkdown(quoteFiles(await textOf(page, places(page))), {
      link: linkFrom(page, places),
      live: asExample(places(page).stories),
      bare: page.story,
    });
    return { ...page, ...rendered, told: (await page.tells?.()) ?? [] };
  };
  const known = await Promise.all(
    sections.map(async ({ pages, ...section }) => ({
      ...section,
      pages: await Promise.all(pages.map(read)),
    })),
  );
  return known
    .flatMap(({ pages }) => pages)
    .map((page) => ({
      ...page,
      document: layout({
        page,
        sections: known,
        link: (path) => relativeTo(page.path, path) || './',
        assets: places(page),
      }),
    }));
};

/** What the search knows: each page by its parts. */
export const indexOf = (pages) =>
  pages.map(({ path, title, summary, headings, text, told }) => ({
    path,
    title,
    summary,
    headings: headings.map(({ words }) => words).join('\n'),
    text,
    told: told.join('\n'),
  }));
