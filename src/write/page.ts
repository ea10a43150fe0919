import { type Colours, themes } from '../draw/picture/index.js';
import { dirOf, wordsFor } from '../locales/whole.js';
// Not through the index: a chunk that needs no more would part those of the first drawing.
import { countEvents, eventAt } from '../story/reading-order.js';
import type { Story } from '../story/index.js';
import { eventArticle, linkTo, said, type Telling } from './page/event-article.js';
import { markup, type Markup } from './page/markup.js';
import { drawings, styleOf } from './page/style.js';
import { byTable, drawStory } from './picture/draw-story.js';
import type { PictureOptions } from './picture/options.js';
import { svgOf } from './picture/svg-of.js';
import { storyFacts } from './story-facts.js';
import type { Loss, Written } from './writer.js';

/** What a page does not carry. */
const lostInPage: Loss = {
  path: '',
  message:
    'A page has all that a reader is shown of a story; tags, importance, anchors and extra fields are not in it, and media are linked, not shown.',
};

/** Room round a drawing for what reaches over its edge, in em. */
const margin = 0.25;

/**
 * A story as a web page by itself: title and summary, the timeline drawn for wide and for narrow screens, each mark leading to
 * its event in the text below. It runs no script and loads nothing, and its policy says so.
 */
export async function writePage(
  story: Story,
  options: PictureOptions = {},
): Promise<Pick<Written, 'body' | 'lost'>> {
  const words = wordsFor(options.lang ?? story.lang);
  const lang = story.lang ?? words.lang;
  const dir = options.dir ?? dirOf(lang);
  const telling: Telling = { story, words, lang };
  const theme = typeof options.theme === 'string' ? themes[options.theme] : options.theme;
  const style = styleOf(theme);
  const ids = idsOf(story);
  const title = story.title ?? words.timeline;
  const page = markup`<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${await sourceOf(style)}; base-uri 'none'; form-action 'none'">
<title>${title}</title>
${story.summary !== undefined && markup`<meta name="description" content="${story.summary}">\n`}${
    theme === undefined && markup`<meta name="color-scheme" content="light dark">\n`
  }<style>${{ markup: style }}</style>
</head>
<body>
<main>
<header>
<h1><bdi>${title}</bdi></h1>
${story.summary !== undefined && markup`<p class="summary"><bdi>${story.summary}</bdi></p>\n`}${
    countEvents(story) > 0 && markup`<p class="facts">${said(telling, storyFacts(story, words))}</p>\n`
  }</header>
${story.events.length > 0 && drawing(story, { ...options, dir }, ids)}
<ol class="events">
${eventsOf(telling, ids)}</ol>
${footer(telling)}</main>
</body>
</html>
`;
  return { body: page.markup, lost: [lostInPage] };
}

/** What of a policy lets a style be: the style itself, and no other; where its sum cannot be had, any that stands in the page. */
async function sourceOf(style: string): Promise<string> {
  // Only pages that came safely have it.
  const { subtle } = globalThis.crypto as Partial<typeof globalThis.crypto>;
  if (!subtle) return "'unsafe-inline'";
  const sum = await subtle.digest('SHA-256', new TextEncoder().encode(style));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(sum)))}'`;
}

/** Ids of events as ids of elements: their own, where an address can have them as they are. */
function idsOf(story: Story): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (let position = 0; position < countEvents(story); position += 1) {
    const id = eventAt(story, position)?.id;
    if (id !== undefined) ids.set(id, /^[\w-]+$/.test(id) ? id : `event:${position + 1}`);
  }
  return ids;
}

/** The timeline for each kind of screen, of which one is seen. */
function drawing(story: Story, options: PictureOptions, ids: ReadonlyMap<string, string>): Markup {
  const svgs = drawings.map(({ name, width }) => {
    const { height: _height, textSize: _textSize, ...rest } = options;
    const all = { ...rest, width };
    const picture = drawStory(story, all, byTable(all, story.lang, margin), {
      say: ({ name: called, lang, groups, markOf, clusterOf }) => ({
        name: called,
        ...(lang && { lang }),
        groups,
        markOf,
        clusterOf,
      }),
    });
    return svgOf(picture, {
      className: name,
      colourOf: (paint: keyof Colours) => `var(--${paint})`,
      linkOf: (event) => {
        const id = ids.get(event);
        return id === undefined ? '' : `#${id}`;
      },
    });
  });
  return markup`<div class="drawing">${{ markup: svgs.join('') }}</div>`;
}

function eventsOf(telling: Telling, ids: ReadonlyMap<string, string>): Markup[] {
  const { story } = telling;
  return Array.from({ length: countEvents(story) }, (_, position) => {
    const event = eventAt(story, position);
    return event ? eventArticle(telling, event, position, ids.get(event.id) ?? '') : markup``;
  });
}

/** Periods by their names and dates, further links, and where the story comes from. */
function footer(telling: Telling): Markup {
  const { story, words } = telling;
  const { periods, links, article } = story;
  const source = article?.publisher ?? article?.title ?? article?.url;
  const notes = [
    ...periods.map(
      ({ title, interval }) => markup`<li><bdi>${title}</bdi>, ${said(telling, words.date(interval))}</li>`,
    ),
    ...links.map((link) => markup`<li>${linkTo(link)}</li>`),
  ];
  return markup`<footer>${notes.length > 0 && markup`<ul class="notes">${notes}</ul>`}${
    source !== undefined &&
    markup`<p>${said(telling, `${words.source}:`)} ${linkTo({ title: [article?.title, article?.publisher].filter(Boolean).join(' · ') || source, ...(article?.url !== undefined && { url: article.url }) })}</p>`
  }</footer>
`;
}
