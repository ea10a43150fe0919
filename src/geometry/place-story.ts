import type { Story } from '../story/index.js';
import { acrossPlan, steppedWidth } from './across-plan.js';
import { eventSpans } from './event-spans.js';
import type { Frame } from './frame.js';
import { labelShapes, type LabelShape } from './label-shapes.js';
import type { LabelShapesOf } from './label-lane.js';
import { isCrowded, isMiddling, isNarrow } from './choose-orientation.js';
import { placeDown } from './place-down.js';
import { placeAcross } from './place-across.js';
import type { Scene } from './scene.js';
import { scales } from './scales/index.js';
import { sizesOf } from './sizes.js';

/** Places all that is drawn of a story in a frame. Pure: the same story and frame give the same scene. */
export function placeStory(story: Pick<Story, 'events' | 'groups' | 'periods'>, frame: Frame): Scene {
  const sizes = sizesOf(frame);
  const spans = eventSpans(story.events);
  const layout = frame.layout === 'auto' ? 'unified' : frame.layout;
  const scaleName = frame.scale === 'auto' ? 'broken' : frame.scale;
  const shapesOf = rememberShapes(frame);
  const across = (width: number): Scene => {
    const sized = { ...frame, width };
    const scale = scales[scaleName](acrossPlan(story, spans, sized, sizes, shapesOf));
    return placeAcross(story, spans, scale, layout, sized, sizes, shapesOf);
  };
  const down = (): Scene => placeDown(story, spans, scaleName, layout, frame, sizes);
  const count = story.events.length;
  if (isNarrow(frame)) return down();
  // Decided at a step of the width, so that it does not change back and forth while that changes.
  if (isMiddling(frame, count) && isCrowded(across(steppedWidth(frame.width)), count)) return down();
  return across(frame.width);
}

function rememberShapes(frame: Frame): LabelShapesOf {
  const known = new Map<string, readonly LabelShape[]>();
  return ({ date, title, badge }) => {
    const key = `${date}\n${title}\n${badge}`;
    const shapes = known.get(key) ?? labelShapes(date, title, badge, frame);
    known.set(key, shapes);
    return shapes;
  };
}
