import { libraries } from '../libraries/index.mjs';
import { figures, summary } from './figures.mjs';
import { counts, finder } from './tables.mjs';

/** Pixels. */
const panel = { width: 330, height: 300, gap: 70, left: 64, top: 96 };
const labelRoom = 112;
const labelHeight = 14;
const letter = 6.3;
/** What rounding does to a distance. */
const rounding = 1e-6;

const seconds = (ms) => (ms < 1000 ? `${ms} ms` : `${ms / 1000} s`);
const bytes = (MB) => (MB < 1 ? `${MB * 1000} KB` : MB < 1000 ? `${MB} MB` : `${MB / 1000} GB`);
const counted = (count) => (count < 1000 ? `${count}` : count < 1e6 ? `${count / 1000}k` : `${count / 1e6}M`);

const panels = [
  { figure: 'first', title: 'First complete picture', range: [1, 100_000], said: seconds, line: 1000 / 60 },
  { figure: 'zoom', title: 'Work for a step of zoom', range: [1, 100_000], said: seconds, line: 1000 / 60 },
  { figure: 'heap', title: 'Memory added', range: [0.1, 10_000], said: bytes, own: 'columns' },
];

const style = `
  svg { --ground: #fff; --text: #22252b; --muted: #6a707c; --grid: #e6e8ec; --own: #b23a12; --floor: #22252b; --peer: #a3a9b4; }
  @media (prefers-color-scheme: dark) {
    svg { --ground: #14161a; --text: #e7e9ee; --muted: #9aa1ad; --grid: #2b2f37; --own: #ff8f66; --floor: #e7e9ee; --peer: #6d7480; }
  }
  .ground { fill: var(--ground); }
  text { font: 12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; fill: var(--muted); }
  .title { font-size: 19px; font-weight: 650; fill: var(--text); }
  .name { font-size: 14px; font-weight: 600; fill: var(--text); }
  .grid { stroke: var(--grid); }
  .frame { stroke: var(--muted); stroke-dasharray: 1 4; stroke-linecap: round; }
  .line { fill: none; stroke: var(--peer); stroke-width: 1.5; stroke-linejoin: round; stroke-linecap: round; }
  .dot { fill: var(--peer); }
  .label { paint-order: stroke; stroke: var(--ground); stroke-width: 4px; stroke-linejoin: round; }
  .floor .line { stroke: var(--floor); stroke-dasharray: 5 4; }
  .floor .dot { fill: var(--floor); }
  .label.floor { fill: var(--text); }
  .element .line { stroke: var(--own); stroke-width: 3.5; }
  .element .dot { fill: var(--own); }
  .label.element { fill: var(--own); font-weight: 700; }
`;

const short = (value) => Number(value.toFixed(1));

/** Of a logarithmic axis: the place of a value. */
const along = ([low, high], from, to) => {
  const per = (to - from) / Math.log10(high / low);
  return (value) => from + per * Math.log10(Math.max(low, Math.min(high, value)) / low);
};

const powers = ([low, high]) =>
  Array.from({ length: Math.round(Math.log10(high / low)) + 1 }, (_, i) =>
    Number((low * 10 ** i).toPrecision(1)),
  );

/** Labels at the ends of lines, moved apart where they would overlap. */
const apart = (labels) => {
  const placed = [];
  for (const label of labels.toSorted((a, b) => a.y - b.y)) {
    const width = label.text.length * letter;
    const hits = () =>
      placed.find(
        (other) =>
          label.x < other.x + other.width &&
          other.x < label.x + width &&
          Math.abs(other.y - label.y) < labelHeight - rounding,
      );
    for (let other = hits(); other; other = hits()) label.y = other.y + labelHeight;
    placed.push({ ...label, width });
  }
  return placed;
};

