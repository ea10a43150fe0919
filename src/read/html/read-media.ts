import { embedded } from './element-kinds.js';
import { within } from './element-tree.js';
import type { TreeElement } from './element-tree.js';
import type { Loose } from './read-quote.js';
import { textOfTree } from './text-of-tree.js';

export const isMedia = ({ name }: TreeElement): boolean => embedded.has(name);

/** A picture, a sound or a film, with the words of the figure round it; undefined where it has no address. */
export function readMedia(
  media: TreeElement,
  caption?: TreeElement,
  figure?: TreeElement,
): Loose | undefined {
  const source = within(media, ({ name }) => name === 'source').next().value;
  const url = media.attribute('src') ?? source?.attribute('src');
  if (!url) return undefined;
  const isCredit = ({ name }: TreeElement) => name === 'small';
  const small = caption && within(caption, isCredit).next().value;
  return {
    url,
    alt: media.attribute('alt') ?? media.attribute('aria-label'),
    caption: figure?.attribute('data-caption') ?? (caption && textOfTree(caption, (each) => each === small)),
    credit: figure?.attribute('data-credit') ?? (small && textOfTree(small)),
  };
}
