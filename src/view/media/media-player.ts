import { html, nothing, type TemplateResult } from 'lit';
import type { StoryMedia } from '../../story/index.js';
import { isSparing } from './is-sparing.js';
import { latePoster } from './late-poster.js';
import { onlyOnePlays } from './only-one-plays.js';
import { pageAddress } from '../page-address.js';

/** What a player may ask for, what it is called, and whom it tells. */
export interface Playing {
  readonly media: StoryMedia;
  readonly kind: 'video' | 'audio';
  readonly name: string;
  readonly lang: string | undefined;
  readonly tabIndex: number;
  readonly played: () => void;
  readonly failed: () => void;
}

const isForeign = (address: string): boolean => {
  const { base, origin } = pageAddress();
  return !URL.canParse(address, base) || new URL(address, base).origin !== origin;
};

/** Whether this browser says that it cannot play what the story says it is; a server has none to ask. */
export const isUnplayable = (kind: 'video' | 'audio', type: string | undefined): boolean =>
  'document' in globalThis &&
  type !== undefined &&
  type.includes('/') &&
  document.createElement(kind).canPlayType(type) === '';

/** The browser's own player: it asks for nothing but its poster until it is played. */
export const player = (playing: Playing): TemplateResult => {
  const { media, kind, name, lang, tabIndex, played, failed } = playing;
  const { url, poster, captions } = media;
  const play = ({ currentTarget }: Event): void => {
    onlyOnePlays(currentTarget as HTMLMediaElement);
    played();
  };
  if (kind === 'audio')
    return html`<audio
      src=${url}
      controls
      preload="none"
      tabindex=${tabIndex}
      aria-label=${name}
      @play=${play}
      @error=${failed}
    ></audio>`;
  return html`<video
    src=${url}
    controls
    playsinline
    preload="none"
    tabindex=${tabIndex}
    aria-label=${name}
    crossorigin=${captions && isForeign(captions) ? 'anonymous' : nothing}
    @play=${play}
    @error=${failed}
    ${latePoster(isSparing() ? undefined : poster)}
  >
    ${captions ? html`<track kind="captions" src=${captions} srclang=${lang ?? nothing} />` : nothing}
  </video>`;
};
