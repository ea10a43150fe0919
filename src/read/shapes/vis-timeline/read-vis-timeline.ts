import type { Reading } from '../../reader.js';
import { safeMedia } from '../../../story/safe-link.js';
import { textOfHtml } from '../../markup/text-of-html.js';
import { dateOfValue, instantsOf } from '../date-of-value.js';
import type { Instants } from '../date-of-value.js';
import { isPicture } from '../is-picture.js';
import { lineOfHtml } from '../line-of-html.js';
import { isObject, listOf, restOf, said, textOf, valueOf } from '../loose-json.js';
import type { LooseObject } from '../loose-json.js';
import { placeIn } from '../place-in.js';

/** The items of vis-timeline, with their groups where they are given, as a story; `background` items are its periods. */
export function readVisTimeline(loose: unknown): Reading {
  const [items, name] = Array.isArray(loose)
    ? [loose as readonly unknown[], '']
    : [listOf(loose, 'items'), 'items'];
  const groups = listOf(loose, 'groups');
  const instants = instantsOf(items.flatMap((item) => [valueOf(item, 'start'), valueOf(item, 'end')]));
  const events: unknown[] = [];
  const periods: unknown[] = [];
  const places = { events: [] as string[], periods: [] as string[] };
  for (const [i, item] of items.entries()) {
    const isPeriod = valueOf(item, 'type') === 'background';
    (isPeriod ? periods : events).push(isPeriod ? periodOf(item, instants) : eventOf(item, instants));
    places[isPeriod ? 'periods' : 'events'].push(`${name}[${i}]`);
  }
  return {
    loose: said({
      groups: inOrder(groups).map(groupOf),
      periods,
      extra: said({
        ...(isObject(loose) && restOf(loose, ['items', 'groups'])),
        groups: groups.some(saysMore) ? groups : [],
      }),
      events,
    }),
    problems: [],
    placeOf: placeIn(places),
  };
}

/** As vis-timeline has them from above to below: by their `order` where it is a number. */
function inOrder(groups: readonly unknown[]): readonly unknown[] {
  const order = (group: unknown): number => {
    const value = valueOf(group, 'order');
    return typeof value === 'number' ? value : 0;
  };
  return groups.toSorted((a, b) => order(a) - order(b) || 0);
}

const groupOf = (group: unknown): unknown =>
  isObject(group)
    ? said({
        id: valueOf(group, 'id'),
        title: lineOfHtml(textOf(group, 'content') || textOf(group, 'title')).text,
      })
    : group;

const saysMore = (group: unknown): boolean => Object.keys(restOf(group, ['id', 'content'])).length > 0;

function datesOf(item: unknown, instants: Instants): LooseObject {
  const start = dateOfValue(valueOf(item, 'start'), instants);
  const end = dateOfValue(valueOf(item, 'end'), instants);
  return said(start === end ? { start } : { start, end });
}

function periodOf(item: unknown, instants: Instants): LooseObject {
  const title = lineOfHtml(textOf(item, 'content')).text || lineOfHtml(textOf(item, 'title')).text;
  return said({
    ...datesOf(item, instants),
    title: title || textOf(item, 'className') || textOf(item, 'id'),
  });
}

/** The first line of the content is the title, what follows the text, with the tooltip. */
function eventOf(item: unknown, instants: Instants): unknown {
  if (!isObject(item)) return item;
  const content = textOfHtml(textOf(item, 'content'));
  const tooltip = textOfHtml(textOf(item, 'title'));
  const [title = '', ...lines] = content.text.split('\n');
  const text = [lines.join('\n').trim(), tooltip.text].filter(
    (part, i) => part !== '' && (i === 0 || part !== title),
  );
  const pictures = [...content.media, ...tooltip.media];
  const media = pictures.find(({ url }) => isPicture(url) && safeMedia(url) !== undefined);
  return said({
    id: valueOf(item, 'id'),
    ...datesOf(item, instants),
    title: title || (text.length === 0 ? media?.alt : undefined),
    text: text.join('\n\n'),
    group: valueOf(item, 'group'),
    media,
    links: [...content.links, ...tooltip.links],
    extra: restOf(item, ['id', 'start', 'end', 'content', 'title', 'group']),
  });
}
