import { quoteLink } from '../../article/quote-link.js';
import { laterInWords, type Words } from '../../locales/index.js';
import { eventBefore } from '../../story/reading-order.js';
import type { Story, StoryEvent, StoryLink, StoryMedia, StoryQuote, ToldDate } from '../../story/index.js';
import { lateReport } from '../../story/late-report.js';
import { groupColour, groupGlyph } from '../../draw/index.js';
import { dateText } from '../date-text.js';
import { htmlDate } from '../html-date.js';
import { type Markup, markup, type Part } from './markup.js';

/** What every event of a page is told with. */
export interface Telling {
  readonly story: Story;
  readonly words: Words;
  /** The page's language. */
  readonly lang: string;
}

/** The attribute `lang` where a text is in another language than what it stands in. */
export const langOf = (own: string | undefined, around: string): Part =>
  own !== undefined && own !== around && markup` lang="${own}"`;

/** Words of the timeline's own in a page that may be in another language. */
export const said = ({ words, lang }: Telling, text: Part): Markup =>
  words.lang === lang
    ? markup`<bdi>${text}</bdi>`
    : markup`<bdi lang="${words.lang}" dir="${words.dir}">${text}</bdi>`;

const paragraphs = (text: string): Markup[] =>
  text.split(/\n[^\S\n]*\n\s*/).map((part) => markup`<p dir="auto">${part.trim()}</p>`);

export const linkTo = ({ title, url }: StoryLink): Markup =>
  url === undefined
    ? markup`<bdi>${title}</bdi>`
    : markup`<a href="${url}" rel="noopener"><bdi>${title}</bdi></a>`;

const dateOf = (telling: Telling, event: StoryEvent): Markup => {
  const value = event.interval && htmlDate(event.interval);
  const isOwn = event.display === undefined && event.interval !== undefined;
  const text = dateText(event, telling.words);
  const shown = isOwn ? said(telling, text) : markup`<bdi>${text}</bdi>`;
  return value ? markup`<time datetime="${value}">${shown}</time>` : markup`<span>${shown}</span>`;
};

/** The glyph and the name of a group, as in the drawing's legend. */
export const groupName = (title: string, group: number): Markup =>
  markup`<span class="group"><svg viewBox="-5 -5 10 10" aria-hidden="true"><path fill="var(--group-${groupColour(group)})" d="${groupGlyph(group)}"/></svg><bdi>${title}</bdi></span>`;

const quoteFigure = (telling: Telling, quote: StoryQuote, around: string): Markup => {
  const { words, story } = telling;
  const { text, speaker, role, via, cite, lang } = quote;
  const by = [speaker && markup`<b>${speaker}</b>`, role, via].filter(Boolean);
  const source = cite ?? story.article?.url;
  const link =
    source !== undefined &&
    markup`<a href="${quoteLink(quote, source)}" rel="noopener">${said(telling, cite === undefined ? words.readInArticle : words.source)}</a>`;
  const caption = [
    by.map((part, i) => [i > 0 && words.comma, markup`<bdi>${part as Part}</bdi>`]),
    by.length > 0 && link && ' · ',
    link,
  ];
  return markup`<figure class="quote"><blockquote dir="auto"${cite !== undefined && markup` cite="${cite}"`}${langOf(lang, around)}><p>${words.openQuote}${text}${words.closeQuote}</p></blockquote>${
    (by.length > 0 || link) && markup`<figcaption>${caption}</figcaption>`
  }</figure>`;
};

/** A picture or a recording is named and led to, not shown: the page loads nothing. */
const mediaFigure = (telling: Telling, { url, alt, caption, credit }: StoryMedia): Markup => {
  const [name, ...more] = [caption, alt, url].filter((text) => text !== undefined && text !== '');
  const rest = caption && alt && more[0] === alt && alt !== caption && markup`<p>${alt}</p>`;
  return markup`<figure class="media"><p><a href="${url}" rel="noopener"><bdi>${name}</bdi></a></p>${rest || undefined}${
    credit !== undefined && markup`<figcaption>${said(telling, telling.words.credit(credit))}</figcaption>`
  }</figure>`;
};

const toldDate = (telling: Telling, name: string, told: ToldDate, text?: string): Markup => {
  const { date, interval } = told;
  const shown = said(telling, telling.words.date(interval));
  return markup`<li>${said(telling, name)} <time datetime="${htmlDate(interval) ?? date}">${shown}</time>${
    text !== undefined && markup`: <bdi>${text}</bdi>`
  }</li>`;
};

/** What an event says of its own telling: when it was reported, updated, corrected, and what was wrong. */
const toldDates = (telling: Telling, event: StoryEvent): Markup | undefined => {
  const { words } = telling;
  const reported = lateReport(event);
  const lines = [
    ...(reported ? [toldDate(telling, words.isReported, reported)] : []),
    ...(event.updated ? [toldDate(telling, words.isUpdated, event.updated)] : []),
    ...event.corrected.map((each) => toldDate(telling, words.isCorrected, each, each.text)),
  ];
  return lines.length > 0 ? markup`<ul class="told">${lines}</ul>` : undefined;
};

/** All that an event tells, in the order in which the element tells it. */
export function eventArticle(telling: Telling, event: StoryEvent, position: number, id: string): Markup {
  const { story, words, lang } = telling;
  const group = story.groups.findIndex((each) => each.id === event.group);
  const before = eventBefore(story, position);
  const since =
    before?.interval && event.interval ? laterInWords(words, before.interval, event.interval) : '';
  const own = event.lang ?? lang;
  return markup`<li id="${id}"${langOf(event.lang, lang)}>
<p class="when">${dateOf(telling, event)}${since !== '' && markup` <span class="since">${said(telling, since)}</span>`}${
    group >= 0 && [' ', groupName(story.groups[group]?.title ?? '', group)]
  }</p>
<div class="what">
<h2>${event.title === undefined ? said(telling, words.untitled) : markup`<bdi>${event.title}</bdi>`}</h2>
${event.text !== undefined && paragraphs(event.text)}${toldDates(telling, event)}${event.quotes.map((quote) => quoteFigure(telling, quote, own))}${
    event.media && mediaFigure(telling, event.media)
  }${
    event.links.length > 0 &&
    markup`<ul class="links">${event.links.map((link) => markup`<li>${linkTo(link)}</li>`)}</ul>`
  }
</div>
</li>
`;
}
