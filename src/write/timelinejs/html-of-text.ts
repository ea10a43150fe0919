import type { StoryLink } from '../../story/index.js';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in HTML. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (char) => entities[char] ?? char);

export const linkHtml = (url: string, title: string): string =>
  `<a href="${escapeHtml(url)}">${escapeHtml(title)}</a>`;

/** Paragraphs, parted by a blank line, as elements, and a line end in one as `br`. */
export const paragraphsOf = (html: string): string =>
  html
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${paragraph.trim().replace(/\n/g, '<br>')}</p>`)
    .join('');

/** A text as HTML in which the words of some links lead where they do, and the links whose words are not in it. */
export interface LinkedHtml {
  readonly html: string;
  readonly left: readonly StoryLink[];
}

/** As many links as are looked for in one text. */
const most = 200;

/** The words of each link are taken where they stand next, else where they stand first, and as whole words. */
export function linkedHtml(text: string, links: readonly StoryLink[]): LinkedHtml {
  const found: { readonly start: number; readonly end: number; readonly url: string }[] = [];
  const left = links.slice(most);
  let from = 0;
  for (const link of links.slice(0, most)) {
    const { url, title } = link;
    const isFree = (at: number): boolean =>
      found.every(({ start, end }) => at >= end || at + title.length <= start);
    const start =
      url === undefined
        ? -1
        : [from, 0].map((at) => wholeWords(text, title, at)).find((at) => at >= 0 && isFree(at));
    if (url === undefined || start === undefined || start < 0) left.push(link);
    else {
      from = start + title.length;
      found.push({ start, end: from, url });
    }
  }
  let html = '';
  let end = 0;
  for (const piece of found.toSorted((a, b) => a.start - b.start)) {
    html +=
      escapeHtml(text.slice(end, piece.start)) + linkHtml(piece.url, text.slice(piece.start, piece.end));
    end = piece.end;
  }
  return { html: html + escapeHtml(text.slice(end)), left };
}

const inWord = /[\p{L}\p{N}]/u;

/** Where some words stand that are no part of longer ones, from an index on; -1 where they do not. */
function wholeWords(text: string, words: string, from: number): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + words.length)) {
    const isPart =
      (inWord.test(text[at - 1] ?? '') && inWord.test(words[0] ?? '')) ||
      (inWord.test(text[at + words.length] ?? '') && inWord.test(words.at(-1) ?? ''));
    if (!isPart) return at;
  }
  return -1;
}
