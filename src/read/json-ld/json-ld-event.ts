import { readWrittenDate } from '../../time/written/index.js';
import { textOfHtml } from '../markup/text-of-html.js';
import { isObject } from '../shapes/loose-json.js';
import { addressOf, nameOf, textOf } from './nodes.js';
import type { Graph, Node } from './nodes.js';

type Loose = Readonly<Record<string, unknown>>;

/** The EDTF of the Library of Congress, by which our own writer names what schema.org has no date for. */
export const edtfProperty = 'http://id.loc.gov/datatypes/edtf/EDTF';

/** What our fields say. */
const said = new Set(
  (
    'name headline description articleBody image url sameAs citation subjectOf keywords startDate endDate datePublished ' +
    'dateCreated inLanguage recordedIn additionalProperty mainEntityOfPage'
  ).split(' '),
);

/** A thing that happened, or was published, as an event of ours; what is not said by our fields is kept under its own names. */
export function eventFrom(node: Node, quotes: readonly Node[], graph: Graph): Loose {
  const { values, id } = node;
  const description = textFrom(values['description'] ?? values['articleBody']);
  const [media, ...pictures] = picturesOf(values['image'], graph);
  const date = dateOf(node, graph);
  const lang = languageOf(values['inLanguage'], graph);
  return {
    ...(id !== undefined && { id: ourId(id) }),
    ...(date !== undefined && { date }),
    title: textFrom(values['name'] ?? values['headline']).text,
    text: description.text,
    ...(lang !== undefined && { lang }),
    tags: tagsOf(values['keywords'], graph),
    ...(media && { media }),
    links: [...linksOf(node, graph), ...description.links],
    ...ownFields(values['additionalProperty'], graph),
    quotes: quotes.map((quote) => quoteFrom(quote, graph, lang)),
    extra: {
      ...Object.fromEntries(Object.entries(values).filter(([key]) => !said.has(key))),
      ...otherProperties(values['additionalProperty'], graph),
      ...(pictures.length > 0 && { pictures }),
      ...(!node.types.includes('Event') && { type: node.types.join(' ') }),
    },
  };
}

/** Ids of our own writer hold in its document only. */
function ourId(id: string): string {
  const [, name] = /^#event-(.*)$/s.exec(id) ?? [];
  try {
    return name === undefined ? id : decodeURIComponent(name);
  } catch {
    return id;
  }
}

