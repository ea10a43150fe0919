import { html, nothing, type TemplateResult } from 'lit';
import { axis } from './axis.js';
import { classNames } from '../class-names.js';
import { cluster } from './cluster.js';
import { type Context, eventTarget } from '../context.js';
import { itemKeys } from './item-keys.js';
import { keyed } from './keyed.js';
import { mark } from './mark.js';

/** The list of events, placed as a timeline over the drawing of its axis. */
export const chart = (context: Context, tickLine: number): TemplateResult => {
  const { scene } = context;
  const { items, orientation, whole } = scene;
  return html`<div
    part="chart"
    class=${classNames('chart', orientation, !whole && 'zoomed')}
    .style=${`height:${scene.height}px`}
  >
    ${axis(scene, context.words, tickLine, context.details?.thread(context) ?? nothing, context.details?.todayLine(scene, context.words), context.litPeriod)}
    <ol role="list" class="marks">
      ${beyond(context, -1)}
      ${keyed(itemKeys(context), (i) => {
        const item = items[i]!;
        return item.kind === 'mark' ? mark(context, item) : cluster(context, item);
      })}
      ${beyond(context, 1)}
    </ol>
    ${context.play?.view.playhead(context)}
  </div>`;
};

/** At an end of a list that does not hold all: how many events lie beyond, and the way to them, for ears and for keys. */
const beyond = (context: Context, side: 1 | -1): TemplateResult | typeof nothing => {
  const { story, words, callbacks, scene } = context;
  const { count, next } = side < 0 ? scene.before : scene.after;
  if (count === 0) return nothing;
  const { events } = story;
  const [near, far] = [next, side < 0 ? 0 : events.length - 1].map((i) => events.at(i)?.id);
  return html`<li
    class="beyond hidden"
    data-near=${near === undefined ? nothing : eventTarget(near)}
    data-far=${far === undefined ? nothing : eventTarget(far)}
  >
    <button type="button" tabindex="-1" @click=${() => callbacks.pan(side)}>
      ${side < 0 ? words.earlierEvents(count) : words.laterEvents(count)}
    </button>
  </li>`;
};
