import { divideWidth } from '../../src/geometry/breaks/divide-width.js';
import { eventSpans } from '../../src/geometry/breaks/event-spans.js';
import { findGaps } from '../../src/geometry/breaks/find-gaps.js';
import type { AxisPlan } from '../../src/geometry/scales/index.js';
import { sizesOf } from '../../src/geometry/sizes.js';
import { storySplitter } from '../../src/geometry/breaks/split-story.js';
import { storyAnchors } from '../../src/geometry/breaks/story-anchors.js';
import type { Story } from '../../src/story/index.js';

/** An axis of a length in pixels, on which marks that stand apart are all that counts, two labels each. */
export function makePlan({ events }: Story, length: number): AxisPlan {
  const sizes = sizesOf({ em: 16, pitch: 24 });
  const spans = eventSpans(events);
  const anchors = storyAnchors(spans);
  const gaps = findGaps(spans, 20);
  return {
    spans,
    anchors,
    gaps,
    split: storySplitter(events, spans, anchors, gaps),
    sizes,
    length,
    steppedLength: length,
    lengths: (stretches) => divideWidth(stretches, length, sizes),
    worth(scale) {
      let reached = -Infinity;
      return anchors.reduce((count, anchor) => {
        const at = scale.position(anchor);
        if (at - reached < sizes.pitch) return count;
        reached = at;
        return count + 2;
      }, 0);
    },
    passing: 1,
    price: 0.5,
  };
}
