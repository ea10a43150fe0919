import { bisectLeft } from 'd3-array';
import type { View } from '../../geometry/index.js';
// Not through the index, so that the first drawing does not load it.
import { itemNear, memberNear } from '../../geometry/marks/item-near.js';
import { eventAt, positionOf } from '../../story/index.js';
import { clusterTarget, eventTarget, heirOf, idOf, type Target, targetOf } from '../../view/index.js';
import type { Picture } from '../reader-requests.js';
import { findEvent } from './type-ahead.js';

/** The event that a finger on the chart means, at a place in pixels of it: itself, or one of a cluster's. */
export const eventNear = (
  { story, scene }: Picture,
  [x, y]: readonly [number, number],
  reach: number,
): Target | undefined => {
  const item = scene && itemNear(scene, { x, y }, reach);
  if (!story || !item) return undefined;
  const row = item.kind === 'mark' ? item.index : memberNear(scene, item, { x, y });
  const id = story.events.at(row)?.id;
  return id === undefined ? undefined : eventTarget(id);
};

/** Where on the axis an event stands, in pixels from its beginning; undefined where it is not seen. */
export const placeAlong = ({ story, scene }: Picture, target: Target | undefined): number | undefined => {
  const item = story && scene?.items.find((each) => targetOf(story, each) === target);
  if (!scene || !item || item.outside) return undefined;
  const { x, y } = item.anchor;
  if (scene.orientation === 'vertical') return y;
  return scene.rtl ? scene.width - x : x;
};

/** The next event whose title begins as was typed; the cluster that it opens, where it is the first in one. */
export const eventTyped = (
  { story, scene, words }: Picture,
  typed: string,
  from: Target,
): Target | undefined => {
  const position = story && findEvent(story, positionOf(story, idOf(from)), typed, words);
  const event = story && position !== undefined ? eventAt(story, position) : undefined;
  if (!story || !event) return undefined;
  const heir = scene && heirOf(story, scene, eventTarget(event.id));
  return heir === clusterTarget(event.id) ? heir : eventTarget(event.id);
};

/** The first event of what is seen, by its row; the list of a long story begins there. */
export const firstSeen = ({ story }: Picture, view: View | undefined): number =>
  story && view ? bisectLeft(story.events.place, view.start) : 0;