const lineOf = (points) =>
  points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`).join('');

const drawPanel = (
  { figure, title, range, said, line, own = 'element' },
  index,
  { cells, settings: { names, sizes } },
) => {
  const find = finder(cells);
  const left = panel.left + index * (panel.width + panel.gap);
  const right = left + panel.width - labelRoom;
  const bottom = panel.top + panel.height;
  const x = along([sizes.at(0), sizes.at(-1)], left, right);
  const y = along(range, bottom, panel.top);

  const rules = powers(range).map(
    (value) =>
      `<path class="grid" d="M${left} ${short(y(value))}H${right}"/>` +
      `<text x="${left - 8}" y="${short(y(value) + 4)}" text-anchor="end">${said(value)}</text>`,
  );
  const ticks = sizes.map(
    (count) =>
      `<text x="${short(x(count))}" y="${bottom + 20}" text-anchor="middle">${counted(count)}</text>`,
  );
  const frame = line
    ? [
        `<path class="frame" d="M${left} ${short(y(line))}H${right}"/>`,
        ...(index === 0
          ? [`<text class="label" x="${left + 4}" y="${short(y(line) + 14)}">one frame at 60 Hz</text>`]
          : []),
      ]
    : [];

  const series = names
    .map((name) => ({
      name,
      points: sizes
        .filter((count) => counts(find(name, count)))
        .map((count) => [count, summary(find(name, count), figure).middle])
        .filter(([, value]) => Number.isFinite(value) && value > 0)
        .map(([count, value]) => [x(count), y(value)]),
    }))
    .filter(({ name, points }) => points.length > 0 && isPictured(name, own))
    // What matters is painted last.
    .toSorted((a, b) => rank(a.name) - rank(b.name));
  const labels = apart(
    series.map(({ name, points }) => {
      const [endX, endY] = points.at(-1);
      return { name, x: endX + 8, y: endY + 4, text: libraries[name].title.split(',')[0] };
    }),
  );
  const lines = series.map(({ name, points }) => {
    const radius = libraries[name].role === 'element' ? 3.5 : 2;
    const dots = points.map(
      ([cx, cy]) => `<circle class="dot" cx="${short(cx)}" cy="${short(cy)}" r="${radius}"/>`,
    );
    const label = labels.find((each) => each.name === name);
    const text = `<text class="label ${libraries[name].role}" x="${short(label.x)}" y="${short(label.y)}">${label.text}</text>`;
    return `<g class="${libraries[name].role}"><path class="line" d="${lineOf(points)}"/>${dots.join('')}</g>${text}`;
  });
  const name = `<text class="name" x="${left}" y="${panel.top - 20}">${title}</text>`;
  return [name, ...rules, ...ticks, ...frame, ...lines].join('\n');
};

/** Of the forms of one element one is drawn: memory is that of columns, since objects lend theirs. */
const isPictured = (name, own) => {
  const { role } = libraries[name];
  return role === 'element' ? name === own : role !== 'blank';
};

const rank = (name) => ['peer', 'floor', 'element'].indexOf(libraries[name].role);

/** The growth of what it costs with the number of events, both logarithmic; an SVG that follows the reader's colours. */
export const growthPicture = (results) => {
  const width = panel.left + panels.length * (panel.width + panel.gap) - panel.gap + 8;
  const height = panel.top + panel.height + 62;
  const told = Object.values(panels)
    .map(({ figure }) => figures[figure].title)
    .join('; ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc">
<title id="title">What ten events cost, and what a million do</title>
<desc id="desc">By number of events, both axes logarithmic: ${told}. The figures are in bench/RESULTS.md.</desc>
<style>${style}</style>
<rect class="ground" width="${width}" height="${height}"/>
<text class="title" x="16" y="38">What ten events cost, and what a million do</text>
${panels.map((one, index) => drawPanel(one, index, results)).join('\n')}
<text x="16" y="${height - 12}">Number of events, logarithmic. Dashed: the least work that draws the same marks. A line ends where a library drew no more. Memory: of events given as columns, where a library takes such.</text>
</svg>
`;
};
