import { embedded } from './element-kinds.js';
import { hasAttribute, within } from './element-tree.js';
import type { TreeElement } from './element-tree.js';
import type { Loose } from './read-quote.js';
import { textOfTree } from './text-of-tree.js';

/** A page of somebody else's is a link that says that it is shown, and loads nothing. */
export const isMedia = (element: TreeElement): boolean => embedded.has(element.name) || isPage(element);

export const isPage = (element: TreeElement): boolean =>
  element.name === 'a' && hasAttribute(element, 'data-media');

/** A picture, a sound or a film, with the words of the figure round it; undefined where it has no address. */
export function readMedia(
  media: TreeElement,
  caption?: TreeElement,
  figure?: TreeElement,
): Loose | undefined {
  const source = within(media, ({ name }) => name === 'source').next().value;
  const url = media.attribute('src') ?? source?.attribute('src') ?? media.attribute('href');
  if (!url) return undefined;
  const track = within(media, ({ name }) => name === 'track').next().value;
  const isCredit = ({ name }: TreeElement) => name === 'small';
  const small = caption && within(caption, isCredit).next().value;
  return {
    url,
    alt: media.attribute('alt') ?? media.attribute('aria-label'),
    caption: figure?.attribute('data-caption') ?? (caption && textOfTree(caption, (each) => each === small)),
    credit: figure?.attribute('data-credit') ?? (small && textOfTree(small)),
    type: figure?.attribute('data-type') ?? source?.attribute('type') ?? (isPage(media) ? 'page' : undefined),
    poster: figure?.attribute('data-poster') ?? media.attribute('poster'),
    captions: figure?.attribute('data-captions') ?? track?.attribute('src'),
  };
}
