// What a story in memory costs before it is drawn, beside the floor's columns of the same events, turn by turn:
// `npm run build`, then `npm run gather` here.
import { argv } from 'node:process';
import { buffersOf, Gathering, storyOfGathered } from '../dist/story/many/index.js';
import { eventsOf } from './events.mjs';
import { columnsOf } from './floors/columns.mjs';
import { dateOf } from './libraries/edtf.mjs';

const counts = (argv[2] ?? '10000,100000,1000000').split(',').map(Number);
const rounds = Number(argv[3] ?? 5);

const looseOf = (event) => ({
  id: `e${event.id}`,
  date: dateOf(event),
  title: event.title,
  group: 'ABCDEFGH'[event.group],
});

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const timed = (run) => {
  globalThis.gc?.();
  const begun = performance.now();
  const made = run();
  return { made, took: performance.now() - begun };
};

const taken = (list) => {
  const gathering = new Gathering({}, undefined, list.length);
  for (const event of list) gathering.take(event);
  return gathering;
};

const rows = [];
for (const count of counts) {
  const events = eventsOf(count);
  const list = events.map(looseOf);
  const entries = { length: count, at: (index) => list[index] };
  const times = { floor: [], take: [], sort: [] };
  let bytes = 0;
  for (let round = 0; round < rounds; round += 1) {
    times.floor.push(timed(() => columnsOf(events)).took);
    const { made: gathering, took: take } = timed(() => taken(list));
    const { made: gathered, took: sort } = timed(() => gathering.gathered());
    times.take.push(take);
    times.sort.push(sort);
    const { story, problems } = storyOfGathered({}, gathered, entries);
    if (story.events.length !== count || problems.length > 0) throw new Error('Not all events were gathered');
    // Of which times have an offset is not known any more once there is a story.
    bytes = buffersOf({ ...gathered, clocked: undefined }).reduce(
      (sum, { byteLength }) => sum + byteLength,
      0,
    );
  }
  const [floor, take, sort] = [times.floor, times.take, times.sort].map(median);
  rows.push({
    events: count,
    "the floor's columns, ms": Math.round(floor),
    'checked, ms': Math.round(take),
    'sorted and indexed, ms': Math.round(sort),
    ratio: Number(((take + sort) / floor).toFixed(1)),
    'bytes an event': Number((bytes / count).toFixed(1)),
  });
}
console.log(`median of ${rounds} runs`);
console.table(rows);
