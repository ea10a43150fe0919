import { html, nothing, svg, type TemplateResult } from 'lit';
import { drawMark } from '../draw/index.js';
import type { Box, Label, Mark } from '../geometry/index.js';
import { classNames } from './class-names.js';
import { type Context, eventTarget, isOpenAt, popoverId } from './context.js';
import { date } from './date.js';
import { glyph, groupClass } from './glyph.js';
import { badge, listeners, titleLang } from './item.js';

/** Hundredths of a pixel: what rounding does to a place that moves must not look like a change to what stands beside it. */
const px = (value: number): string => `${Math.round(value * 100) / 100}px`;

/** Where a label stands, relative to its button. */
export const labelStyle = ({ box, align }: Label, target: Box): string =>
  `left:${px(box.x - target.x)};top:${px(box.y - target.y)};width:${px(box.width)};text-align:${align}`;

export const targetStyle = ({ x, y, width, height }: Box): string =>
  `left:${px(x)};top:${px(y)};--width:${px(width)};--height:${px(height)}`;

/**
 * The button of one event: its ink, its label, and the popover that follows it. Outside the view it keeps its place in the
 * list, hidden from the eye; a popover that is pinned there stays at the edge.
 */
export const mark = (context: Context, item: Mark): TemplateResult | typeof nothing => {
  const { story, words, callbacks, open, roving } = context;
  const event = story.events.at(item.index);
  if (!event) return nothing;
  const target = eventTarget(event.id);
  const group = story.events.group[item.index] ?? -1;
  const on = listeners(target, callbacks);
  const isOpen = isOpenAt(open, target);
  const { label, outside } = item;
  const lang = titleLang(story, event, words);
  const classes = classNames(
    'item',
    outside && 'outside',
    groupClass(group),
    isOpen && 'open',
    isOpen && Boolean(open?.pinned) && 'pinned',
    !isOpen && open?.target === target && 'lit',
  );
  const ink = outside ? [] : drawMark(item.ink, item.target);
  return html`<li
    class=${classes}
    .style=${targetStyle(item.target)}
    data-key=${target}
    aria-setsize=${context.setSize ?? nothing}
    aria-posinset=${context.setSize ? item.index + 1 : nothing}
    @pointerenter=${on.enter}
    @pointerleave=${on.leave}
    @focusin=${on.focusIn}
    @focusout=${on.focusOut}
  >
    <button
      part="mark"
      type="button"
      class="anchor"
      data-id=${event.id}
      data-target=${target}
      data-side=${label?.side ?? nothing}
      tabindex=${!outside && (roving === undefined || roving === target) ? 0 : -1}
      aria-expanded=${isOpen}
      aria-controls=${isOpen ? popoverId : nothing}
      aria-current=${context.current === target ? 'true' : nothing}
      @click=${on.press}
    >
      <svg class="ink" aria-hidden="true">
        ${ink.map(
          ({ d, paint, opacity, dashed }) =>
            svg`<path class=${dashed ? `${paint} dashed` : paint} d=${d} opacity=${opacity}></path>`,
        )}
      </svg>
      ${
        label
          ? html`<span part="label" class="label" .style=${labelStyle(label, item.target)}>
              <span class="date" lang=${words.lang}>${glyph(group)}${date(event, words, label.date)}</span
              ><span class="hidden">, </span>
              ${
                label.shortened
                  ? html`<bdi class="title" aria-hidden="true">${label.title}</bdi
                      ><bdi class="hidden" lang=${lang}>${event.title}</bdi>`
                  : html`<bdi class="title" lang=${lang}>${label.title}</bdi>`
              }${badge(event.quotes.length, words)}
            </span>`
          : html`<span class="hidden">
              <span lang=${words.lang}>${date(event, words)}</span>,
              <bdi lang=${lang}>${event.title ?? words.untitled}</bdi>${badge(event.quotes.length, words)}
            </span>`
      }${context.details?.toldPlace(context, event.id, item) ?? nothing}
    </button>
    ${context.details?.eventPopover(context, event) ?? nothing}
  </li>`;
};
