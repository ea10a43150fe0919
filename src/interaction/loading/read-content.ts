import { findLists, itemsOf } from '../../read/html/find-lists.js';
import type { TreeElement } from '../../read/html/element-tree.js';
import { storyOfTree } from '../../read/html/story-of-tree.js';
import { checkReading } from '../../read/check-reading.js';
import { readers, readStory } from '../../read/index.js';
import type { ReadOptions, ReadStory } from '../../read/index.js';
import { namedReader } from '../../read/named-reader.js';
import { treeOfChildren } from './tree-of-children.js';

/** The story of some children, with all that it was read from: as long as that is the same, so is the story. */
export interface Content extends ReadStory {
  readonly key: string;
}

/**
 * The story that the children of an element tell: of a data block among them (`<script type="application/json">`), else of
 * their lists. Undefined where they tell none; what is `known` already where they tell the same. Changes none of them.
 */
export async function readContent(
  host: Element,
  options: ReadOptions,
  known: () => Content | undefined,
): Promise<Content | undefined> {
  const block = dataBlock(host);
  const tree = block ? undefined : treeOfChildren(host);
  const reading = tree && (await storyOfTree(tree));
  if (tree && !reading) return findLists(tree, true).some(isMeant) ? undated : undefined;
  const key = JSON.stringify([block ?? reading?.loose, options]);
  const before = known();
  if (before?.key === key) return before;
  const read = block
    ? await readStory(block.text, { ...options, type: block.type })
    : await checkReading(reading ?? { problems: [] }, options);
  return { key, ...read };
}

/** A story has more than one event; one item may be a link to it. */
const isMeant = (list: TreeElement): boolean => list.name === 'table' || itemsOf(list).length > 1;

/** Whoever wrote a list in the tag meant it to be drawn; it stays as it is, with the reason. */
const undated: Content = {
  key: '',
  problems: [
    {
      code: 'undated-list',
      severity: 'warning',
      path: '',
      message:
        'The list in the tag stays a list: half of its items or more have to have a date, in <time datetime="…"> or data-date.',
      done: 'ignored',
    },
  ],
};

/** The first child that holds data of a type that is read: the page runs no such script. */
function dataBlock(host: Element): { readonly type: string; readonly text: string } | undefined {
  for (const child of host.children)
    if (child.localName === 'script') {
      const type = child.getAttribute('type') ?? '';
      if (namedReader(readers, type)) return { type, text: child.textContent };
    }
  return undefined;
}
