import type { TreeElement } from './element-tree.js';
import { readContent } from './read-item.js';
import type { Loose } from './read-quote.js';

/** An item of a list: the elements that hold what it says, and the one whose attributes hold for it. */
export interface Item {
  readonly holder: TreeElement;
  readonly elements: readonly TreeElement[];
}

/** The fields that `data-` attributes say as they stand. */
const asTheyStand = [
  'title',
  'text',
  'display',
  'start',
  'end',
  'group',
  'importance',
  'reported',
  'updated',
] as const;

/** The fields that they say as JSON. */
const asJson = ['quotes', 'media', 'links', 'anchors', 'extra'] as const;

/** Reads an attribute that holds JSON; undefined where there is none, or where it is not JSON. */
export type ReadJson = (holder: TreeElement, name: string) => unknown;

/**
 * An item as a loose event. What HTML has no element for is in attributes of the item, as `data-group`, and they hold over
 * what stands in it: they are how its exact words are said where HTML would change them.
 */
export function readEvent({ holder, elements }: Item, readJson: ReadJson): Loose {
  const data = (name: string) => holder.attribute(`data-${name}`);
  const { dates, title, text, quotes, media, links } = readContent(elements, data('title') === '');
  const date = data('date') ?? (dates.length < 2 ? dates[0] : undefined);
  const [start, end] = date === undefined ? dates : [];
  const event: Loose = {
    id: data('id') ?? holder.attribute('id'),
    date,
    start,
    end,
    title,
    text,
    quotes,
    links,
  };
  const [picture, ...more] = media;
  event['media'] = picture;
  event['lang'] = holder.attribute('lang');
  event['tags'] = readTags(data('tags'), holder, readJson);
  event['corrected'] = readCorrections(data('corrected'), holder, readJson);
  if (more.length > 0) event['extra'] = { media: more };
  for (const name of asTheyStand) if (data(name) !== undefined) event[name] = data(name);
  for (const name of asJson) {
    const value = readJson(holder, `data-${name}`);
    if (value !== undefined) event[name] = value;
  }
  return present(event);
}

/** Tags, parted by commas, or a list in JSON where one of them holds a comma. */
function readTags(tags: string | undefined, holder: TreeElement, readJson: ReadJson): unknown {
  if (tags === undefined) return undefined;
  return tags.startsWith('[')
    ? readJson(holder, 'data-tags')
    : tags
        .split(',')
        .map((tag) => tag.trim())
        .filter(Boolean);
}

/** A date, or in JSON an object with what was wrong, or a list of them. */
const readCorrections = (written: string | undefined, holder: TreeElement, readJson: ReadJson): unknown =>
  /^\s*[[{]/.test(written ?? '') ? readJson(holder, 'data-corrected') : written;

/** Without what is undefined, empty text and empty lists. */
export function present(fields: Loose): Loose {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
