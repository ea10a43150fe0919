import type { Picture as Drawing } from '../draw/picture/index.js';
import type { Scene, View } from '../geometry/index.js';
import { countEvents, type Story } from '../story/index.js';
import type { Print } from '../view/index.js';
import { readType } from '../view/read-theme.js';
import { drawStory } from '../write/picture/draw-story.js';
import { asShown } from './as-shown.js';
import type { Picture } from './reader-requests.js';
import { viewInWords } from './view-in-words.js';

/** In CSS pixels: as wide as A4 and Letter are within usual margins, and lower than either, so that no page cuts it. */
const width = 680;
const height = 860;
/** Room round a drawing for what reaches over its edge, in em. */
const margin = 0.25;
/** So many events are told, which is some hundred pages already. */
const mostPrinted = 500;

/** What is to be printed of what the reader sees: the view, drawn for a sheet of paper, and its events. Undefined without a story. */
export function printOf(root: ShadowRoot, seen: Picture, view: View | undefined): Print | undefined {
  const { story, scene } = seen;
  if (!story || countEvents(story) === 0) return undefined;
  const all = positionsIn(story, view && scene);
  return {
    picture: draw(root, seen, view),
    stretch: view ? viewInWords(seen, view) : '',
    positions: all.slice(0, mostPrinted),
    more: Math.max(0, all.length - mostPrinted),
    address: root.ownerDocument.URL.replace(/#.*$/, ''),
  };
}

/** Positions of the events that are seen, and of those without a date; of all where no view is given. */
function positionsIn({ events, undated }: Story, scene: Scene | undefined): number[] {
  const undatedOnes = undated.map((_, i) => events.length + i);
  if (!scene) return [...Array.from({ length: events.length }, (_, i) => i), ...undatedOnes];
  const shown = scene.items.flatMap((item) =>
    item.outside ? [] : item.kind === 'mark' ? [item.index] : [...item.members],
  );
  return [...shown.toSorted((a, b) => a - b), ...undatedOnes];
}

/** In the element's own type, as large as it is on the page, unless that would not go on one sheet. */
function draw(root: ShadowRoot, seen: Picture, view: View | undefined): Drawing | undefined {
  const { story, frame, scene } = seen;
  if (!story || !frame || !scene || story.events.length === 0) return undefined;
  const set = asShown(frame, readType(root), margin);
  const drawAt = (size: { readonly width: number; readonly height?: number }): Drawing =>
    drawStory(story, size, set, {
      view,
      // Title and facts stand above, the source and the undated events below, as text.
      say: ({ name, lang, groups, markOf, clusterOf }) => ({
        name,
        ...(lang && { lang }),
        groups,
        markOf,
        clusterOf,
      }),
    });
  try {
    const natural = drawAt({ width });
    return natural.height <= height ? natural : drawAt({ width, height });
  } catch (error) {
    console.error('<story-timeline> could not draw the story for paper.', root.host, error);
    return undefined;
  }
}
