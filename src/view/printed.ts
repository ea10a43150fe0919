import { html, nothing, type TemplateResult } from 'lit';
import { eventAt, type Story } from '../story/index.js';
import { classNames } from './class-names.js';
import type { Print, Telling } from './context.js';
import { eventContent, groupOf } from './event-content.js';
import { groupClass } from './glyph.js';
import { link } from './link.js';
import { pictureSvg } from './picture-svg.js';

/** The story on paper: its picture, then each event with all that it tells. Nothing where nobody prints. */
export const printed = (
  shown: Telling & { readonly print?: Print | undefined },
): TemplateResult | typeof nothing => {
  const { print, story, words } = shown;
  if (!print) return nothing;
  const { picture, stretch, positions, more, address } = print;
  const telling: Telling = { ...shown, onPaper: true, open: undefined };
  const dated = positions.filter((position) => position < story.events.length);
  const undated = positions.filter((position) => position >= story.events.length);
  return html`<div class="printed">
    ${stretch ? html`<p class="caption" lang=${words.lang}><bdi dir=${words.dir}>${stretch}</bdi></p>` : nothing}
    ${picture ? pictureSvg(picture) : nothing} ${events(telling, dated)}
    ${undated.length > 0 ? html`<p class="caption" lang=${words.lang}>${words.undated}</p>` : nothing}
    ${events(telling, undated)}
    ${more > 0 ? html`<p class="caption" lang=${words.lang}><bdi dir=${words.dir}>${words.laterEvents(more)}</bdi></p>` : nothing}
    <div class="caption from" lang=${words.lang}>
      ${source(telling)}
      <p>${words.printedFrom} <bdi dir="ltr">${address}</bdi></p>
    </div>
  </div>`;
};

const events = (telling: Telling, positions: readonly number[]): TemplateResult | typeof nothing =>
  positions.length === 0
    ? nothing
    : html`<ol role="list">
        ${positions.map((position) => {
          const event = eventAt(telling.story, position);
          return event
            ? html`<li class=${classNames('entry', groupClass(groupOf(telling.story, event)))}>
                ${eventContent(telling, event, position, -1)}
              </li>`
            : nothing;
        })}
      </ol>`;

/** The article from which the story is told. */
const source = ({ story, words }: Telling): TemplateResult | typeof nothing => {
  const { url } = story.article ?? {};
  const title = nameOf(story);
  return title === undefined
    ? nothing
    : html`<p>${words.source}: ${link({ title, ...(url !== undefined && { url }) }, words, -1)}</p>`;
};

const nameOf = ({ article }: Story): string | undefined =>
  [article?.title, article?.publisher].filter(Boolean).join(' · ') || article?.url;
