// Not through the index: a chunk that needs no more would part those of the first drawing.
import { countEvents, eventAt } from '../story/reading-order.js';
import type { Story, StoryArticle, StoryEvent, StoryQuote } from '../story/index.js';
import { isoBounds } from './iso-bounds.js';
import { LossLog } from './loss-log.js';
import type { Written } from './writer.js';

/** A node of a JSON-LD graph; what is undefined is not written. */
type Node = Readonly<Record<string, unknown>>;

/** The EDTF of the Library of Congress: what names a date that schema.org does not have. */
const edtfProperty = 'http://id.loc.gov/datatypes/edtf/EDTF';

/**
 * A story as JSON-LD of schema.org: the timeline as an `ItemList`, each event as an `Event`, each quote as a `Quotation` about it,
 * and of the article, where it is known, what it is called. A date is written only where ISO 8601 says the same; what schema.org
 * has no word for stands as a property of a name of its own (`additionalProperty`). It can stand in a
 * `<script type="application/ld+json">` as it is: every `<` is escaped.
 */
export function writeJsonLd(story: Story): Pick<Written, 'body' | 'lost'> {
  const nodes: Node[] = [];
  const log = new LossLog();
  const whole = articleOf(story.article);
  if (whole) nodes.push(whole);
  const list = listOf(story);
  if (list) nodes.push(list);
  reportCommon(story, log);
  const isPartOf = whole && { '@id': whole['@id'] };
  for (let position = 0; position < countEvents(story); position += 1) {
    const event = eventAt(story, position);
    if (!event) continue;
    const about = { '@id': idOf(event.id) };
    const quotes = event.quotes.map((quote, i) =>
      quotationOf(quote, idOf(event.id, i), about, isPartOf, event.lang),
    );
    nodes.push(eventOf(event, quotes), ...quotes);
    reportEvent(event, `events[${position}]`, log);
  }
  const graph = { '@context': 'https://schema.org', '@graph': nodes };
  return { body: JSON.stringify(graph, undefined, 2).replace(/</g, '\\u003c'), lost: log.list() };
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

/** The timeline itself, where it has a name or anything else to say of it. */
function listOf(story: Story): Node | undefined {
  const { title, summary, lang, links } = story;
  if (title === undefined && summary === undefined && lang === undefined && links.length === 0)
    return undefined;
  const items = Array.from({ length: countEvents(story) }, (_, position) => eventAt(story, position));
  return {
    '@type': 'ItemList',
    '@id': '#story',
    name: title,
    description: summary,
    inLanguage: lang,
    subjectOf: listed(links.flatMap(workOf)),
    itemListElement: items.flatMap((event, position) =>
      event ? [{ '@type': 'ListItem', position: position + 1, item: { '@id': idOf(event.id) } }] : [],
    ),
  };
}

function eventOf(event: StoryEvent, quotes: readonly Node[]): Node {
  const { id, title, text, interval, lang, tags, media, links } = event;
  const { start, end } = interval ? isoBounds(interval) : {};
  return {
    '@type': 'Event',
    '@id': idOf(id),
    name: title,
    description: text,
    startDate: start,
    endDate: end,
    inLanguage: lang,
    keywords: listed(tags),
    image: media && {
      '@type': 'ImageObject',
      url: media.url,
      description: media.alt,
      caption: media.caption,
      creditText: media.credit,
      encodingFormat: isMediaType(media.type) ? media.type : undefined,
      thumbnailUrl: media.poster,
    },
    subjectOf: listed(links.flatMap(workOf)),
    additionalProperty: listed(propertiesOf(event)),
    recordedIn: listed(quotes.map((quote) => ({ '@id': quote['@id'] }))),
  };
}

/** Whether the kind of media is said as a media type, as schema.org has it. */
const isMediaType = (type: string | undefined): boolean => type?.includes('/') === true;

const listed = <Item>(items: readonly Item[]): readonly Item[] | undefined =>
  items.length > 0 ? items : undefined;

/** A link as a work that tells of what links to it. */
const workOf = ({ url, title }: Story['links'][number]): Node[] =>
  url === undefined ? [] : [{ '@type': 'CreativeWork', url, name: title === url ? undefined : title }];

/** What schema.org has no word for, each under a name of its own. */
function propertiesOf(event: StoryEvent): Node[] {
  const { date, interval, group, importance, display, reported, updated } = event;
  const kept: readonly (readonly [name: string, value: unknown])[] = [
    [interval ? edtfProperty : 'date', isSaid(event) ? undefined : (interval?.edtf ?? date)],
    ['display', display],
    ['group', group],
    ['importance', importance],
    ['reported', reported?.date],
    ['updated', updated?.date],
  ];
  const properties = kept
    .filter(([, value]) => value !== undefined)
    .map(([propertyID, value]) => ({ '@type': 'PropertyValue', propertyID, value }));
  const corrections = event.corrected.map(({ date: value, text: description }) => ({
    '@type': 'PropertyValue',
    propertyID: 'corrected',
    value,
    description,
  }));
  return [...properties, ...corrections];
}

/** Whether ISO 8601 says all that a date does. */
function isSaid({ date, interval }: StoryEvent): boolean {
  if (!interval) return date === undefined;
  const { start, end } = isoBounds(interval);
  return [start, end].filter((side) => side !== undefined).join('/') === interval.edtf;
}

function reportCommon(story: Story, log: LossLog): void {
  const { groups, periods, links, timeZone, extra } = story;
  if (story.scenes.length > 0) log.add('scenes', 'JSON-LD has no views of a story.');
  if (story.running) log.add('running', 'JSON-LD does not say that more is to come.');
  if (timeZone !== undefined) log.add('timeZone', 'JSON-LD has no zone for the times of a whole story.');
  for (const [index, { id, title }] of groups.entries()) {
    if (title !== id) log.add(`groups[${index}].title`, 'Events name their group by its id only.');
  }
  if (periods.length > 0) log.add('periods', 'JSON-LD has no periods behind its events.');
  reportLinks(links, 'links', log);
  if (Object.keys(extra).length > 0)
    log.add('extra', 'What the story says beyond its fields is not written.');
}

function reportLinks(links: Story['links'], path: string, log: LossLog): void {
  for (const [index, { url }] of links.entries()) {
    if (url === undefined) log.add(`${path}[${index}]`, 'A link without an address is not written.');
  }
}

function reportEvent(event: StoryEvent, path: string, log: LossLog): void {
  const { quotes, links, anchors, extra, group, importance, display, media } = event;
  const own = 'schema.org has no word for this: it is kept under "additionalProperty", where few will look.';
  if (!isSaid(event)) log.add(`${path}.date`, own);
  if (group !== undefined) log.add(`${path}.group`, own);
  if (importance !== undefined) log.add(`${path}.importance`, own);
  if (display !== undefined) log.add(`${path}.display`, own);
  // schema.org has such dates for what is written, not for what has happened.
  if (event.reported) log.add(`${path}.reported`, own);
  if (event.updated) log.add(`${path}.updated`, own);
  if (event.corrected.length > 0) log.add(`${path}.corrected`, own);
  if (media?.type !== undefined && !isMediaType(media.type))
    log.add(`${path}.media.type`, 'schema.org has media types only.');
  if (media?.captions !== undefined)
    log.add(`${path}.media.captions`, 'The words of a film are not written.');
  reportLinks(links, `${path}.links`, log);
  for (const [index, { prefix, suffix, role, speaker }] of quotes.entries()) {
    const quote = `${path}.quotes[${index}]`;
    if (prefix !== undefined)
      log.add(`${quote}.prefix`, 'Where in its source a quotation stands is not written.');
    if (suffix !== undefined)
      log.add(`${quote}.suffix`, 'Where in its source a quotation stands is not written.');
    if (role !== undefined && speaker === undefined)
      log.add(`${quote}.role`, 'The role of nobody is not written.');
  }
  if (anchors.length > 0) log.add(`${path}.anchors`, 'JSON-LD has no places in an article.');
  if (Object.keys(extra).length > 0)
    log.add(`${path}.extra`, 'What the event says beyond its fields is not written.');
}

function quotationOf(
  { text, speaker, role, via, cite, lang }: StoryQuote,
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
    publisher: via && { '@type': 'Organization', name: via },
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
