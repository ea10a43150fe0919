import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { type Cluster, clusterText, holds } from '../../geometry/index.js';
import { classNames } from '../class-names.js';
import { type Context, clusterTarget, eventTarget, idOf, popoverId } from '../context.js';
import { listeners, memberItem } from './item.js';
import { labelStyle, placeStyle, sizeStyle } from './mark.js';

/**
 * One button for events that stand too close to tell apart, and after it, for screen readers, each of them. Where zooming
 * parts them a press does that; where it cannot, and under the pointer, a popover lists them.
 */
export const cluster = (context: Context, item: Cluster): TemplateResult | typeof nothing => {
  const { story, words, callbacks, open, roving, setSize, details, moving } = context;
  const { events } = story;
  const { members } = item;
  const first = events.at(members[0] ?? -1);
  if (!first) return nothing;
  // Its dates are those of all its events: they are looked through only when that has to be said.
  const dates = (): string => item.label?.date ?? clusterText(events, members, context).date;
  const name = (): string => words.cluster(members.length, moving ? '' : dates());
  const target = clusterTarget(first.id);
  const id = open?.target === eventTarget(idOf(open?.target ?? target)) ? idOf(open.target) : undefined;
  const row = id === undefined ? -1 : events.find(id);
  const chosen = row >= 0 && holds(members, row) ? events.at(row) : undefined;
  const has = open !== undefined && (open.target === target || chosen !== undefined);
  const isOpen = has && !open.beside;
  const on = listeners(target, callbacks);
  const { label, pill, outside, opens } = item;
  const found = details?.foundIn(context, members);
  return html`<li
      class=${classNames('item', 'of-many', found?.name, outside && 'outside', isOpen && 'open', isOpen && open.pinned && 'pinned', has && !isOpen && 'lit')}
      .style=${placeStyle(item.target)}
      data-key=${target}
      aria-setsize=${setSize ?? nothing}
      aria-posinset=${setSize ? (members[0] ?? 0) + 1 : nothing}
      @pointerenter=${on.enter}
      @pointerleave=${on.leave}
      @focusin=${on.focusIn}
      @focusout=${on.focusOut}
    >
      <button
        part="cluster"
        type="button"
        class="anchor"
        .style=${sizeStyle(item.target)}
        data-count=${members.length}
        data-target=${target}
        data-side=${label?.side ?? nothing}
        tabindex=${!outside && (roving === undefined || roving === target) ? 0 : -1}
        aria-expanded=${opens ? nothing : isOpen}
        aria-controls=${isOpen ? popoverId : nothing}
        @click=${on.press}
      >
        <span class="hidden" lang=${words.lang}
          >${guard([moving || members], name)}${found?.said ?? nothing}</span
        >
        <span
          class="pill"
          aria-hidden="true"
          .style=${`left:${pill.x - item.target.x}px;top:${pill.y - item.target.y}px;width:${pill.width}px;height:${pill.height}px`}
          >${words.number(found?.count || members.length)}</span
        >
        ${
          label
            ? html`<span
                part="label"
                class="label"
                aria-hidden="true"
                .style=${labelStyle(label, item.target)}
              >
                <span class="date"><bdi dir=${words.dir}>${label.date}</bdi></span>
                <span class="title"><bdi dir=${words.dir}>${label.title}</bdi></span>
              </span>`
            : nothing
        }
      </button>
      ${!isOpen ? nothing : chosen ? details?.eventPopover(context, chosen) : details?.clusterPopover(context, members, name())}
    </li>
    ${
      setSize
        ? nothing
        : Array.from(members, (i) => {
            const event = events.at(i);
            return event ? memberItem(context, event, i) : nothing;
          })
    }`;
};
