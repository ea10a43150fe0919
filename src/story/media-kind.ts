import { serviceOf } from './service-of.js';
import type { StoryMedia } from './story.js';

/** What there is to show: a file that the browser shows or plays by itself, or a page to go to. */
export type MediaKind = 'image' | 'video' | 'audio' | 'page';

const kinds: readonly string[] = ['image', 'video', 'audio', 'page'] satisfies MediaKind[];

/** Kinds by the ends of addresses. */
const endings: readonly (readonly [kind: MediaKind, ending: RegExp])[] = [
  ['image', /\.(?:jpe?g|jfif|png|apng|gif|webp|avif|svg|bmp)$/i],
  ['video', /\.(?:mp4|m4v|webm|ogv|mov|m3u8)$/i],
  ['audio', /\.(?:mp3|m4a|aac|og[ga]|opus|wav|flac|weba)$/i],
  ['page', /\.(?:[mx]?html?|php|aspx?|pdf|docx?|xlsx?|pptx?)$|\/$/i],
];

/** Stands in for the page's address, which is not known here. */
const anyPage = 'https://page.invalid/';

/**
 * What media are: by the type that the story gives, else by the service, else by how the address ends. What tells nothing is
 * taken for a picture, as addresses of pictures often have no ending.
 */
export function mediaKind({ url, type }: Pick<StoryMedia, 'url' | 'type'>): MediaKind {
  return (type && ofType(type)) || (serviceOf(url) ? 'page' : ofAddress(url));
}

/** By a media type, or by the word alone; any other media type is that of a document. */
function ofType(type: string): MediaKind | undefined {
  const [kind = '', rest] = type.trim().toLowerCase().split('/');
  if (kinds.includes(kind)) return kind as MediaKind;
  if (rest === undefined) return undefined;
  if (/^ogg\b/.test(rest)) return 'audio';
  return /mpegurl\b/.test(rest) ? 'video' : 'page';
}

function ofAddress(address: string): MediaKind {
  if (!URL.canParse(address, anyPage)) return 'page';
  const { pathname, searchParams } = new URL(address, anyPage);
  // A page about a file: "/wiki/File:Ada.jpg".
  if (/\/[^/]*:[^/]*$/.test(pathname)) return 'page';
  if (/^(?:jpe?g|png|gif|webp|avif)$/i.test(searchParams.get('format') ?? searchParams.get('fm') ?? ''))
    return 'image';
  return endings.find(([, ending]) => ending.test(pathname))?.[0] ?? 'image';
}
