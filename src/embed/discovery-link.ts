import { tag } from '../write/html/markup.js';

/** What stands in the head of a page, so that consumers of oEmbed find the answer for it. */
export const discoveryLink = (oembed: string, title: string): string =>
  `${tag('link', { rel: 'alternate', type: 'application/json+oembed', href: oembed, title })}\n`;
