// Not through the index: what finds the nearest words of a misquotation is seldom needed, and comes later.
import { findPassage } from '../../article/find-passage.js';
import { indexText } from '../../article/index-text.js';
import { selectorOf } from '../../article/selector-of.js';
import { type Anchor, countEvents, eventAt, type Story, type StoryEvent } from '../../story/index.js';
import type { Interval } from '../../time/index.js';
import type { ArticleLinks, QuoteRef } from '../../view/index.js';
import type { PageText } from './page-text.js';

/** A passage of the article that leads to an event: a quotation, words that it is anchored in, or its date. */
export interface Link {
  readonly id: string;
  /** Which quotation of the event, from 0; absent where the passage is none. */
  readonly quote?: number;
  /** Which of the words that the event is anchored in, from 0; absent where the passage is none of these. */
  readonly anchor?: number;
  /** What is painted: parts of a tree each, in the order of the article. */
  readonly ranges: readonly Range[];
  readonly block: Element;
}

/** Words of the article with which a scene comes: which of the story's, from 0, and which of its anchors. */
export interface ScenePassage extends Pick<Link, 'ranges' | 'block'> {
  readonly scene: number;
  readonly anchor: number;
}

/** All that links a story with the article on the page. */
export interface Linked extends ArticleLinks {
  /** In the order of the article. */
  readonly links: readonly Link[];
  readonly scenes: readonly ScenePassage[];
  /** Quotations whose words do not stand there, or in several places. */
  readonly doubtful: readonly QuoteRef[];
  /** The language in which the article had the words, as the page says it. */
  readonly lang: string;
  /** The passage of a quotation. */
  linkOf(ref: QuoteRef): Link | undefined;
}

const keyOf = ({ id, quote }: QuoteRef): string => `${quote} ${id}`;

/** Of a very large story only events with quotations are looked for in an article. */
const mostRead = 20_000;

function eventsOf(story: Story): StoryEvent[] {
  const count = countEvents(story);
  const { quotes } = story.events;
  const events: StoryEvent[] = [];
  for (let position = 0; position < count; position += 1) {
    if (count > mostRead && !quotes[position]) continue;
    const event = eventAt(story, position);
    if (event) events.push(event);
  }
  return events;
}

/**
 * Where in the article the quotations and anchors of a story stand, and the `time` elements that say an event's date. Where a
 * browser has translated the page since the links before, words that are gone stay linked with the block that held them.
 */
