import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { axis } from './axis.js';
import { cluster } from './cluster.js';
import type { Context } from './context.js';
import { mark } from './mark.js';

/** The list of events, placed as a timeline over the drawing of its axis. */
export const chart = (context: Context, tickLine: number): TemplateResult => {
  const { scene } = context;
  return html`<div part="chart" class="chart ${scene.orientation}" .style=${`height:${scene.height}px`}>
    ${axis(scene, context.words, tickLine)}
    <ol role="list" class="marks">
      ${repeat(
        scene.items,
        (item) => (item.kind === 'mark' ? `m${item.index}` : `c${item.members[0]}`),
        (item) => (item.kind === 'mark' ? mark(context, item) : cluster(context, item)),
      )}
    </ol>
  </div>`;
};
