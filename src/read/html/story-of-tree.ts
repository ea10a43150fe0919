import { ProblemLog } from '../../story/problem-log.js';
import { parseJson } from '../parse-json.js';
import type { Reading } from '../reader.js';
import { elementsOf, hasAttribute, within } from './element-tree.js';
import type { TreeElement } from './element-tree.js';
import { eventsOfTable } from './events-of-table.js';
import { findLists, isOtherList, itemsOf, otherLists } from './find-lists.js';
import { placeOfEntry } from './place-of-entry.js';
import type { Entries, Entry } from './place-of-entry.js';
import { present, readEvent } from './read-event.js';
import type { ReadJson } from './read-event.js';
import { readHeading } from './read-heading.js';
import type { Loose } from './read-quote.js';
import { lineOfTree } from './text-of-tree.js';

/** The story that HTML tells, as a loose one; undefined where there is no list of events in it. `text` is what it was read from. */
export async function storyOfTree(top: TreeElement, text?: string): Promise<Reading | undefined> {
  const marked = within(top, (element) => hasAttribute(element, 'data-story')).next().value;
  const scope = marked ?? top;
  const lists = findLists(scope, marked !== undefined);
  const [first] = lists;
  if (!first) return undefined;
  const log = new ProblemLog();
  const readJson: ReadJson = (holder, name) => jsonOf(holder, name, log);
  const events: Entry[] = [];
  for (const list of lists) for (const entry of await eventsOf(list, readJson, log)) events.push(entry);
  const entries: Entries = {
    events,
    ...otherEntries(scope, readJson),
  };
  const trail = trailTo(top, first);
  const common = commonOf(trail, trail.slice(trail.indexOf(scope)), readJson);
  const listed = Object.entries(entries).map(([name, list]) => [name, list.map(({ loose }) => loose)]);
  return {
    loose: present({ ...common, ...Object.fromEntries(listed) }),
    problems: log.list(),
    placeOf: placeOfEntry(entries, text),
  };
}

async function eventsOf(list: TreeElement, readJson: ReadJson, log: ProblemLog): Promise<Entry[]> {
  const group = list.attribute('data-group');
  const entries =
    list.name === 'table'
      ? await eventsOfTable(list, log)
      : itemsOf(list).map((item) => ({ loose: readEvent(item, readJson), element: item.holder }));
  return group === undefined
    ? entries
    : entries.map((entry) => ({ ...entry, loose: { group, ...entry.loose } }));
}

/** Groups, periods and links: each a list of its own, whose attribute says so. */
function otherEntries(scope: TreeElement, readJson: ReadJson): Omit<Entries, 'events'> {
  const read = (name: (typeof otherLists)[number], parts: (said: Loose) => Loose[]): Entry[] =>
    [...within(scope, isOtherList)]
      .filter((list) => hasAttribute(list, `data-${name}`))
      .flatMap(itemsOf)
      .flatMap((item) => parts(readEvent(item, readJson)).map((loose) => ({ loose, element: item.holder })));
  return {
    groups: read('groups', ({ id, title }) => [present({ id, title })]),
    periods: read('periods', ({ date, start, end, title }) => [present({ date, start, end, title })]),
    links: read('links', ({ links }) => (links ?? []) as Loose[]),
  };
}

/** What is common to the story; `trail` leads from the whole to its list, `inner` from the story. */
function commonOf(trail: readonly TreeElement[], inner: readonly TreeElement[], readJson: ReadJson): Loose {
  const nearest = (name: string, from: readonly TreeElement[] = inner): TreeElement | undefined =>
    from.findLast((element) => hasAttribute(element, name));
  const said = (name: string, from?: readonly TreeElement[]) => nearest(name, from)?.attribute(name);
  const json = (name: string): unknown => {
    const holder = nearest(name);
    return holder && readJson(holder, name);
  };
  const { title, summary } = readHeading(inner);
  return {
    title: said('data-title') ?? title ?? pageTitle(trail),
    summary: said('data-summary') ?? summary,
    lang: said('lang', trail),
    timeZone: said('data-time-zone'),
    article: json('data-article'),
    running: said('data-running') === '' ? true : said('data-running'),
    scenes: json('data-scenes'),
    extra: json('data-extra'),
  };
}

/** The title of a whole page, which its head has. */
function pageTitle([top]: readonly TreeElement[]): string | undefined {
  const isTitle = ({ name }: TreeElement) => name === 'title';
  const title = top && within(top, isTitle).next().value;
  return title && lineOfTree(title);
}

/** The elements from one to another inside it, both among them. */
function trailTo(top: TreeElement, target: TreeElement): TreeElement[] {
  if (top === target) return [top];
  for (const child of elementsOf(top)) {
    const trail = trailTo(child, target);
    if (trail.length > 0) return [top, ...trail];
  }
  return [];
}

function jsonOf(holder: TreeElement, name: string, log: ProblemLog): unknown {
  const text = holder.attribute(name);
  if (text === undefined) return undefined;
  const value = parseJson(text);
  if (value !== undefined) return value;
  log.add({
    code: 'not-json',
    severity: 'warning',
    path: '',
    where: `the attribute ${name}`,
    value: text,
    message: 'JSON was expected.',
    done: 'ignored',
  });
  return undefined;
}
