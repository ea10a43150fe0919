import { html, nothing, type TemplateResult } from 'lit';
import { classNames } from './class-names.js';
import { eventContent, groupOf } from './event-content.js';
import { groupClass } from './glyph.js';
import { foundAt } from './hits.js';
import { listedOf, listedPart, type Listing } from './listed-part.js';

/** The story as a list: every event with all that it tells, in order. */
export const storyList = (listing: Listing): TemplateResult =>
  listedPart(
    listing,
    'list',
    html`<ol role="list">
      ${listedOf(listing).map(({ event, position }) => {
        const found = foundAt(listing, position);
        return html`<li
          class=${classNames(groupClass(groupOf(listing.story, event)), found?.name, listing.play?.position === position && 'played')}
          aria-current=${listing.play?.position === position ? 'step' : nothing}
          data-id=${event.id}
        >
          ${eventContent(listing, event, position)}${found?.said}
        </li>`;
      })}
    </ol>`,
  );
