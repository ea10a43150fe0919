import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { pictureSizes } from '../write/index.js';
import { parseEdtf } from '../time/index.js';
import type { WriteOptions } from '../write/index.js';
import type { Command } from './command.js';
import { standard } from './open-story.js';
import { UsageError } from './usage-error.js';
import { writeOut } from './write-out.js';

/** Sizes by name: a picture in a mail is as wide as mails are, and as high as the story needs. */
const sizes: Readonly<Record<string, { readonly width: number; readonly height?: number }>> = {
  ...pictureSizes,
  mail: { width: 600 },
};

/** A picture of a network's own size has its pixels; what is shown smaller than it is, is sharp on every screen. */
const usualDensity = (values: Values): number => {
  const size = sizes[values['size'] ?? ''];
  return size?.height === undefined ? 2 : 1;
};

const help = `Usage: story-timeline render [options] story out.svg|out.png|out.html

Draws a story without a browser: as a picture (SVG, or PNG where the package sharp is installed), or as a web page by itself, with picture and text, that loads
nothing and runs no script:

  story-timeline render story.json timeline.svg
  story-timeline render --size card story.json card.svg
  story-timeline render --size mail story.json mail.png
  story-timeline render --width 800 --theme dark timeline.csv timeline.svg
  story-timeline render --lang de story.json page.html

  --width n          width of the picture in pixels, 1200 by itself
  --height n         its height; by itself what the story needs
  --size name        ${Object.entries(sizes)
    .map(
      ([name, { width, height }]) => `${name} (${width}${height === undefined ? ' wide' : ` × ${height}`})`,
    )
    .join(', ')}
  --density n        of a PNG: pixels for each of the picture's, 1 at a size with a height, else 2
  --text-size n      size of its text in pixels, 16 by itself
  --scale name       auto, chronological, broken, sequential
  --orientation name auto, horizontal, vertical
  --layout name      auto, unified, faceted
  --today date       draws today: the day that it is (now), or a date that stands for it
  --theme name       light, dark; a page has both by itself
  --lang tag         language of dates, the story's by itself
  --from format      how the story is written; else its name and its look tell
  --help             this

A file called - is standard input. Problems go to standard error.
Exit code: 0 when every event is drawn, 1 when something of the story could not be read, 2 when nothing was drawn.
`;

const oneOf = {
  scale: ['auto', 'chronological', 'broken', 'sequential'],
  orientation: ['auto', 'horizontal', 'vertical'],
  layout: ['auto', 'unified', 'faceted'],
  theme: ['light', 'dark'],
} as const;

const text = { type: 'string' } as const;

export const render: Command = {
  summary: 'draw a story as a picture or as a web page',
  help,
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        width: text,
        height: text,
        size: text,
        density: text,
        'text-size': text,
        scale: text,
        orientation: text,
        layout: text,
        theme: text,
        today: text,
        lang: text,
        from: text,
      },
      allowPositionals: true,
    });
    const [from, to, ...more] = positionals;
    if (from === undefined || to === undefined || more.length > 0)
      throw new UsageError('a story and a file to draw to are asked for. See story-timeline render --help.');
    const format = formatOf(to);
    const density = numberOf('density', values) ?? usualDensity(values);
    if (density > 8) throw new UsageError(`--density is "${values.density}"; at most 8 was expected.`);
    return writeOut({
      from,
      fromFormat: values.from,
      to,
      toFormat: format === 'png' ? 'svg' : format,
      options: optionsOf(values),
      ...(format === 'png' && { finish: async (svg) => (await import('./png-of.js')).pngOf(svg, density) }),
    });
  },
};

function formatOf(path: string): 'svg' | 'png' | 'page' {
  const extension = extname(path).toLowerCase();
  if (extension === '.svg') return 'svg';
  if (extension === '.png') return 'png';
  if (extension === '.html' || extension === '.htm') return 'page';
  const what = path === standard ? 'Standard output' : path;
  throw new UsageError(`${what} tells no format: a name that ends in .svg, .png or .html was expected.`);
}

type Values = Readonly<Record<string, string | undefined>>;

function optionsOf(values: Values): WriteOptions {
  const textSize = numberOf('text-size', values);
  const lang = languageOf(values['lang']);
  return {
    ...sizeOf(values),
    ...(textSize !== undefined && { textSize }),
    ...(lang !== undefined && { lang }),
    ...todayOf(values['today']),
    ...chosen('scale', values),
    ...chosen('orientation', values),
    ...chosen('layout', values),
    ...chosen('theme', values),
  };
}

function todayOf(written: string | undefined): WriteOptions {
  if (written === undefined) return {};
  if (written === 'now') return { today: '' };
  const { interval, problem } = parseEdtf(written);
  if (interval && Number.isFinite(interval.latest - interval.earliest)) return { today: written };
  const why = problem?.message ?? 'It has no beginning or no end.';
  throw new UsageError(`--today is "${written}"; now or a date was expected. ${why}`);
}

function sizeOf(values: Values): WriteOptions {
  const name = values['size'];
  const size = name === undefined ? undefined : Object.entries(sizes).find(([known]) => known === name)?.[1];
  if (name !== undefined && !size)
    throw new UsageError(`there is no size "${name}". There are ${Object.keys(sizes).join(', ')}.`);
  const width = numberOf('width', values);
  const height = numberOf('height', values);
  return { ...size, ...(width !== undefined && { width }), ...(height !== undefined && { height }) };
}

function numberOf(name: string, values: Values): number | undefined {
  const written = values[name];
  if (written === undefined) return undefined;
  const number = Number(written);
  if (!(number > 0 && Number.isFinite(number)))
    throw new UsageError(`--${name} is "${written}"; a number of pixels was expected.`);
  return number;
}

function languageOf(tag: string | undefined): string | undefined {
  if (tag === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    throw new UsageError(`--lang is "${tag}"; a language tag was expected, such as en-GB.`);
  }
}

/** What was chosen of a few names, as an option of that name. */
function chosen<Name extends keyof typeof oneOf>(
  name: Name,
  values: Values,
): { readonly [Key in Name]?: (typeof oneOf)[Name][number] } {
  const written = values[name];
  const known = oneOf[name].find((one) => one === written);
  if (written !== undefined && known === undefined)
    throw new UsageError(`--${name} is "${written}"; one of ${oneOf[name].join(', ')} was expected.`);
  return known === undefined
    ? {}
    : ({ [name]: known } as { readonly [Key in Name]?: (typeof oneOf)[Name][number] });
}
