// Numbers that are the same in every run, so that runs can be compared.

/** mulberry32: a small generator that is good enough for data. */
export const seeded = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};

const two = (value) => String(value).padStart(2, '0');
const words = 'talks border grain envoy report ministry vote treaty storm court'.split(' ');

/** Events of a news archive: days in half a century, titles of five words, a group, some with a quotation. */
export const makeEvents = (count, random = seeded(1)) => {
  const pick = (list) => list[Math.floor(random() * list.length)];
  return Array.from({ length: count }, (_, i) => ({
    id: `e${i}`,
    date: `${1975 + Math.floor(random() * 50)}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`,
    title: Array.from({ length: 5 }, () => pick(words)).join(' '),
    group: pick(['Moscow', 'Kabul', 'Geneva', 'New York']),
    ...(random() < 0.2 && {
      quotes: [
        {
          text: `We spoke of ${pick(words)}, and of ${pick(words)}.`,
          speaker: `Envoy ${Math.floor(random() * 90)}`,
        },
      ],
    }),
  }));
};
