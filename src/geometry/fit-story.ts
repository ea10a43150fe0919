import { isCrowded, isMiddling, isNarrow, stepped } from './choose-orientation.js';
import { eventSpans } from './breaks/event-spans.js';
import { findGaps } from './breaks/find-gaps.js';
import type { Form } from './form.js';
import type { Frame } from './frame.js';
import { labelShapes, type LabelShape } from './labels/label-shapes.js';
import { layAcross } from './across/lay-across.js';
import { layDown } from './down/lay-down.js';
import type { ScaleName } from './scales/index.js';
import type { Setting } from './setting.js';
import { sizesOf } from './sizes.js';
import { storySplitter } from './breaks/split-story.js';
import { storyAnchors } from './breaks/story-anchors.js';
import type { Ground } from './views.js';

/** A story laid out for a frame: what does not change while the reader moves through it. */
export interface Fit extends Ground {
  readonly form: Form;
  /** Whence the leaders of all events rise, in time, ascending. */
  readonly anchors: Float64Array;
}

/** Lays a story out for a frame: chooses the orientation and the breaks, finds the room. */
export function fitStory(story: Setting['story'], frame: Frame): Fit {
  const setting = settingOf(story, frame);
  const name = frame.scale === 'auto' ? 'broken' : frame.scale;
  const { ground, form } = runsDown(setting, name) ? layDown(setting, name) : layAcross(setting, name);
  return { ...ground, form, anchors: setting.anchors.subarray(0, story.events.length) };
}

/** Beyond so many of the longest gaps none is worth a break. */
const mostGaps = 20;

function settingOf(story: Setting['story'], frame: Frame): Setting {
  const { reach = story.events } = story;
  const spans = eventSpans(reach);
  const anchors = storyAnchors(spans);
  const gaps = findGaps(spans, mostGaps);
  return {
    story,
    spans,
    anchors,
    gaps,
    split: storySplitter(reach, spans, anchors, gaps),
    layout: frame.layout === 'auto' ? 'unified' : frame.layout,
    frame,
    sizes: sizesOf(frame),
    shapesOf: rememberShapes(frame),
  };
}

/** At middling widths decided by a scene at the step below, so that it does not change back and forth on the way. */
function runsDown(setting: Setting, name: ScaleName): boolean {
  const { frame, story } = setting;
  const count = story.events.length;
  if (isNarrow(frame)) return true;
  if (!isMiddling(frame, count)) return false;
  return isCrowded(layAcross({ ...setting, frame: stepped(frame) }, name).form.whole, count);
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
