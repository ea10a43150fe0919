// A story of the gallery as the site's pages need it: what is in it, its picture, and its file in other formats.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ownCode } from './own-code.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where a story's data are, below `data/`. */
export const dataOf = ({ slug, data = `gallery/${slug}.json` }) => data;

const pathsOf = (row) => ({ data: `data/${dataOf(row)}`, text: `docs/gallery/${row.slug}.md` });

/** The text of its page; a row without its files is a mistake that says so. */
export const textOf = (row) => {
  const paths = pathsOf(row);
  const missing = Object.values(paths).filter((path) => !existsSync(root + path));
  if (missing.length > 0)
    throw new Error(
      `docs/gallery/gallery.mjs has the story "${row.slug}", but there is no ${missing.join(' and no ')}.`,
    );
  return readFileSync(root + paths.text, 'utf8');
};

/** The tag that its page shows. */
export const tagOf = (row) => {
  const tag = textOf(row).match(/^```html live[^\n]*\n([^]*?)\n```/m)?.[1];
  if (!tag) throw new Error(`${pathsOf(row).text} has no live example.`);
  return tag;
};

const read = async (row) => {
  const { openStory } = await ownCode();
  const { story, problems } = await openStory(root + pathsOf(row).data);
  const faults = problems.map(({ path: where, message }) => `${where}: ${message}`);
  if (!story || faults.length > 0)
    throw new Error(`${pathsOf(row).data} has problems:\n${faults.slice(0, 20).join('\n')}`);
  return story;
};

const known = new Map();

/** Once for each state of the file, since a large one takes a while. */
export const storyOf = (row) => {
  textOf(row);
  const { mtimeMs } = statSync(root + pathsOf(row).data);
  const last = known.get(row.slug);
  if (last?.mtimeMs === mtimeMs) return last.story;
  const story = read(row);
  known.set(row.slug, { mtimeMs, story });
  return story;
};

export const sizeOf = (row) => statSync(root + pathsOf(row).data).size;

/** "12 events, 20–21 July 1969. 5 quotations." */
export const factsOf = async (row) => {
  const { storyFacts, wordsFor } = await ownCode();
  return storyFacts(await storyOf(row), wordsFor('en-GB'));
};

/** What its tag says of how it is drawn. */
const drawnAs = (row) => {
  const said = (name) => tagOf(row).match(new RegExp(`\\s${name}="(\\w+)"`))?.[1];
  const options = { scale: said('scale'), layout: said('layout') };
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value));
};

/** Room round a picture, in em: it stands in a frame. */
const margin = 1;

/** The drawing alone: the words round it are the page's. */
export const pictureOf = async (row, { theme, ...size }) => {
  const { byTable, drawStory, svgOf, themes } = await ownCode();
  const story = await storyOf(row);
  const options = { ...drawnAs(row), ...size, orientation: 'horizontal' };
  const picture = drawStory(story, options, byTable(options, story.lang, margin), {
    say: ({ name, lang, markOf, clusterOf }) => ({ name, lang, groups: [], markOf, clusterOf }),
  });
  return svgOf(picture, { colourOf: (paint) => themes[theme][paint] });
};

export const csvOf = async (row) => {
  const { write } = await ownCode();
  return (await write(await storyOf(row), 'csv')).body;
};
