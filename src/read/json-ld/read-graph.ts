import { ProblemLog } from '../../story/problem-log.js';
import { eventFrom, linksOf } from './json-ld-event.js';
import { addressOf, graphOf, nameOf, textOf } from './nodes.js';
import type { Graph, Node } from './nodes.js';
import type { Reading } from '../reader.js';

type Loose = Readonly<Record<string, unknown>>;

const is =
  (pattern: RegExp) =>
  ({ types }: Node): boolean =>
    types.some((type) => pattern.test(type));

/** Kinds of Event by their names; those of schema.org that do not end so are few. */
const isEvent = is(/Event$|^(?:EventSeries|Festival|Hackathon|CourseInstance)$/);
const isQuotation = is(/^Quotation$/);
const isList = is(/^ItemList$/);
const isArticle = is(/Article$|^(?:BlogPosting|LiveBlogPosting|Report)$/);

/** What of a document is told as events, each node once, in its order; what stands in a list goes by its positions. */
function told(graph: Graph): Node[] {
  const found = new Set<Node>();
  for (const list of graph.nodes.filter(isList)) for (const item of itemsOf(list, graph)) found.add(item);
  for (const node of graph.nodes) {
    if (isEvent(node)) found.add(node);
    for (const update of [node.values['liveBlogUpdate'] ?? []].flat()) {
      const post = graph.nodeOf(update);
      if (post) found.add(post);
    }
  }
  return [...found];
}

function itemsOf(list: Node, graph: Graph): Node[] {
  const items = ([list.values['itemListElement'] ?? []].flat() as unknown[]).flatMap((value) => {
    const entry = graph.nodeOf(value);
    if (!entry) return [];
    const position = Number(textOf(entry.values['position']) ?? Infinity);
    return [{ node: graph.nodeOf(entry.values['item']) ?? entry, position }];
  });
  return items
    .toSorted((a, b) => (a.position === b.position ? 0 : a.position - b.position))
    .map(({ node }) => node)
    .filter((node) => !isQuotation(node) && !is(/^(?:Person|Organization)$/)(node));
}

/** The events that each quotation is about or was made at, by the quotation; one that is none's is an event of its own. */
function quotesOf(events: readonly Node[], graph: Graph): { by: Map<Node, Node[]>; free: Node[] } {
  const by = new Map<Node, Node[]>(events.map((event) => [event, []]));
  const taken = new Set<Node>();
  const give = (event: Node | undefined, quote: Node): void => {
    const quotes = event && by.get(event);
    if (!quotes || taken.has(quote)) return;
    quotes.push(quote);
    taken.add(quote);
  };
  for (const event of events) {
    for (const value of [event.values['recordedIn'] ?? [], event.values['subjectOf'] ?? []].flat(2)) {
      const quote = graph.nodeOf(value);
      if (quote && isQuotation(quote)) give(event, quote);
    }
  }
  const quotations = graph.nodes.filter(isQuotation);
  for (const quote of quotations) {
    for (const value of [quote.values['about'] ?? [], quote.values['recordedAt'] ?? []].flat(2)) {
      give(graph.nodeOf(value), quote);
    }
  }
  return { by, free: quotations.filter((quote) => !taken.has(quote)) };
}

function articleOf(node: Node | undefined, graph: Graph): Loose | undefined {
  if (!node) return undefined;
  const { values, id } = node;
  const found = {
    url:
      addressOf(values['url'] ?? values['mainEntityOfPage'], graph) ??
      (/^https?:/.test(id ?? '') ? id : undefined),
    title: textOf(values['headline']) ?? textOf(values['name']),
    publisher: nameOf(values['publisher'] ?? values['sourceOrganization'], graph),
    published: textOf(values['datePublished']),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** JSON-LD as it was parsed, with the terms of schema.org. Never throws. */
export function readGraph(loose: unknown): Reading {
  const graph = graphOf(loose);
  const log = new ProblemLog();
  const happened = told(graph);
  const { by, free } = quotesOf(happened, graph);
  const nodes = [...happened, ...free];
  const list = graph.nodes.find(isList);
  if (nodes.length === 0 && !list) reportNothing(log, graph);
  const article = articleOf(
    graph.nodes.find((node) => isArticle(node) && !by.has(node)),
    graph,
  );
  const lang = nameOf(list?.values['inLanguage'], graph);
  return {
    loose: {
      title: textOf(list?.values['name']),
      summary: textOf(list?.values['description']),
      ...(lang !== undefined && { lang }),
      ...(article && { article }),
      ...(list && { links: linksOf(list, graph) }),
      events: nodes.map((node) =>
        isQuotation(node) ? eventOfQuotation(node, graph) : eventFrom(node, by.get(node) ?? [], graph),
      ),
    },
    problems: log.list(),
    placeOf: (path) => {
      const [, index, field] = /^events\[(\d+)\](?:\.(\w+))?/.exec(path) ?? [];
      const node = index === undefined ? undefined : nodes[Number(index)];
      if (!node) return undefined;
      const key =
        field === 'date'
          ? ['startDate', 'datePublished', 'dateCreated'].find((name) => name in node.values)
          : undefined;
      return { where: [node.path, key].filter(Boolean).join('.') || 'the document' };
    },
  };
}

/** Dated by when it was published; its words are the quote, not once more its text. */
function eventOfQuotation(node: Node, graph: Graph): Loose {
  const { text: _, links: __, ...event } = eventFrom({ ...node, types: ['Event'] }, [node], graph);
  return event;
}

function reportNothing(log: ProblemLog, { nodes }: Graph): void {
  const types = [...new Set(nodes.flatMap((node) => node.types))].slice(0, 10).join(', ');
  log.add({
    code: 'no-events',
    severity: 'warning',
    path: '',
    value: types,
    message: `This JSON-LD tells of no event: an Event, an ItemList or a Quotation of schema.org was expected${types && `, and there is ${types}`}.`,
    done: 'kept',
  });
}
