import { lists } from './element-kinds.js';
import { elementsOf, hasAttribute, within } from './element-tree.js';
import type { TreeElement } from './element-tree.js';
import type { Item } from './read-event.js';
import { dateOfWords, isTime } from './read-time.js';
import { parseEdtf } from '../../time/parse-edtf.js';
import { isTableOfEvents } from './rows-of-table.js';
import { lineOfTree } from './text-of-tree.js';

/** Lists of what belongs to a story beside its events, by the attribute that says so. */
export const otherLists = ['groups', 'periods', 'links'] as const;

export const isOtherList = (element: TreeElement): boolean =>
  otherLists.some((name) => hasAttribute(element, `data-${name}`)) && lists.has(element.name);

export const isList = ({ name }: TreeElement): boolean => lists.has(name);

/**
 * The lists of events inside an element, none inside another: those of which half the items or more are dated, as news and
 * menus of a page are not. In an element that is marked as a story every list is one.
 */
export function findLists(scope: TreeElement, isMarked: boolean): TreeElement[] {
  const found: TreeElement[] = [];
  const look = (element: TreeElement): void => {
    for (const child of elementsOf(element))
      if (isOtherList(child)) continue;
      else if (isList(child) && (isMarked || isDated(child))) found.push(child);
      else look(child);
  };
  look(scope);
  return found;
}

function isDated(list: TreeElement): boolean {
  if (list.name === 'table') return isTableOfEvents(list);
  const items = itemsOf(list);
  const dated = items.filter(hasDate).length;
  return dated > 0 && dated * 2 >= items.length;
}

function hasDate({ holder, elements }: Item): boolean {
  if (hasAttribute(holder, 'data-date') || hasAttribute(holder, 'data-start')) return true;
  const [term] = elements;
  return elements.some((element) =>
    element === term && element.name === 'dt'
      ? isTime(element) || !within(element, isTime).next().done || isDateInWords(element)
      : !within(element, isTime, isList).next().done,
  );
}

const isDateInWords = (term: TreeElement): boolean =>
  parseEdtf(dateOfWords(lineOfTree(term))).interval !== undefined;

/** The items of a list: each `li`, each `dt` with the `dd` that follow it. What else stands in it is looked into. */
export function itemsOf(list: TreeElement): Item[] {
  const items: Item[] = [];
  let term: TreeElement[] | undefined;
  const look = (element: TreeElement): void => {
    for (const child of elementsOf(element)) {
      if (child.name === 'li') items.push({ holder: child, elements: [child] });
      else if (child.name === 'dt' || child.name === 'dd') {
        // Several terms have one description, and one term several.
        const begins = child.name === 'dt' && term?.at(-1)?.name !== 'dt';
        if (begins || !term) items.push({ holder: child, elements: (term = [child]) });
        else term.push(child);
      } else if (!isList(child)) look(child);
    }
  };
  look(list);
  return items;
}
