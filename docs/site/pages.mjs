// The pages of the site, in the order in which they are read: where each stands, and what it is made of.
import { galleryPages } from './gallery-pages.mjs';
import { reference } from './reference.mjs';

/**
 * A page is `source`, a Markdown file beside this folder, or `write`, a function that gives Markdown, or both: what the function
 * makes of the file. Its `path` is its address below that of the site. A `wide` page has the room of its parts' list; a `story`
 * shows one, and `tells` gives the lines by which the search finds it. The pages of a section that `unfolds` stand in the navigation of these pages alone, but for the first.
 */
export const sections = [
  { pages: [{ path: '', source: 'index.md' }] },
  {
    title: 'Start',
    pages: [{ path: 'start/', source: 'start.md' }],
  },
  { title: 'Gallery', unfolds: true, pages: galleryPages },
  {
    title: 'Guides',
    pages: [
      { path: 'guides/dates/', source: 'guides/dates.md' },
      { path: 'guides/quotes/', source: 'guides/quotes.md' },
      { path: 'guides/articles/', source: 'guides/articles.md' },
      { path: 'guides/running/', source: 'guides/running.md' },
      { path: 'guides/spreadsheet/', source: 'guides/spreadsheet.md' },
      { path: 'guides/designs/', source: 'guides/designs.md' },
      { path: 'guides/theming/', source: 'guides/theming.md' },
      { path: 'guides/languages/', source: 'guides/languages.md' },
      { path: 'guides/frameworks/', source: 'guides/frameworks.md' },
      { path: 'guides/embedding/', source: 'guides/embedding.md' },
      { path: 'guides/scripting/', source: 'guides/scripting.md' },
      { path: 'guides/large/', source: 'guides/large.md' },
      { path: 'guides/accessibility/', source: 'guides/accessibility.md' },
      { path: 'guides/server/', source: 'guides/server.md' },
      { path: 'guides/security/', source: 'guides/security.md' },
      { path: 'guides/from-timelinejs/', source: 'guides/from-timelinejs.md' },
      { path: 'guides/from-vis-timeline/', source: 'guides/from-vis-timeline.md' },
    ],
  },
  {
    title: 'Try',
    pages: [{ path: 'playground/', source: 'playground.md' }],
  },
  {
    title: 'Reference',
    pages: [{ path: 'reference/', write: reference }],
  },
];

export const pages = sections.flatMap((section) => section.pages);
