import { html, nothing, type TemplateResult } from 'lit';
import type { Form, Telling } from '../context.js';
import type { Listing } from './listed-part.js';
import { storyList } from './story-list.js';

/** Where the story comes from, and the page on which it was. */
const imprint = ({ story, words }: Telling): TemplateResult => {
  const { title, publisher, url } = story.article ?? {};
  const source = [title, publisher].filter(Boolean).join(' · ');
  const page = globalThis.location?.href.replace(/#.*$/, '') ?? '';
  return html`<footer class="imprint">
    ${
      source || url
        ? html`<p>
            <bdi lang=${words.lang} dir=${words.dir}>${words.sourceOf(source || (url ?? ''))}</bdi>
            ${source && url ? html`<bdi dir="ltr" class="address">${url}</bdi>` : nothing}
          </p>`
        : nothing
    }
    <p lang=${words.lang}>${words.printedFrom} <bdi dir="ltr" class="address">${page}</bdi></p>
  </footer>`;
};

/** What is seen on paper alone: below the picture the story as a list, and where it comes from. */
export const paper = (listing: Listing & { readonly form: Form }): TemplateResult =>
  html`<div class="paper">
    ${listing.form === 'timeline' ? storyList(listing) : nothing} ${imprint(listing)}
  </div>`;
