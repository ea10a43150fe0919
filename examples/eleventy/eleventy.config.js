import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readStory } from 'story-timeline/read';
import { write } from 'story-timeline/write';

/** A story as a list inside its tag: read without a script, and by search engines; with one it becomes the timeline. */
const timeline = async (path) => {
  const { story, problems } = await readStory(await readFile(path, 'utf8'));
  for (const { severity, path: place, message } of problems)
    console.warn(`${path}: ${severity}: ${place}: ${message}`);
  if (!story) throw new Error(`${path} is no story.`);
  const { body } = await write(story, 'html');
  return `<story-timeline>\n${body}</story-timeline>`;
};

/** The element in parts, which need no bundler. */
const scripts = fileURLToPath(new URL('.', import.meta.resolve('story-timeline/small')));

export default (config) => {
  config.addAsyncShortcode('timeline', timeline);
  config.addPassthroughCopy({ [relative('.', scripts)]: 'story-timeline' });
  config.addPassthroughCopy('page.css');
  return { dir: { input: 'pages', includes: '../layouts', output: 'dist' } };
};
