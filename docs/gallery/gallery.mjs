// The stories of the gallery, in the order in which they are read.

/**
 * `slug` names a story's two files, `data/gallery/<slug>.json` and `docs/gallery/<slug>.md`, and its address; `shape` says what
 * kind of time it tells of. `data` is its file below `data/` where that is another.
 */
export const gallery = [
  { slug: 'wall', shape: 'A night, hour by hour' },
  { slug: 'moon-landing', shape: 'A day, to the minute', data: 'moon-landing.json' },
  { slug: 'falklands', shape: 'A war' },
  { slug: 'brexit', shape: 'A decade' },
  { slug: 'chernobyl', shape: 'A night, and its forty years' },
  { slug: 'mandela', shape: 'A life' },
  { slug: 'beagle', shape: 'A voyage' },
  { slug: 'votes-for-women', shape: 'A century of firsts' },
  { slug: 'voyager', shape: 'Still running' },
  { slug: 'black-death', shape: 'A spread' },
  { slug: 'writing', shape: 'Five thousand years', data: 'writing.json' },
  { slug: 'earth', shape: 'Deep time' },
  { slug: 'archive', shape: 'An archive', data: 'gallery/archive.jsonl.gz' },
];
