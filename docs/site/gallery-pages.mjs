// The gallery's pages as Markdown: all stories on cards, and round each story's own text what a reader can take away.
import { gallery } from '../gallery/gallery.mjs';
import { csvName, pictureName, pictureSizes } from './gallery-files.mjs';
import { dataOf, factsOf, sizeOf, storyOf, tagOf, textOf } from './gallery-story.mjs';

const escape = (text) => text.replace(/[&<>"]/g, (letter) => `&#${letter.codePointAt(0)};`);

const titleOf = (row) => textOf(row).match(/^# (.+)$/m)?.[1] ?? row.slug;

/** Below this width cards have the narrow picture. */
const narrow = '(width < 62rem)';

const picture = (row) => {
  const source = (size, theme, media) => {
    const { width, height } = pictureSizes[size];
    return `<source media="${media}" srcset="${pictureName(row, size, theme)}" width="${width}" height="${height}">`;
  };
  const dark = '(prefers-color-scheme: dark)';
  const { width, height } = pictureSizes.wide;
  return `<picture>${source('narrow', 'dark', `${dark} and ${narrow}`)}${source('narrow', 'light', narrow)}${source('wide', 'dark', dark)}<img src="${pictureName(row, 'wide', 'light')}" width="${width}" height="${height}" alt="" loading="lazy"></picture>`;
};

const card = async (row) => `<li>
<a href="${row.slug}/">${picture(row)}<span class="shape">${escape(row.shape)}</span>
<span class="title">${escape(titleOf(row))}</span></a>
<p>${escape(await factsOf(row))}</p>
</li>`;

const index = async () => `# Stories of every shape

A night and a century, a life and a planet’s: real stories, each with its sources. All are drawn by the one element, from one small file. Open one, and take it.

<ul class="cards">
${(await Promise.all(gallery.map(card))).join('\n')}
</ul>
`;

const inBytes = (bytes) => (bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} KB` : `${(bytes / 1e6).toFixed(1)} MB`);

const formats = { json: 'JSON', jsonl: 'JSON Lines', csv: 'CSV', arrow: 'Arrow' };

/** The file, the same as a spreadsheet, and the tag that shows it. */
const takeIt = (row, stories) => {
  const data = dataOf(row);
  const name = data.split('/').at(-1);
  const [, ending, packed] = name.split('.');
  const format = formats[ending] + (packed ? ', packed by gzip' : '');
  const table = csvName(row);
  const csv = table ? `<a href="../${table}" download>The same as a spreadsheet (CSV)</a>` : '';
  return `<section class="take-it">

## Take it

<p class="take"><a href="${stories}${data}" download="${name}">The story (${format}, ${inBytes(sizeOf(row))})</a>
${csv}</p>

\`\`\`html copy
<script type="module" src="small/story-timeline.js"></script>
${tagOf(row).replace(data, name)}
\`\`\`

</section>
`;
};

/** So many events can lead to so many places that a list of these is of use. */
const mostListed = 150;

/** Every address that the story leads to, each once, with what it is called. */
const addressesOf = ({ article, links, events, undated }) => {
  const all = [...(article?.url ? [article] : []), ...links];
  const told = [...Array.from({ length: events.length }, (_, i) => events.at(i)), ...undated];
  for (const { title, quotes, links: own } of told)
    all.push(
      ...own,
      ...quotes.map(({ speaker, cite }) => ({
        url: cite,
        title: [speaker, title].filter(Boolean).join(': '),
      })),
    );
  return new Map(all.filter(({ url }) => url).map(({ url, title }) => [url, title ?? url]));
};

/** Below the sources: the addresses that stand with the events. */
const addresses = async (row) => {
  const known = await storyOf(row);
  const all = known.events.length > mostListed ? new Map() : addressesOf(known);
  if (all.size === 0) return '';
  const items = [...all].map(([url, title]) => `<li><a href="${escape(url)}">${escape(title)}</a></li>`);
  return `
<details class="addresses"><summary>All ${all.size} addresses in the story</summary>
<ul>${items.join('')}</ul>
</details>
`;
};

/** What the search finds a story by: titles of its events, and who is quoted; of a long one what its scenes are called. */
const tellsOf = async (row) => {
  const { events, undated, scenes } = await storyOf(row);
  if (events.length > mostListed) return scenes.flatMap(({ title = '' }) => title || []);
  const told = [...Array.from({ length: events.length }, (_, i) => events.at(i)), ...undated];
  const lines = told.flatMap(({ title = '', quotes }) => [
    title,
    ...quotes.map(({ speaker = '' }) => speaker),
  ]);
  return [...new Set(lines)].filter(Boolean);
};

const story =
  (row) =>
  async (text, { stories }) => {
    const [before, sources] = text.split(/^(?=## Sources$)/m);
    if (!sources) throw new Error(`docs/gallery/${row.slug}.md has no "## Sources".`);
    return `<p class="shape"><a href="../">Gallery</a>${escape(row.shape)}</p>\n\n${before}${takeIt(row, stories)}\n${sources}${await addresses(row)}`;
  };

export const galleryPages = [
  { path: 'gallery/', write: index, wide: true },
  ...gallery.map((row) => ({
    path: `gallery/${row.slug}/`,
    source: `gallery/${row.slug}.md`,
    write: story(row),
    tells: () => tellsOf(row),
    wide: true,
    story: true,
  })),
];
