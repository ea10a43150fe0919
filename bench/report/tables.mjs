import { libraries } from '../libraries/index.mjs';
import { exponent } from '../measure/statistics.mjs';
import { figures, summary } from './figures.mjs';

const floor = 'canvas';
const many = 1000;

const digits = (value) => {
  if (Number.isNaN(value)) return '–';
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(Math.abs(value) < 1 ? 2 : 3)));
};

const table = (head, rows) =>
  [head, head.map((_, i) => (i === 0 ? '---' : '--:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

/** Finds a cell by library and size. */
export const finder = (cells) => (library, count) =>
  cells.find((cell) => cell.library === library && cell.count === count);

/** Whether a library drew at a size. */
export const counts = (cell) => cell !== undefined && cell.runs > 0 && !cell.missing;

const entry = (cell, beside, name) => {
  if (cell?.missing) return '✗';
  if (!counts(cell)) return '–';
  const { middle } = summary(cell, name);
  const ratio = figures[name].ratio && counts(beside) ? middle / summary(beside, name).middle : NaN;
  return Number.isNaN(ratio) || Number.isNaN(middle)
    ? digits(middle)
    : `${digits(middle)} (${digits(Number(ratio.toPrecision(2)))}×)`;
};

const figureTable = (names, sizes, find, key) =>
  table(
    ['', ...sizes.map((count) => count.toLocaleString('en'))],
    names.map((name) => [
      libraries[name].title,
      ...sizes.map((count) => entry(find(name, count), find(floor, count), key)),
    ]),
  );

const spreadTable = (names, sizes, find, key) =>
  table(
    ['', ...sizes.map((count) => count.toLocaleString('en'))],
    names.map((name) => [
      libraries[name].title,
      ...sizes.map((count) => {
        const cell = find(name, count);
        if (!counts(cell)) return '–';
        const { least, low, high, most } = summary(cell, key);
        if (Number.isNaN(least)) return '–';
        return `${digits(least)} [${digits(low)}–${digits(high)}] ${digits(most)}, ${cell.runs}`;
      }),
    ]),
  );

/** How a figure grows with the number of events, from a thousand on. */
export const growthOf = (name, sizes, find, key) =>
  exponent(
    sizes
      .filter((count) => count >= many && counts(find(name, count)))
      .map((count) => [count, summary(find(name, count), key).middle]),
  );

const growthTable = (names, sizes, find) => {
  const shown = ['first', 'firstTask', 'zoom', 'drag', 'heap'];
  return table(
    ['', ...shown.map((key) => figures[key].title)],
    names.map((name) => [
      libraries[name].title,
      ...shown.map((key) => {
        const value = growthOf(name, sizes, find, key);
        return Number.isNaN(value) ? '–' : value.toFixed(2);
      }),
    ]),
  );
};

const KB = (bytes) => (bytes / 1024).toFixed(1);

const bytesTable = (bytes) =>
  table(
    [
      '',
      'raw KB',
      'gzip KB',
      'brotli KB',
      'files',
      'later: raw KB',
      'gzip KB',
      'brotli KB',
      'files',
      'load and evaluate: task, ms',
    ],
    Object.keys(libraries)
      .filter((name) => bytes[name])
      .map((name) => {
        const { first, later, loading = NaN } = bytes[name];
        const sizes = [first, later].flatMap(({ raw, gzip, brotli, files }) => [
          KB(raw),
          KB(gzip),
          KB(brotli),
          files,
        ]);
        return [libraries[name].title, ...sizes, digits(loading)];
      }),
  );

/** When and of what, where it was not with all the rest. */
const bytesSection = (bytes, weighed) =>
  [
    ...(weighed
      ? [
          `Weighed by themselves on ${weighed.date} at ${weighed.commit} (\`npm run weigh\`): ${Object.entries(
            weighed.versions,
          )
            .filter(([name]) => name !== 'playwright-core')
            .map(([name, version]) => `${name} ${version}`)
            .join(', ')}. The last column is of the run of all.`,
        ]
      : []),
    'Each as a page loads it, script and style: a package bundled and minified by esbuild from its modules, with the few lines that drive it; the small build as it is published. Files that no picture of ten events asks for are not counted.',
    bytesTable(bytes),
  ].join('\n\n');

/** Why runs do not count, with how many of all they are. */
const faultList = (cells) =>
  cells
    .filter(({ faults }) => faults)
    .map(({ library, count, runs, faults }) => {
      const share = runs === 0 ? '' : ` (${faults.length} of ${runs + faults.length} runs)`;
      const reasons = [...new Set(faults)].join('; ');
      return `- ${libraries[library].title}, ${count.toLocaleString('en')}${share}: ${reasons}`;
    })
    .join('\n');

/** The sections of the report, each a title and text in Markdown. */
export const sections = ({ cells, bytes, weighed, settings: { names, sizes } }) => {
  const find = finder(cells);
  const measured = Object.entries(figures).map(([key, { title }]) => [
    title,
    figureTable(names, sizes, find, key),
  ]);
  return [
    ...measured,
    ['Growth from 1,000 events on, as an exponent of their number', growthTable(names, sizes, find)],
    ['Bytes: for the first picture, and what comes by itself after it', bytesSection(bytes, weighed)],
    [`Spread, first picture: least [quartiles] most, runs`, spreadTable(names, sizes, find, 'first')],
    [`Spread, zoom step: least [quartiles] most, runs`, spreadTable(names, sizes, find, 'zoom')],
    ['Not counted (✗ where no run counts)', faultList(cells) || 'All drew.'],
  ];
};
