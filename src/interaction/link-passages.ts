import { group } from 'd3-array';
import { findPassage, indexText } from '../article/index.js';
import { countEvents, eventAt, type Story, type StoryEvent } from '../story/index.js';
import { parseEdtf } from '../time/index.js';
import type { ArticleLinks, QuoteRef } from '../view/index.js';
import type { PageText } from './article/page-text.js';

/** A passage of the article that leads to an event: a quotation, words that it is anchored in, or its date. */
export interface Link {
  readonly id: string;
  /** Which quotation of the event, from 0; absent where the passage is none. */
  readonly quote?: number;
  /** Whether it is the event's date, and no words of or about it. */
  readonly byDate?: true;
  /** What is painted: parts of a tree each, in the order of the article. */
  readonly ranges: readonly Range[];
  readonly block: Element;
}

/** All that links a story with the article on the page. */
export interface Linked extends ArticleLinks {
  /** In the order of the article. */
  readonly links: readonly Link[];
  /** Quotations whose words do not stand there, or in several places. */
  readonly doubtful: readonly QuoteRef[];
  /** The passage of a quotation. */
  linkOf(ref: QuoteRef): Link | undefined;
}

const keyOf = ({ id, quote }: QuoteRef): string => `${quote} ${id}`;

/** Where in the article the quotations and anchors of a story stand, and the `time` elements that say an event's date. */
export function linkPassages(story: Story, page: PageText, article: Element): Linked {
  const index = indexText(page);
  const links: Link[] = [];
  const doubtful: QuoteRef[] = [];
  const events = Array.from({ length: countEvents(story) }, (_, position) => eventAt(story, position)).filter(
    (event) => event !== undefined,
  );
  for (const { id, quotes, anchors } of events) {
    for (const [quote, { text, ...context }] of quotes.entries()) {
      const found = findPassage(index, { ...context, exact: text });
      if (found) links.push({ id, quote, ...placed(page, found.passages) });
      if (!found || found.verdict === 'ambiguous') doubtful.push({ id, quote });
    }
    for (const anchor of anchors) {
      const found = findPassage(index, anchor);
      if (found) links.push({ id, ...placed(page, found.passages) });
    }
  }
  links.push(...datesIn(article, events));
  const inOrder = links.filter(({ ranges }) => ranges.length > 0).toSorted(byPlace);
  const byQuote = new Map(
    inOrder.flatMap((link) =>
      link.quote === undefined ? [] : [[keyOf({ id: link.id, quote: link.quote }), link]],
    ),
  );
  return {
    links: inOrder,
    doubtful,
    told: toldIn(inOrder),
    has: (ref) => byQuote.has(keyOf(ref)),
    linkOf: (ref) => byQuote.get(keyOf(ref)),
  };
}

/**
 * The order in which the article tells of the events. A date tells of one only where nothing else does: that of the day on
 * which the article came out stands in its head.
 */
const toldIn = (links: readonly Link[]): readonly string[] => {
  const inWords = new Set(links.filter(({ byDate }) => !byDate).map(({ id }) => id));
  return [...new Set(links.filter(({ id, byDate }) => !byDate || !inWords.has(id)).map(({ id }) => id))];
};

const placed = (
  page: PageText,
  passages: readonly { readonly start: number; readonly end: number }[],
): Pick<Link, 'ranges' | 'block'> => ({
  ranges: passages.flatMap((passage) => page.rangesOf(passage)),
  block: page.blockOf(passages[0]?.start ?? 0),
});

/** The dates that the article marks as such, where one event, and no other, has that date. */
const datesIn = (article: Element, events: readonly StoryEvent[]): Link[] => {
  const marked = [...article.querySelectorAll('time')].filter((time) => !time.closest('story-timeline'));
  if (marked.length === 0) return [];
  const byDate = group(
    events.filter(({ interval }) => interval !== undefined),
    ({ interval }) => `${interval?.earliest} ${interval?.latest}`,
  );
  return marked.flatMap((time) => {
    const { interval } = parseEdtf(time.dateTime || (time.textContent ?? ''));
    const [event, ...others] = (interval && byDate.get(`${interval.earliest} ${interval.latest}`)) ?? [];
    if (!event || others.length > 0) return [];
    const range = time.ownerDocument.createRange();
    range.selectNodeContents(time);
    return [{ id: event.id, byDate: true, ranges: [range], block: time }];
  });
};

const byPlace = ({ ranges: [a] }: Link, { ranges: [b] }: Link): number => {
  if (!a || !b) return 0;
  if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
  const place = a.startContainer.compareDocumentPosition(b.startContainer);
  return place & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
};
