import { storyOfTree } from '../read/html/story-of-tree.js';
import { checkReading } from '../read/check-reading.js';
import { readers, readStory } from '../read/index.js';
import type { ReadOptions, ReadStory } from '../read/index.js';
import { namedReader } from '../read/named-reader.js';
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
  const reading = block ? undefined : await storyOfTree(treeOfChildren(host));
  if (!block && !reading) return undefined;
  const key = JSON.stringify([block ?? reading?.loose, options]);
  const before = known();
  if (before?.key === key) return before;
  const read = block
    ? await readStory(block.text, { ...options, type: block.type })
    : await checkReading(reading ?? { problems: [] }, options);
  return { key, ...read };
}

/** The first child that holds data of a type that is read: the page runs no such script. */
function dataBlock(host: Element): { readonly type: string; readonly text: string } | undefined {
  for (const child of host.children)
    if (child.localName === 'script') {
      const type = child.getAttribute('type') ?? '';
      if (namedReader(readers, type)) return { type, text: child.textContent };
    }
  return undefined;
}
