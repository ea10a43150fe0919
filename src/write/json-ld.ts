// Not through the index: a chunk that needs no more would part those of the first drawing.
import { countEvents, eventAt } from '../story/reading-order.js';
import type { Story, StoryArticle, StoryEvent, StoryQuote } from '../story/index.js';
import { isoBounds } from './iso-bounds.js';
import type { Written } from './writer.js';

/** A node of a JSON-LD graph; what is undefined is not written. */
type Node = Readonly<Record<string, unknown>>;

/**
 * A story as JSON-LD of schema.org: each event as an `Event`, each quote as a `Quotation` about it, and of the article,
 * where it is known, what it is called. A date is written only where ISO 8601 says the same. It can stand in a
 * `<script type="application/ld+json">` as it is: every `<` is escaped.
 */
export function writeJsonLd(story: Story): Pick<Written, 'body' | 'lost'> {
  const nodes: Node[] = [];
  const whole = articleOf(story.article);
  if (whole) nodes.push(whole);
  const isPartOf = whole && { '@id': whole['@id'] };
  for (let position = 0; position < countEvents(story); position += 1) {
    const event = eventAt(story, position);
    if (!event) continue;
    const about = { '@id': idOf(event.id) };
    const quotes = event.quotes.map((quote, i) =>
      quotationOf(quote, idOf(event.id, i), about, isPartOf, event.lang),
    );
    nodes.push(eventOf(event, quotes), ...quotes);
  }
  const graph = { '@context': 'https://schema.org', '@graph': nodes };
  return { body: JSON.stringify(graph, undefined, 2).replace(/</g, '\\u003c'), lost: [] };
}

/** Ids that hold within the document: the page may have others for its own. */
function idOf(event: string, quote?: number): string {
  const name = event.replace(/\p{Cs}/gu, '\uFFFD'); // half a pair can stand in no address
  return `#event-${encodeURIComponent(name)}${quote === undefined ? '' : `-quote-${quote + 1}`}`;
}

function articleOf(article: StoryArticle | undefined): Node | undefined {
  if (!article || Object.keys(article).length === 0) return undefined;
  const { url, title, publisher, published } = article;
  return {
    '@type': 'Article',
    '@id': url ?? '#article',
    url,
    headline: title,
    publisher: publisher && { '@type': 'Organization', name: publisher },
    datePublished: published,
  };
}

function eventOf({ id, title, text, interval, lang }: StoryEvent, quotes: readonly Node[]): Node {
  const { start, end } = interval ? isoBounds(interval) : {};
  return {
    '@type': 'Event',
    '@id': idOf(id),
    name: title,
    description: text,
    startDate: start,
    endDate: end,
    inLanguage: lang,
    recordedIn: quotes.length > 0 ? quotes.map((quote) => ({ '@id': quote['@id'] })) : undefined,
  };
}

function quotationOf(
  { text, speaker, role, cite, lang }: StoryQuote,
  id: string,
  about: Node,
  isPartOf: Node | undefined,
  eventLang: string | undefined,
): Node {
  return {
    '@type': 'Quotation',
    '@id': id,
    text,
    creator: creatorOf(speaker, role),
    isBasedOn: cite,
    inLanguage: lang ?? eventLang,
    about,
    isPartOf,
  };
}

/** Who has a role is a person; who has none may be a ministry, and is told by name only. */
function creatorOf(speaker: string | undefined, role: string | undefined): unknown {
  return speaker !== undefined && role !== undefined
    ? { '@type': 'Person', name: speaker, jobTitle: role }
    : speaker;
}
