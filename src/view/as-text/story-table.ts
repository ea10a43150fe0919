import { html, nothing, type TemplateResult } from 'lit';
import type { StoryEvent } from '../../story/index.js';
import { classNames } from '../class-names.js';
import { date } from '../event/date.js';
import { eventLinks, eventQuotes, groupOf } from '../event/event-content.js';
import { glyph, groupClass } from '../glyph.js';
import { litAt } from '../chart/lit.js';
import { listedOf, listedPart, type Listing } from './listed-part.js';
import { eventMedia } from '../media/media.js';
import { newsChip } from '../event/news-sign.js';
import { paragraphs } from '../event/paragraphs.js';
import { firstToCome, todayWords } from '../chart/today.js';
import { toldDates } from '../event/told-dates.js';

/** A column: its head, and what an event has in it; `nothing` where it has nothing. */
interface Column {
  readonly name: string;
  readonly head: string;
  readonly cell: (event: StoryEvent) => unknown;
}

/** The columns that a story fills. */
const columnsOf = (listing: Listing, events: readonly StoryEvent[]): readonly Column[] => {
  const { story, words } = listing;
  const group = (event: StoryEvent): unknown => {
    const index = groupOf(story, event);
    return index < 0 ? nothing : html`${glyph(index)}<bdi>${story.groups[index]?.title}</bdi>`;
  };
  const columns: readonly Column[] = [
    { name: 'group', head: words.columnGroup, cell: group },
    { name: 'quotes', head: words.columnQuotes, cell: (event) => eventQuotes(listing, event) },
    { name: 'links', head: words.links, cell: (event) => eventLinks(listing, event) },
  ];
  const isUsed: Readonly<Record<string, boolean>> = {
    group: story.groups.length > 0,
    quotes: events.some(({ quotes }) => quotes.length > 0),
    links: events.some(({ links }) => links.length > 0),
  };
  return columns.filter(({ name }) => isUsed[name]);
};

/**
 * The story as a table: a row for each event, in order. Each part says its role, as in a narrow place it is set like a list,
 * and what is no longer set as a table is not told as one by every browser.
 */
export const storyTable = (listing: Listing): TemplateResult => {
  const { story, words, today } = listing;
  const listed = listedOf(listing);
  const first = firstToCome(story, today);
  const columns = columnsOf(
    listing,
    listed.map(({ event }) => event),
  );
  const head = (name: string): TemplateResult =>
    html`<th role="columnheader" scope="col"><bdi dir=${words.dir}>${name}</bdi></th>`;
  return listedPart(
    listing,
    'table',
    html`<table class="story-table" role="table" aria-labelledby="heading">
      <thead role="rowgroup" lang=${words.lang}>
        <tr role="row">
          ${head(words.columnDate)} ${head(words.columnEvent)} ${columns.map((column) => head(column.head))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${listed.map(({ event, position }) => {
          const found = litAt(listing, position);
          return html`${
              today && position === first
                ? html`<tr role="row" class="today-row" lang=${words.lang}>
                    <td role="cell" colspan=${columns.length + 2}>
                      <div class="today-divider">${todayWords(words, today)}</div>
                    </td>
                  </tr>`
                : nothing
            }
            <tr
              role="row"
              class=${classNames('event', groupClass(groupOf(story, event)), found?.name, listing.play?.position === position && 'played')}
              aria-current=${listing.play?.position === position ? 'step' : nothing}
              data-id=${event.id}
              lang=${event.lang ?? story.lang ?? nothing}
            >
              <td role="cell" class="when" part="date" lang=${words.lang}>
                ${date(event, words)} ${newsChip(listing, position)}
              </td>
              <th role="rowheader" scope="row">
                <p class="what"><bdi>${event.title ?? words.untitled}</bdi>${found?.said}</p>
                ${event.text ? html`<div class="text">${paragraphs(event.text)}</div>` : nothing}
                ${toldDates(event, words)} ${eventMedia(listing, event)}
              </th>
              ${columns.map(
                ({ name, cell }) =>
                  html`<td role="cell" class=${name === 'links' ? 'of-links' : name}>${cell(event)}</td>`,
              )}
            </tr>`;
        })}
      </tbody>
    </table>`,
  );
};
