import { html, nothing, type TemplateResult } from 'lit';
import { laterInWords, type Words } from '../../locales/index.js';
import { eventBefore, type Story, type StoryEvent } from '../../story/index.js';
import type { Telling } from '../context.js';
import { date } from './date.js';
import { glyph } from '../glyph.js';
import { link } from './link.js';
import { eventMedia } from '../media/media.js';
import { paragraphs } from './paragraphs.js';
import { quote } from './quote.js';
import { newsChip } from './news-sign.js';
import { toldDates } from './told-dates.js';

/** Index of an event's group, -1 where it has none. */
export const groupOf = (story: Story, event: StoryEvent): number =>
  story.groups.findIndex(({ id }) => id === event.group);

/** "Three months later", counted from the event before. */
export const distance = (story: Story, event: StoryEvent, position: number, words: Words): string => {
  const before = eventBefore(story, position);
  return before?.interval && event.interval ? laterInWords(words, before.interval, event.interval) : '';
};

export const eventQuotes = (telling: Telling, { id, quotes }: StoryEvent, tabIndex = 0): TemplateResult[] =>
  quotes.map((said, index) => quote(telling, said, { id, quote: index }, tabIndex));

export const eventLinks = (
  { words }: Telling,
  { links }: StoryEvent,
  tabIndex = 0,
): TemplateResult | typeof nothing =>
  links.length === 0
    ? nothing
    : html`<ul class="links" role="list">
        ${links.map((each) => html`<li>${link(each, words, tabIndex)}</li>`)}
      </ul>`;

/** All that an event tells: when, what, who said what about it. The same in a popover, in the list and on paper. */
export const eventContent = (
  telling: Telling,
  event: StoryEvent,
  position: number,
  tabIndex = 0,
): TemplateResult => {
  const { story, words } = telling;
  const group = groupOf(story, event);
  // Among Arabic and Persian figures a dot is a zero: there a comma divides.
  const since = distance(story, event, position, words);
  return html`<div class="event" lang=${event.lang ?? story.lang ?? nothing}>
    <p class="when" part="date">
      <span dir=${words.dir}
        >${date(event, words)}${since ? html`<span aria-hidden="true">${words.dir === 'rtl' ? words.comma : ' · '}</span><span class="hidden">${words.comma}</span><bdi dir=${words.dir}>${since}</bdi>` : nothing}</span
      >
      ${group < 0 ? nothing : html`<span>${glyph(group)}<bdi>${story.groups[group]?.title}</bdi></span>`}
      ${newsChip(telling, position)}
    </p>
    <p class="what"><bdi>${event.title ?? words.untitled}</bdi></p>
    ${event.text ? html`<div class="text">${paragraphs(event.text)}</div>` : nothing}
    ${toldDates(event, words)} ${eventQuotes(telling, event, tabIndex)}
    ${eventMedia(telling, event, tabIndex)} ${eventLinks(telling, event, tabIndex)}
  </div>`;
};
