import { parseArgs } from 'node:util';
import { altText, embedAddress, embedCode, heightOf, oembedFor, pictureCode } from '../embed/index.js';
import { loadLanguages } from '../write/load-languages.js';
import type { Command } from './command.js';
import { openStory, standard } from './open-story.js';
import { problemLines } from './problem-lines.js';
import { saveFile } from './save-file.js';
import { UsageError } from './usage-error.js';

const help = `Usage: story-timeline embed --page url --src url [options] story [out]
       story-timeline embed --image url [options] story [out]

Writes what a page, a mail or a feed is given to show a story that is published already:

  story-timeline embed --page https://news.example/embed.html --src story.json story.json > code.html
  story-timeline embed --oembed --page … --src … --provider "The News" story.json story.oembed.json
  story-timeline embed --image https://news.example/story.png --link https://news.example/report story.json

  --page url      where your copy of embed.html is: the code is a frame with a script that gives it its height
  --src url       where the story is, as embed.html asks for it
  --oembed        as an answer of oEmbed (JSON)
  --image url     in place of these a picture of it, whose words tell the story
  --link url      where the story is told, for readers who see no frame
  --width n       in pixels, 700 by itself; of a picture 600
  --height n      by itself what the story needs
  --maxwidth n    what a consumer of oEmbed has asked for
  --maxheight n
  --set name=value  what else embed.html is asked for (filter, orientation, theme…); may stand several times
  --provider name, --provider-url url
                  for oEmbed: who publishes it
  --thumbnail url for oEmbed: a picture of 1200 × 630, as render --size card draws it
  --lang tag      language of dates, the story's by itself
  --from format   how the story is written; else its name and its look tell
  --help          this

A file called - is standard input or output. Exit code: 0 when it was written, 2 when not.
`;

const text = { type: 'string' } as const;

const options = {
  page: text,
  src: text,
  oembed: { type: 'boolean' },
  image: text,
  link: text,
  width: text,
  height: text,
  maxwidth: text,
  maxheight: text,
  set: { type: 'string', multiple: true },
  provider: text,
  'provider-url': text,
  thumbnail: text,
  lang: text,
  from: text,
} as const;

export const embed: Command = {
  summary: 'write what embeds a story in pages, mails and feeds',
  help,
  run: async (args) => {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [from, to = standard, ...more] = positionals;
    if (from === undefined || more.length > 0)
      throw new UsageError(
        'a story, and at most one file to write, are asked for. See story-timeline embed --help.',
      );
    const asked = readValues(values);
    const { story, problems } = await openStory(from, values.from);
    if (!story) return { error: problemLines(from, problems), code: 2 };
    await loadLanguages(asked.lang ?? story.lang);
    const body = await asked.write(story);
    if (to === standard) return { out: body, code: 0 };
    saveFile(to, body);
    return { code: 0 };
  },
};

type Values = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>['values'];
type Story = Parameters<typeof altText>[0];

interface Asked {
  readonly lang: string | undefined;
  readonly write: (story: Story) => Promise<string>;
}

/** Size of a card, which `render` draws. */
const card = { width: 1200, height: 630 };

function readValues(values: Values): Asked {
  const { lang, image, thumbnail, provider } = values;
  const [width, height] = [pixels('width', values.width), pixels('height', values.height)];
  const link = webAddress('link', values.link);
  if (image !== undefined) {
    const picture = { image: address('image', image), width: width ?? 600, height, link };
    return { lang, write: async (story) => pictureCode({ ...picture, alt: await altText(story, lang) }) };
  }
  if (values.page === undefined || values.src === undefined)
    throw new UsageError('--page and --src are asked for, or --image. See story-timeline embed --help.');
  const page = address('page', values.page);
  const frame = embedAddress(page, values.src, settings(values.set ?? []));
  const script = new URL('embed.js', page).href;
  if (values.oembed)
    return {
      lang,
      write: async (story) => {
        const answer = await oembedFor(story, {
          address: frame,
          script,
          link,
          lang,
          width,
          maxwidth: pixels('maxwidth', values.maxwidth),
          maxheight: pixels('maxheight', values.maxheight) ?? height,
          ...(provider !== undefined && {
            provider: { name: provider, url: webAddress('provider-url', values['provider-url']) },
          }),
          ...(thumbnail !== undefined && { thumbnail: { url: address('thumbnail', thumbnail), ...card } }),
        });
        return `${JSON.stringify(answer, undefined, 2)}\n`;
      },
    };
  return {
    lang,
    write: async (story) =>
      embedCode({
        address: frame,
        title: story.title ?? 'Timeline',
        width: width ?? 700,
        height: height ?? heightOf(story, width ?? 700, lang),
        script,
        link,
      }),
  };
}

function pixels(name: string, written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  if (!/^[1-9]\d{0,4}$/.test(written))
    throw new UsageError(`--${name} is "${written}"; a whole number of pixels was expected.`);
  return Number(written);
}

function address(name: string, written: string): string {
  if (!/^https?:/i.test(written) || !URL.canParse(written))
    throw new UsageError(`--${name} is "${written}"; an address that begins with https:// was expected.`);
  return new URL(written).href;
}

const webAddress = (name: string, written: string | undefined): string | undefined =>
  written === undefined ? undefined : address(name, written);

function settings(pairs: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name = '', ...value] = pair.split('=');
      if (value.length === 0) throw new UsageError(`--set is "${pair}"; name=value was expected.`);
      return [name, value.join('=')];
    }),
  );
}
