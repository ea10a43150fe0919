import { certainty, dateKinds, type EventColumns } from '../../story/index.js';
import type { EventSpans } from '../breaks/event-spans.js';
import type { Ink } from '../scene.js';
import type { Piece, Scale } from '../scales/scale.js';
import type { Setting } from '../setting.js';

/** What an event's ink covers of the axis, in pixels. */
export interface Trace {
  readonly index: number;
  readonly shape: Ink['shape'];
  /** Whence its leader rises. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

const spanKind = dateKinds.indexOf('span');
const dateKind = dateKinds.indexOf('date');
const dayAndAHalf = 1.5 * 86_400_000;

/** Where an event lies on the axis, and in what shape: a dot, a bar, a dot with a whisker, several dots. */
export function traceEvent({ story, spans, sizes }: Setting, scale: Scale, index: number): Trace {
  const { earliest, latest, kind, certainty: flags } = story.events;
  const at = scale.position(spans.anchor(index));
  const from = scale.position(spans.from[index]!);
  const to = scale.position(spans.to(index));
  const middle = from + (to - from) / 2;
  const radius = sizes.dot / 2;
  const dot = (centre: number): Trace => ({
    index,
    shape: 'dot',
    at: centre,
    from: centre - radius,
    to: centre + radius,
  });
  const bar = (start: number, end: number): Trace => ({
    index,
    shape: 'bar',
    at: inView(at, start, end, scale.length),
    from: start,
    to: end,
  });
  if (scale.name === 'sequential') return dot(from); // steps have no length in time

  const isSet = kind[index] !== spanKind && kind[index] !== dateKind;
  const opensBackward = earliest[index] === -Infinity;
  const opensForward = latest[index] === Infinity;
  if (opensBackward || opensForward) {
    const episode = episodeAt(scale, at);
    if (isSet) {
      const fade = sizes.fade + sizes.dot;
      const start = opensBackward ? Math.max(episode.from, at - fade) : at - radius;
      const end = opensForward ? Math.min(episode.to, at + fade) : at + radius;
      return { index, shape: 'whisker', at, from: start, to: end };
    }
    return bar(opensBackward ? episode.from : from, opensForward ? episode.to : to);
  }
  if (isSet) return to - from < sizes.dot ? dot(at) : { index, shape: 'dots', at, from, to };

  const isVague = (flags[index]! & certainty.unspecified) !== 0;
  if ((isShort(story.events, spans, index) && !isVague) || to - from < sizes.leastBar) return dot(middle);
  return bar(from, to);
}

/** Whether a date has no width of its own: it names no stretch, and no more than a day. */
export function isShort({ kind }: EventColumns, spans: EventSpans, index: number): boolean {
  return kind[index] !== spanKind && spans.to(index) - spans.from[index]! < dayAndAHalf;
}

/** From the edge of a view to the leader of a bar that runs out of it. */
const edge = 8;

/** A leader rises where its bar can be seen. */
function inView(at: number, from: number, to: number, length: number): number {
  return Math.max(Math.min(edge, to), Math.min(at, Math.max(length - edge, from)));
}

function episodeAt({ episodes }: Scale, position: number): Piece {
  return episodes.find(({ to }) => position <= to) ?? episodes.at(-1)!;
}
