import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../locales/index.js';
import { mediaKind } from '../../story/media-kind.js';
import { serviceOf } from '../../story/service-of.js';
import type { StoryMedia } from '../../story/index.js';
import { icon } from '../icon.js';
import { linkAddress } from '../event/link-address.js';

/** Drawn on 16 units: a picture with its hill and sun, a screen, a loudspeaker, a sheet with a corner turned down. */
const shapes = {
  image: 'M2 3h12v10H2zM2 11l3.5-3.5 3 3L11 8l3 3M10.5 5.8h.01',
  video: 'M2 3h12v10H2zM6.5 5.7v4.6L10.3 8z',
  audio: 'M2.5 6v4H5l3.5 3V3L5 6zM11 5.8a3.2 3.2 0 0 1 0 4.4M12.7 4a5.7 5.7 0 0 1 0 8',
  page: 'M3.5 2h6l3 3v9h-9zM9.5 2v3h3',
} as const;

/** The end of an address, which names a file; of a page all of it but its scheme. In ASCII, so that it hides nothing. */
const bareName = (url: URL | undefined, isPage: boolean): string => {
  if (!url) return '';
  const file = url.pathname.split('/').at(-1);
  return (!isPage && file) || `${url.host.replace(/^www\./, '')}${url.pathname}`.replace(/\/$/, '');
};

/** What a card of media is called: by what the story says of them, else by their address. */
export const cardTitle = ({ url, alt, caption, type }: StoryMedia): string => {
  const isPage = mediaKind({ url, ...(type !== undefined && { type }) }) === 'page';
  return (isPage ? (caption ?? alt) : (alt ?? caption)) ?? bareName(linkAddress(url).url, isPage);
};

/**
 * Media as a way to them: on which service, what, and where it leads. Nothing is asked of that place before the reader goes
 * there, and it is not told from where they come.
 */
export const mediaCard = (
  media: StoryMedia,
  words: Words,
  tabIndex: number,
  failed = false,
): TemplateResult => {
  const { url: to, host, printed } = linkAddress(media.url);
  const kind = mediaKind(media);
  const named =
    kind === 'page'
      ? ((to && serviceOf(to.href)) ?? (/\.pdf$/i.test(to?.pathname ?? '') ? 'PDF' : undefined))
      : undefined;
  const word = kind === 'page' ? undefined : words[kind];
  return html`<a
    part="link"
    class="card"
    href=${media.url}
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    tabindex=${tabIndex}
    data-address=${printed ?? nothing}
  >
    ${icon(shapes[kind])}
    <span class="said">
      ${named ? html`<bdi class="of" lang="" translate="no">${named}</bdi>` : nothing}
      ${word ? html`<bdi class="of" lang=${words.lang} dir=${words.dir}>${word}</bdi>` : nothing}
      <bdi class="name">${cardTitle(media)}</bdi>
      ${failed ? html`<bdi class="failed" lang=${words.lang} dir=${words.dir}>${words.notLoaded}</bdi>` : nothing}
      ${host ? html`<bdi class="host" lang=${words.lang} dir=${words.dir}>${words.host(host)}</bdi>` : nothing}
    </span>
  </a>`;
};
