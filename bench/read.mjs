// What reading a story costs beside the parser alone, in one run, turn by turn: `npm run build`, then `npm run read` here.
import { argv } from 'node:process';
import { dsvFormat } from 'd3-dsv';
import { readStory } from '../dist/read/index.js';
import { checkStory, countEvents } from '../dist/story/index.js';
import { write } from '../dist/write/index.js';
import { makeEvents } from './seeded.mjs';

const count = Number(argv[2] ?? 100_000);
const rounds = Number(argv[3] ?? 7);

const { story } = checkStory(makeEvents(count));
const csv = dsvFormat(',');

/** By the reader's name: the parser alone that its format cannot do without. */
const floors = {
  json: (text) => JSON.parse(text),
  'json-lines': (text) => text.split('\n').map((line) => (line === '' ? undefined : JSON.parse(line))),
  csv: (text) => csv.parseRows(text),
};

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const timed = async (run) => {
  globalThis.gc?.();
  const begun = performance.now();
  await run();
  return performance.now() - begun;
};

const rows = [];
for (const [type, floor] of Object.entries(floors)) {
  const { body } = await write(story, type);
  const read = await readStory(body, { type });
  if (countEvents(read.story) !== count || read.problems.length > 0) throw new Error(`${type} was not read`);
  const times = { floor: [], read: [] };
  for (let round = 0; round < rounds; round += 1) {
    times.floor.push(await timed(() => floor(body)));
    times.read.push(await timed(() => readStory(body, { type })));
  }
  rows.push({
    format: type,
    MB: Number((body.length / 2 ** 20).toFixed(1)),
    'parser alone, ms': Math.round(median(times.floor)),
    'checked story, ms': Math.round(median(times.read)),
    ratio: Number((median(times.read) / median(times.floor)).toFixed(1)),
  });
}
console.log(`${count} events, median of ${rounds} runs`);
console.table(rows);