export function linkPassages(
  story: Story,
  page: PageText,
  readDate: (text: string) => Interval | undefined,
  before?: Linked,
): Linked {
  const { lang: says, classList } = page.article.ownerDocument.documentElement;
  const isTranslated =
    before !== undefined && (says !== before.lang || /\btranslated-(ltr|rtl)\b/.test(classList.value));
  const index = indexText(page);
  const links: Link[] = [];
  const doubtful: QuoteRef[] = [];
  let isKept = false;
  const events = eventsOf(story);
  for (const { id, quotes, anchors } of events) {
    /** Whether the words, or what held them, stand in one place. */
    const link = (which: Pick<Link, 'quote' | 'anchor'>, words: Anchor): boolean => {
      const found = findPassage(index, words);
      if (found) links.push({ id, ...which, ...placed(page, found.passages) });
      if (found || !isTranslated) return found !== undefined && found.verdict !== 'ambiguous';
      const lost = before.links.find((one) => isOf(one, id, which));
      const ranges = lost ? wordsOf(page, lost.block) : [];
      if (!lost || ranges.length === 0) return false;
      links.push({ ...lost, ranges });
      isKept = true;
      return true;
    };
    for (const [quote, said] of quotes.entries())
      if (!link({ quote }, selectorOf(said))) doubtful.push({ id, quote });
    for (const [anchor, words] of anchors.entries()) link({ anchor }, words);
  }
  const scenes: ScenePassage[] = [];
  for (const [scene, { anchors }] of story.scenes.entries())
    for (const [anchor, words] of anchors.entries()) {
      const found = findPassage(index, words);
      const lost = isTranslated
        ? before.scenes.find((one) => one.scene === scene && one.anchor === anchor)
        : undefined;
      const kept = lost && { ranges: wordsOf(page, lost.block), block: lost.block };
      if (!found && kept) isKept = true;
      const at = found ? placed(page, found.passages) : kept;
      if (at) scenes.push({ scene, anchor, ...at });
    }
  links.push(...datesIn(page, events, readDate));
  const inOrder = inPageOrder(page, links);
  const byQuote = new Map(
    inOrder.flatMap((link) =>
      link.quote === undefined ? [] : [[keyOf({ id: link.id, quote: link.quote }), link]],
    ),
  );
  return {
    links: inOrder,
    scenes: inPageOrder(page, scenes),
    hasScenes: scenes.length > 0,
    doubtful,
    lang: before && isKept ? before.lang : says,
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
  const inWords = new Set(links.filter((link) => !isDate(link)).map(({ id }) => id));
  return [...new Set(links.filter((link) => !isDate(link) || !inWords.has(link.id)).map(({ id }) => id))];
};

const isDate = ({ quote, anchor }: Link): boolean => quote === undefined && anchor === undefined;

const placed = (
  page: PageText,
  passages: readonly { readonly start: number; readonly end: number }[],
): Pick<Link, 'ranges' | 'block'> => ({
  ranges: passages.flatMap((passage) => page.rangesOf(passage)),
  block: page.blockOf(passages[0]?.start ?? 0),
});

const isOf = (link: Link, id: string, { quote, anchor }: Pick<Link, 'quote' | 'anchor'>): boolean =>
  link.id === id && link.quote === quote && link.anchor === anchor;

/** All that is read in a block, as one range; none where nothing is, or where the block is the article itself. */
const wordsOf = (page: PageText, block: Element): Range[] =>
  block === page.article ? [] : rangeOver(nodesOf(page).filter((node) => block.contains(node)));

const nodesOf = ({ pieces }: PageText): Text[] => pieces.map(({ node }) => node);

const rangeOver = (nodes: readonly Text[]): Range[] => {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (!first || !last) return [];
  const range = first.ownerDocument.createRange();
  range.setStart(first, 0);
  range.setEnd(last, last.length);
  return [range];
};

/** The dates that the article marks as such, where one event, and no other, has that date. */
const datesIn = (
  page: PageText,
  events: readonly StoryEvent[],
  readDate: (text: string) => Interval | undefined,
): Link[] => {
  const marked = Map.groupBy(nodesOf(page), (node) => node.parentElement?.closest('time'));
  marked.delete(undefined);
  marked.delete(null);
  if (marked.size === 0) return [];
  const byDate = Map.groupBy(
    events.filter(({ interval }) => interval !== undefined),
    ({ interval }) => `${interval?.earliest} ${interval?.latest}`,
  );
  return [...marked].flatMap(([time, words]) => {
    if (!time) return [];
    const interval = readDate((time.dateTime || time.textContent).trim());
    const [event, ...others] = (interval && byDate.get(`${interval.earliest} ${interval.latest}`)) ?? [];
    if (!event || others.length > 0) return [];
    return [{ id: event.id, ranges: rangeOver(words), block: blockAround(time) }];
  });
};

/** A link may be all that is in a line round a date: it does not hold the block. */
const blockAround = (element: Element): Element =>
  element.parentElement && getComputedStyle(element).display === 'inline'
    ? blockAround(element.parentElement)
    : element;

/** Those that have words, in the order in which these are read: that of the tree is another where there are slots. */
const inPageOrder = <Placed extends Pick<Link, 'ranges'>>(
  page: PageText,
  links: readonly Placed[],
): Placed[] => {
  const order = new Map<Node, number>(nodesOf(page).map((node, i) => [node, i]));
  return links
    .flatMap((link) => {
      const [range] = link.ranges;
      return range ? [{ link, at: order.get(range.startContainer) ?? 0, offset: range.startOffset }] : [];
    })
    .toSorted((a, b) => a.at - b.at || a.offset - b.offset)
    .map(({ link }) => link);
};
