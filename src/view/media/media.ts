import { html, nothing, type TemplateResult } from 'lit';
import type { StoryEvent } from '../../story/index.js';
// Not through the index, so that the first drawing does not load it.
import { mediaKind, type MediaKind } from '../../story/media-kind.js';
import { eventTarget, type Telling } from '../context.js';
import { isSparing } from './is-sparing.js';
import { linkAddress } from '../event/link-address.js';
import { loadable } from './loadable.js';
import { mayLoad } from './may-load.js';
import { cardTitle, mediaCard } from './media-card.js';
import { picture } from './picture.js';
import { isUnplayable, player } from './media-player.js';

/** Keeps the event open of which something is looked at or played: it is not to go with the pointer. */
const keeper =
  ({ open, callbacks }: Telling, id: string) =>
  (): void => {
    const target = eventTarget(id);
    if (open?.target === target && !open.pinned) callbacks.press(target);
  };

/** Whether media are shown by a card from the first. */
const isCard = (kind: MediaKind, url: string, type: string | undefined, { media }: Telling): boolean =>
  kind === 'page' || !mayLoad(url, media) || (kind !== 'image' && isUnplayable(kind, type));

/** The picture, film or sound of an event, or a card that leads to what is elsewhere; with what is said of it. */
export const eventMedia = (
  telling: Telling,
  event: StoryEvent,
  tabIndex = 0,
): TemplateResult | typeof nothing => {
  const { media } = event;
  if (!media) return nothing;
  const { words, story } = telling;
  const { url, alt, caption, credit, type } = media;
  const kind = mediaKind(media);
  const asCard = isCard(kind, url, type, telling);
  const allowed = (address: string | undefined): string | undefined =>
    address !== undefined && mayLoad(address, telling.media) ? address : undefined;
  const shown = (failed: () => void): unknown => {
    const kept = keeper(telling, event.id);
    if (kind === 'image') return picture({ media, words, tabIndex, kept, failed });
    if (kind === 'page') return nothing;
    const { poster: _poster, captions: _captions, ...rest } = media;
    const [poster, captions] = [allowed(media.poster), allowed(media.captions)];
    return player({
      media: { ...rest, ...(poster && { poster }), ...(captions && { captions }) },
      kind,
      name: alt ?? caption ?? words[kind],
      lang: event.lang ?? story.lang,
      tabIndex,
      played: kept,
      failed,
    });
  };
  return html`<figure
    class="media ${asCard ? 'elsewhere' : kind}"
    tabindex=${isSparing() ? -1 : nothing}
    data-address=${(!asCard && kind !== 'image' && linkAddress(url).printed) || nothing}
  >
    ${
      asCard
        ? mediaCard(media, words, tabIndex)
        : loadable(url, (hasFailed, failed) =>
            hasFailed ? mediaCard(media, words, tabIndex, true) : shown(failed),
          )
    }
    ${said(asCard && cardTitle(media) === caption ? undefined : caption, credit && words.credit(credit))}
  </figure>`;
};

const said = (caption: string | undefined, credit: string | undefined): TemplateResult | typeof nothing =>
  caption || credit
    ? html`<figcaption>
        ${caption ? html`<bdi>${caption}</bdi>` : nothing}
        ${credit ? html`<bdi class="credit">${credit}</bdi>` : nothing}
      </figcaption>`
    : nothing;
