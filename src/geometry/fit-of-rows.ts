import { bisectLeft } from 'd3-array';
import type { Story } from '../story/index.js';
import { eventSpans } from './breaks/event-spans.js';
import { clusterText } from './labels/label-text.js';
import type { Frame } from './frame.js';
import type { Fit } from './fit-story.js';
import type { Cluster, LeftOut, Mark, Scene } from './scene.js';
import { storyAnchors } from './breaks/story-anchors.js';

/**
 * A story laid out, with some of its events alone: each where it stands among all, so that nothing moves as others come and go.
 * `rows` are theirs in the story that was laid out, `part` is the story of them.
 */
export const fitOfRows = (fit: Fit, rows: Uint32Array, part: Story, { words }: Pick<Frame, 'words'>): Fit => {
  const { form } = fit;
  const cut = (scene: Scene): Scene => ({
    ...scene,
    items: scene.items.flatMap((item) => itemOf(item) ?? []),
    before: leftBefore(scene.before),
    after: leftAfter(scene.after),
  });
  const itemOf = (item: Mark | Cluster): Mark | Cluster | undefined => {
    if (item.kind === 'mark') {
      const index = bisectLeft(rows, item.index);
      return rows[index] === item.index ? { ...item, index } : undefined;
    }
    const members = among(item.members);
    if (members.length === 0) return undefined;
    const { label, ...rest } = item;
    if (!label || members.length === item.members.length) return { ...item, members };
    const { date, title } = clusterText(part.events, members, { words });
    return { ...rest, members, label: { ...label, date, title } };
  };
  /** Mostly a cluster's events follow one another: then so do those that are left, and its ends tell which. */
  const among = (members: Uint32Array): Uint32Array => {
    const first = members[0] ?? 0;
    const last = members.at(-1) ?? -1;
    if (last - first + 1 === members.length) {
      const from = bisectLeft(rows, first);
      return Uint32Array.from({ length: bisectLeft(rows, last + 1) - from }, (_, i) => from + i);
    }
    const places: number[] = [];
    for (const row of members) {
      const place = bisectLeft(rows, row);
      if (rows[place] === row) places.push(place);
    }
    return Uint32Array.from(places);
  };
  // Of what is left out the nearest is known, and all beyond that.
  const leftBefore = ({ count, next }: LeftOut): LeftOut => {
    if (count === 0) return { count, next };
    const left = bisectLeft(rows, next + 1);
    return { count: left, next: left - 1 };
  };
  const leftAfter = ({ count, next }: LeftOut): LeftOut => {
    if (count === 0) return { count, next };
    const from = bisectLeft(rows, next);
    const left = rows.length - from;
    return { count: left, next: left > 0 ? from : -1 };
  };
  let whole: Scene | undefined;
  return {
    ...fit,
    form: {
      get whole() {
        return (whole ??= cut(form.whole));
      },
      inView: (view, labelled) => cut(form.inView(view, labelled)),
      timeOf: (index) => form.timeOf(rows[index] ?? 0),
    },
    anchors: storyAnchors(eventSpans(part.events)),
  };
};
