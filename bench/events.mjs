// The events that every library draws: seeded, so the same in every run, and in the page as in Node.
import { seeded } from './seeded.mjs';

const words = (
  'accord ally answers appeal article assembly border cabinet call capital charge city claim coast council court crisis ' +
  'deal debate delegation deputy embassy envoy evening exile export factory flag foreign forum frontier grain guard harbour hearing ' +
  'inquiry journal judge leader letter line list mandate march market meeting minister mission morning motion note office order panel ' +
  'parliament party passage peace pledge policy port press protest province quarter query rail rally record reform region relief ' +
  'report return river road school senate session signal speech stage state station street summit talks tariff term treaty trial ' +
  'union vessel village visit vote water winter witness year zone'
).split(' ');

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const begin = Date.UTC(2015, 0, 1);
const end = Date.UTC(2025, 0, 1);
const span = end - begin;

const wholeMinutes = (time) => Math.floor(time / minute) * minute;

/** Between two lengths, as many short as long ones: its logarithm is even. */
const lengthBetween = (random, shortest, longest) =>
  Math.exp(Math.log(shortest) + random() * Math.log(longest / shortest));

const titleOf = (random) => {
  const word = () => words[Math.floor(random() * words.length)];
  const length = 20 + Math.floor(random() * 36);
  const first = word();
  let title = first[0].toUpperCase() + first.slice(1);
  while (title.length < length) title += ` ${word()}`;
  return title.slice(0, 60);
};

const even = (random, groups) => () => ({
  start: begin + random() * span * 0.98,
  group: Math.floor(random() * groups),
});

/** Nine of ten events belong to some story: many at its beginning, ever fewer later. Few stories have most of them. */
const inStories = (random, groups, count) => {
  const shares = [];
  let sum = 0;
  const stories = Array.from(
    { length: Math.max(2, Math.min(2000, Math.round(Math.sqrt(count) / 2))) },
    (_, i) => {
      shares.push((sum += 1 / (i + 1)));
      return {
        begins: begin + random() * span * 0.97,
        fades: lengthBetween(random, 6 * hour, 60 * day),
        group: Math.floor(random() * groups),
      };
    },
  );
  const apart = even(random, groups);
  return () => {
    if (random() >= 0.9) return apart();
    const at = random() * sum;
    const story = stories[shares.findIndex((share) => share >= at)];
    const start = Math.min(end - hour, story.begins - Math.log(1 - random()) * story.fades);
    return { start, group: random() < 0.6 ? story.group : Math.floor(random() * groups) };
  };
};

/** How events are spread over the years. */
export const shapes = { even, stories: inStories };

/**
 * Events from 2015 to 2024, in no order, as feeds are: `start` and `end` in milliseconds, to the minute; four of ten last,
 * from an hour to half a year, and the others have `end: null`; `group` from 0, at most eight.
 */
export const eventsOf = (count, { shape = 'even', seed = 1 } = {}) => {
  const random = seeded(seed * 7919 + count);
  const groups = Math.max(1, Math.min(8, Math.ceil(Math.log10(count) * 1.4)));
  const place = shapes[shape](random, groups, count);
  return Array.from({ length: count }, (_, id) => {
    const { start, group } = place();
    const from = wholeMinutes(start);
    const lasts =
      random() < 0.4 ? Math.max(minute, wholeMinutes(lengthBetween(random, hour, span / 20))) : null;
    const to = lasts === null ? null : Math.min(end, from + lasts);
    return { id, start: from, end: to, title: titleOf(random), group };
  });
};
