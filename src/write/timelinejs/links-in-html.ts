import type { StoryLink } from '../../story/index.js';
import { safeLink } from '../../story/safe-link.js';
import { hasWords } from '../../story/says-the-same.js';

/** Where a piece of HTML leads, with what stands there as HTML. */
export type LinksInHtml = ReadonlyMap<string, readonly string[]>;

/** Of links to one address, so many are compared. */
const mostAlike = 20;
/** So many folders deep an address is looked for as a relative one. */
const deepest = 16;

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&quot;': '"', '&lt;': '<', '&gt;': '>' };
const unescaped = (text: string): string =>
  text.replace(/&(?:amp|quot|lt|gt);/g, (entity) => entities[entity] ?? entity);

/** An address under which that of a story, which may have been resolved, is found again. */
function keyOf(written: string): string {
  const address = unescaped(written.trim());
  const link = safeLink(address.startsWith('//') ? `https:${address}` : address) ?? address;
  return /^[a-z][a-z\d+.-]*:/i.test(link) ? link : link.replace(/^[./]+/, '');
}

/** The links of a piece of HTML, frames and pictures among them; of an address, itself. Read once, whatever it is asked for. */
export function linksInHtml(html: string): LinksInHtml {
  const found = new Map<string, string[]>();
  const add = (address: string, piece: string): void => {
    const key = keyOf(address);
    const alike = found.get(key);
    if (!alike) found.set(key, [piece]);
    else if (alike.length < mostAlike) alike.push(piece);
  };
  if (!html.includes('<')) add(html, html);
  for (const piece of html.split(/<(?=(?:a|iframe|img)\b)/i).slice(1)) {
    const [link = ''] = piece.split(/<\/a\b/i, 1);
    const [, double, single, bare] = /\b(?:href|src)=(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/i.exec(link) ?? [];
    const address = double ?? single ?? bare;
    if (address !== undefined) add(address, `<${link}`);
  }
  return found;
}

/** What stands where a link leads: nothing where it is not there. */
export function piecesOf(links: LinksInHtml, url: string): readonly string[] {
  const exact = links.get(url);
  if (exact || links.size === 0) return exact ?? [];
  const path = /^[a-z][a-z\d+.-]*:\/\/[^/]*\/(.*)$/is.exec(url)?.[1] ?? url.replace(/^[./]+/, '');
  const folders = path.split('/');
  for (let from = 0; from < Math.min(folders.length, deepest); from += 1) {
    const relative = links.get(folders.slice(from).join('/'));
    if (relative) return relative;
  }
  return [];
}

/** Whether a link is there, round its words where it has some. */
export const isLinked = (links: LinksInHtml, { url, title }: StoryLink): boolean =>
  url !== undefined &&
  piecesOf(links, url).some((piece) => unescaped(piece).includes(title) || hasWords(piece, title));
