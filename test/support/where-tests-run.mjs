// Which tests run in every engine, and which in one. What draws, listens or loads differs from engine to engine, and so do the words
// and dates that an engine makes; arithmetic of ours on plain data does not, and its properties are what takes long.
export const plainFolders = ['article', 'draw', 'geometry', 'read', 'story', 'write'];

/** Among those folders: what is an engine's own. */
export const ofEngines = {
  'segments of text': ['article/find-nearest', 'geometry/label-shapes', 'geometry/wrap-text'],
  'classes and forms of letters': [
    'article/fold-text',
    'article/is-between-words',
    'geometry/measure-by-table',
    'story/clean-text',
    'story/says-the-same',
    'write/timelinejs',
  ],
  addresses: [
    'article/text-fragment',
    'read/shapes/is-picture',
    'story/media-kind',
    'story/safe-link',
    'write/json-ld',
  ],
  'names of languages': ['story/check-story'],
  'what JSON.parse says of a fault': ['read/find-json-fault', 'read/read-json'],
  'a document of its own': ['write/html-list', 'write/page', 'write/svg'],
  'there and back, all formats': ['write/round-trip'],
};
const inOne = plainFolders.map((folder) => `test/${folder}/**/*.test.ts`);
const inAll = Object.values(ofEngines)
  .flat()
  .map((name) => `test/${name}.test.ts`);

const without = (patterns) => patterns.map((pattern) => `!${pattern}`);

/** The runner's files: those of every engine, and those of one. */
export const files = {
  everywhere: ['test/**/*.test.ts', ...without(inOne), ...inAll],
  once: [...inOne, ...without(inAll)],
};
