import { html, nothing, type TemplateResult } from 'lit';
import { classNames } from '../class-names.js';
import { eventContent, groupOf } from '../event/event-content.js';
import { groupClass } from '../glyph.js';
import { litAt } from '../chart/lit.js';
import { firstToCome, todayWords } from '../chart/today.js';
import { listedOf, listedPart, type Listing } from './listed-part.js';

/** The story as a list: every event with all that it tells, in order. */
export const storyList = (listing: Listing): TemplateResult => {
  const { story, today, words } = listing;
  const first = firstToCome(story, today);
  return listedPart(
    listing,
    'list',
    html`<ol role="list">
      ${listedOf(listing).map(({ event, position }) => {
        const found = litAt(listing, position);
        const played = listing.play?.position === position;
        return html`${
            today && position === first
              ? html`<li class="today-divider" lang=${words.lang}>${todayWords(words, today)}</li>`
              : nothing
          }
          <li
            class=${classNames(groupClass(groupOf(listing.story, event)), found?.name, played && 'played')}
            aria-current=${played ? 'step' : nothing}
            data-id=${event.id}
          >
            ${eventContent(listing, event, position)}${found?.said}
          </li>`;
      })}
    </ol>`,
  );
};
