import type { Story } from '../story/index.js';
import { acrossPlan } from './across-plan.js';
import { eventSpans } from './event-spans.js';
import type { Frame } from './frame.js';
import { labelShapes, type LabelShape } from './label-shapes.js';
import { isCrowded, isMiddling, isNarrow, stepped } from './choose-orientation.js';
import { placeDown } from './place-down.js';
import { placeAcross } from './place-across.js';
import type { Scene } from './scene.js';
import { scales, type ScaleName } from './scales/index.js';
import type { Setting } from './setting.js';
import { sizesOf } from './sizes.js';

/** Places all that is drawn of a story in a frame. Pure: the same story and frame give the same scene. */
export function placeStory(story: Pick<Story, 'events' | 'groups' | 'periods'>, frame: Frame): Scene {
  const setting = settingOf(story, frame);
  const scale = frame.scale === 'auto' ? 'broken' : frame.scale;
  return runsDown(setting, scale) ? placeDown(setting, scale) : across(setting, scale);
}

function settingOf(story: Setting['story'], frame: Frame): Setting {
  return {
    story,
    spans: eventSpans(story.events),
    layout: frame.layout === 'auto' ? 'unified' : frame.layout,
    frame,
    sizes: sizesOf(frame),
    shapesOf: rememberShapes(frame),
  };
}

/** At middling widths decided by a scene at the step below, so that it does not change back and forth on the way. */
function runsDown(setting: Setting, scale: ScaleName): boolean {
  const { frame, story } = setting;
  const count = story.events.length;
  if (isNarrow(frame)) return true;
  if (!isMiddling(frame, count)) return false;
  return isCrowded(across({ ...setting, frame: stepped(frame) }, scale), count);
}

function across(setting: Setting, scale: ScaleName): Scene {
  return placeAcross(setting, scales[scale](acrossPlan(setting)));
}

function rememberShapes(frame: Frame): Setting['shapesOf'] {
  const known = new Map<string, readonly LabelShape[]>();
  return ({ date, title, badge }) => {
    const key = `${date}\n${title}\n${badge}`;
    const shapes = known.get(key) ?? labelShapes(date, title, badge, frame);
    known.set(key, shapes);
    return shapes;
  };
}
