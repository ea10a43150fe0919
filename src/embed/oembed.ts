import type { Story } from '../story/index.js';
import { loadLanguages } from '../write/load-languages.js';
import { embedCode } from './embed-code.js';
import { heightOf } from './height-of.js';

/** An answer to a consumer of oEmbed 1.0 (oembed.com), of the type `rich`. */
export interface Oembed {
  readonly type: 'rich';
  readonly version: '1.0';
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly title?: string;
  readonly author_name?: string;
  readonly author_url?: string;
  readonly provider_name?: string;
  readonly provider_url?: string;
  readonly cache_age?: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

export interface OembedOptions {
  /** Address of the frame, as `embedAddress` makes it. */
  readonly address: string;
  /** Most that the consumer has room for, in CSS pixels: what it sends as `maxwidth` and `maxheight`. */
  readonly maxwidth?: number | undefined;
  readonly maxheight?: number | undefined;
  /** Width where the consumer has room for more. */
  readonly width?: number | undefined;
  readonly lang?: string | undefined;
  readonly script?: string | undefined;
  readonly integrity?: string | undefined;
  readonly link?: string | undefined;
  readonly provider?: { readonly name: string; readonly url?: string | undefined } | undefined;
  readonly author?: { readonly name: string; readonly url?: string | undefined } | undefined;
  /** A picture of the story; consumers want all three. */
  readonly thumbnail?: { readonly url: string; readonly width: number; readonly height: number } | undefined;
  /** Seconds for which it may be kept. */
  readonly cacheAge?: number | undefined;
}

const usualWidth = 700;

/** A consumer is never given more than it has room for. */
const within = (wanted: number, most: number | undefined): number =>
  most !== undefined && most >= 1 ? Math.min(wanted, Math.floor(most)) : wanted;

/** What a site answers for a page that has a story in it. */
export async function oembedFor(story: Story, options: OembedOptions): Promise<Oembed> {
  const { address, lang, script, integrity, link, provider, author, thumbnail, cacheAge } = options;
  await loadLanguages(lang ?? story.lang);
  const width = within(options.width ?? usualWidth, options.maxwidth);
  const height = within(heightOf(story, width, lang), options.maxheight);
  const title = story.title ?? story.article?.title;
  return {
    type: 'rich',
    version: '1.0',
    html: embedCode({ address, title: title ?? 'Timeline', width, height, script, integrity, link }),
    width,
    height,
    ...(title !== undefined && { title }),
    ...(author && { author_name: author.name, ...(author.url !== undefined && { author_url: author.url }) }),
    ...(provider && {
      provider_name: provider.name,
      ...(provider.url !== undefined && { provider_url: provider.url }),
    }),
    ...(cacheAge !== undefined && { cache_age: cacheAge }),
    ...(thumbnail && {
      thumbnail_url: thumbnail.url,
      thumbnail_width: thumbnail.width,
      thumbnail_height: thumbnail.height,
    }),
  };
}
