import type { Words } from '../../locales/index.js';
import type { StoryQuote } from '../../story/index.js';
import { element, indented, tag } from './markup.js';
import type { Attributes } from './markup.js';
import { exactLine, exactText, exactWords, line, paragraphs } from './plain-text.js';

/** A quotation as a figure: its words, and below them who said it and where it stands. */
export function quoteFigure(quote: StoryQuote, words: Words): string[] {
  const { text, cite, lang, prefix, suffix } = quote;
  const caption = captionOf(quote, words);
  return [
    tag('figure', { ...exactAttribution(quote), 'data-prefix': prefix, 'data-suffix': suffix }),
    ...indented([
      tag('blockquote', { cite, lang, 'data-text': exactText(text) }),
      ...indented(paragraphs(text)),
      '</blockquote>',
      ...(caption === '' ? [] : [element('figcaption', {}, caption)]),
    ]),
    '</figure>',
  ];
}

/** Who said it, as what, where: "<cite>speaker</cite>, role, via". */
function captionOf({ speaker, role, via, cite }: StoryQuote, words: Words): string {
  const parts = [
    speaker !== undefined && element('cite', {}, line(speaker)),
    role !== undefined && line(role),
    via !== undefined && line(via),
    cite !== undefined && element('a', { href: cite, 'data-source': '' }, line(words.source)),
  ];
  return parts.filter((part) => part !== false).join(', ');
}

/** The three as attributes, where their words in a row could be read otherwise. */
function exactAttribution({ speaker, role, via }: StoryQuote): Attributes {
  const isPlain =
    exactLine(speaker) === undefined &&
    (speaker !== undefined || role === undefined) &&
    (role !== undefined || via === undefined) &&
    [role, via].every((part) => exactWords(part) === undefined && !/^via\b/i.test(part ?? ''));
  return isPlain ? {} : { 'data-speaker': speaker, 'data-role': role, 'data-via': via };
}