/** Of a text that may be HTML, as it is in many pages. */
const textFrom = (value: unknown): { text: string; links: readonly unknown[] } => {
  const text = textOf(value) ?? '';
  return /<\/?[a-z][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(text) ? textOfHtml(text) : { text, links: [] };
};

function dateOf({ values }: Node, graph: Graph): string | undefined {
  const exact = propertiesOf(values['additionalProperty'], graph).find(isDate);
  const edtf = textOf(exact?.['value']);
  if (edtf !== undefined) return edtf;
  const start = isoDate(values['startDate'] ?? values['datePublished'] ?? values['dateCreated']);
  const end = isoDate(values['endDate']);
  if (end === undefined || end === start) return start;
  return start === undefined ? `/${end}` : `${start}/${end}`;
}

/** A date of ISO 8601 as EDTF; one that is none as it was written. */
function isoDate(value: unknown): string | undefined {
  const text = textOf(value);
  if (text === undefined) return undefined;
  const closed = text
    .replace(/^(\d{4}-\d\d-\d\d) (?=\d\d:\d\d)/, '$1T')
    .replace(/(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?[+-]\d\d)(\d\d)$/, '$1:$2');
  return readWrittenDate(closed).edtf ?? text;
}

function languageOf(value: unknown, graph: Graph): string | undefined {
  const [one] = [value].flat();
  const node = isObject(one) ? graph.nodeOf(one) : undefined;
  return textOf(node?.values['alternateName']) ?? nameOf(one, graph);
}

function tagsOf(value: unknown, graph: Graph): string[] {
  return [value].flat().flatMap((one) => {
    const text = nameOf(one, graph);
    if (text === undefined) return [];
    // One text lists several, and a list has one in each.
    return Array.isArray(value) ? [text] : text.split(',').map((tag) => tag.trim());
  });
}

function picturesOf(value: unknown, graph: Graph): Loose[] {
  return [value].flat().flatMap((one): Loose[] => {
    const url = addressOf(one, graph);
    if (url === undefined) return [];
    const values = (isObject(one) ? graph.nodeOf(one)?.values : undefined) ?? {};
    const caption = textOf(values['caption']);
    const alt = textOf(values['description']) ?? textOf(values['name']);
    const credit = textOf(values['creditText']) ?? nameOf(values['creator'] ?? values['author'], graph);
    const type = textOf(values['encodingFormat']);
    const poster = addressOf(values['thumbnailUrl'] ?? values['thumbnail'], graph);
    return [
      {
        url,
        ...(alt && { alt }),
        ...(caption && { caption }),
        ...(credit && { credit }),
        ...(type && { type }),
        ...(poster && { poster }),
      },
    ];
  });
}

export function linksOf({ values }: Pick<Node, 'values'>, graph: Graph): Loose[] {
  const links = new Map<string, Loose>();
  for (const key of ['url', 'mainEntityOfPage', 'sameAs', 'citation', 'subjectOf']) {
    for (const one of [values[key] ?? []].flat() as unknown[]) {
      const node = isObject(one) ? graph.nodeOf(one) : undefined;
      const url = addressOf(one, graph);
      if (url === undefined || links.has(url) || node?.types.some((type) => type === 'Quotation')) continue;
      const title = node && nameOf(one, graph);
      links.set(url, { url, ...(title !== undefined && { title }) });
    }
  }
  return [...links.values()];
}

const propertiesOf = (value: unknown, graph: Graph): readonly Loose[] =>
  ([value ?? []].flat() as unknown[]).flatMap((one): Loose[] => {
    const node = graph.nodeOf(one);
    return node ? [node.values] : [];
  });

/** What our own writer says by properties that schema.org does not have. */
const ourProperties = ['group', 'importance', 'display', 'reported', 'updated', 'corrected'] as const;

const isDate = ({ propertyID }: Loose): boolean => propertyID === edtfProperty || propertyID === 'date';

const isOurs = ({ propertyID }: Loose): boolean =>
  isDate({ propertyID }) || ourProperties.some((name) => name === propertyID);

function ownFields(value: unknown, graph: Graph): Loose {
  const fields = propertiesOf(value, graph).filter((property) => isOurs(property) && !isDate(property));
  const isCorrection = ({ propertyID }: Loose): boolean => propertyID === 'corrected';
  const corrected = fields.filter(isCorrection).map(({ value: date, description }) => ({
    date,
    ...(description !== undefined && { text: description }),
  }));
  const others = fields.filter((property) => !isCorrection(property));
  return {
    ...Object.fromEntries(others.map((property) => [String(property['propertyID']), property['value']])),
    ...(corrected.length > 0 && { corrected }),
  };
}

/** Properties of others that have only a name of their own. */
function otherProperties(value: unknown, graph: Graph): Loose {
  return propertiesOf(value, graph).every(isOurs) ? {} : { additionalProperty: value };
}

/** A quotation as a quote of ours: who speaks is a name or a person with a post. */
export function quoteFrom({ values }: Node, graph: Graph, lang?: string): Loose {
  const by = values['spokenByCharacter'] ?? values['creator'] ?? values['author'];
  const [speaker] = [by].flat();
  const person = isObject(speaker) ? graph.nodeOf(speaker) : undefined;
  const own = languageOf(values['inLanguage'], graph);
  const found = {
    text: textOf(values['text']) ?? textOf(values['description']),
    speaker: nameOf(speaker, graph),
    role: nameOf(person?.values['jobTitle'], graph),
    via: nameOf(values['publisher'], graph),
    cite: addressOf(values['isBasedOn'] ?? values['citation'] ?? values['url'], graph),
    lang: own === lang ? undefined : own,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
