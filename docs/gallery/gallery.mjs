// The stories of the gallery, in the order in which they are read.

/**
 * `slug` names a story's two files, `data/gallery/<slug>.json` and `docs/gallery/<slug>.md`, and its address; `shape` says what
 * kind of time it tells of. `data` is its file below `data/` where that is another.
 */
export const gallery = [
  { slug: 'wall', shape: 'A night, hour by hour' },
  { slug: 'brexit', shape: 'A decade' },
  { slug: 'mandela', shape: 'A life' },
  { slug: 'falklands', shape: 'A war' },
  { slug: 'chernobyl', shape: 'A night and its forty years' },
  { slug: 'moon-landing', shape: 'A day, to the minute', data: 'moon-landing.json' },
  { slug: 'earth', shape: 'Deep time' },
  { slug: 'votes-for-women', shape: 'A century of firsts' },
  { slug: 'beagle', shape: 'A voyage' },
  { slug: 'writing', shape: 'Five thousand years', data: 'writing.json' },
];
