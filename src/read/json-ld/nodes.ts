import { isObject } from '../shapes/loose-json.js';
/** An object of JSON-LD with schema.org's terms for keys, whichever way its document writes them. */
export interface Node {
  readonly types: readonly string[];
  readonly id: string | undefined;
  readonly values: Readonly<Record<string, unknown>>;
  /** Where it stands in the file: `@graph[3].recordedIn`. */
  readonly path: string;
}

/** All objects of a document that say more than their id, by identity of what was parsed and by id. */
export interface Graph {
  /** In the order of the document. */
  readonly nodes: readonly Node[];
  /** The node that a value is or names; undefined where it is neither. */
  readonly nodeOf: (value: unknown) => Node | undefined;
}

/** More than any page holds. */
const most = 200_000;
const mostTypes = 20;

type Loose = Readonly<Record<string, unknown>>;

/** `startDate` of `schema:startDate` and `https://schema.org/startDate`. */
const term = (name: string): string => name.replace(/^(?:schema:|https?:\/\/schema\.org\/)/, '');

const textsOf = (value: unknown): string[] => [value].flat().filter((one) => typeof one === 'string');

/** Goes through a document, however it nests and whatever circles it has. Asks nothing of a network: what a context defines beside schema.org stays unknown. */
export function graphOf(document: unknown): Graph {
  const byObject = new Map<object, Node>();
  const byId = new Map<string, Node>();
  const nodes: Node[] = [];
  const open: { readonly value: unknown; readonly path: string }[] = [{ value: document, path: '' }];
  const seen = new Set<object>();
  for (let next = open.pop(); next && seen.size < most; next = open.pop()) {
    const { value, path } = next;
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    const inside = Array.isArray(value)
      ? (value as readonly unknown[]).map((item, index) => ({ value: item, path: `${path}[${index}]` }))
      : Object.entries(value)
          .filter(([key]) => key !== '@context')
          .map(([key, item]) => ({ value: item as unknown, path: path === '' ? key : `${path}.${key}` }));
    for (const item of inside.toReversed()) open.push(item);
    if (Array.isArray(value)) continue;
    const node = nodeFrom(value as Loose, path);
    byObject.set(value, node);
    if (Object.keys(node.values).length === 0) continue; // a reference
    const known = node.id === undefined ? undefined : byId.get(node.id);
    if (known) merge(known, node);
    else nodes.push(node);
    byObject.set(value, known ?? node);
    if (node.id !== undefined && !known) byId.set(node.id, node);
  }
  const nodeOf = (value: unknown): Node | undefined => {
    const [one] = [value].flat();
    if (typeof one === 'string') return byId.get(one);
    if (!isObject(one)) return undefined;
    const node = byObject.get(one);
    return (node?.id === undefined ? undefined : byId.get(node.id)) ?? node;
  };
  return { nodes, nodeOf };
}

function nodeFrom(value: Loose, path: string): Node {
  const values = Object.create(null) as Record<string, unknown>;
  for (const [key, item] of Object.entries(value)) {
    if (!key.startsWith('@')) values[term(key)] = plain(item);
  }
  const [id] = textsOf(value['@id']);
  return { types: textsOf(value['@type']).slice(0, mostTypes).map(term), id, values, path };
}

/** A node may be told in several places: each adds what those before it do not say. */
function merge(known: Node, more: Node): void {
  const values = known.values as Record<string, unknown>;
  for (const key of Object.keys(more.values)) values[key] ??= more.values[key];
  const types = known.types as string[];
  for (const type of more.types) {
    if (!types.includes(type) && types.length < mostTypes) types.push(type);
  }
}

/** `{ "@value": … }`, `{ "@list": […] }` and `{ "@set": […] }` as what they hold. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => (isObject(item) ? plain(item) : item));
  if (!isObject(value)) return value;
  for (const key of ['@value', '@list', '@set']) if (Object.hasOwn(value, key)) return value[key];
  return value;
}

/** A text, or the number that is one; of a list the first. */
export function textOf(value: unknown): string | undefined {
  for (const one of [value].flat()) {
    if (typeof one === 'string' && one.trim() !== '') return one.trim();
    if (typeof one === 'number' && Number.isFinite(one)) return String(one);
  }
  return undefined;
}

/** What a person, an organisation, a language or a term is called, written as a text or as an object. */
export function nameOf(value: unknown, graph: Graph): string | undefined {
  const [one] = [value].flat();
  if (!isObject(one)) return textOf(one);
  const node = graph.nodeOf(one);
  return textOf(node?.values['name']) ?? textOf(node?.values['headline']);
}

/** The address of a thing, written as a text or as an object. */
export function addressOf(value: unknown, graph: Graph): string | undefined {
  const [one] = [value].flat();
  if (!isObject(one)) return textOf(one);
  const node = graph.nodeOf(one);
  return textOf(node?.values['url']) ?? textOf(node?.values['contentUrl']) ?? node?.id;
}
