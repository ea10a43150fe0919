import { html, nothing, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { drawMark } from '../../draw/index.js';
import type { Box, Label, Mark } from '../../geometry/index.js';
import { classNames } from '../class-names.js';
import { type Context, eventTarget, isOpenAt, popoverId } from '../context.js';
import type { StoryEvent } from '../../story/index.js';
import { date } from '../event/date.js';
import { glyph, groupClass } from '../glyph.js';
import { badge, lasting, listeners, titleLang } from './item.js';

/** Hundredths of a pixel: what rounding does to a place that moves must not look like a change to what stands beside it. */
const px = (value: number): string => `${Math.round(value * 100) / 100}px`;

/** Where a label stands, relative to its button. */
export const labelStyle = ({ box, align }: Label, target: Box): string =>
  `left:${px(box.x - target.x)};top:${px(box.y - target.y)};width:${px(box.width)};height:${px(box.height)};text-align:${align}`;

/** Where an item stands. */
export const placeStyle = ({ x, y }: Box): string => `left:${px(x)};top:${px(y)}`;

/** How large its button is: not said at the item, as a custom property, which all that is in it would inherit anew. */
export const sizeStyle = ({ width, height }: Box): string => `width:${px(width)};height:${px(height)}`;

/**
 * The button of one event: its ink, its label, and the popover that follows it. Outside the view it keeps its place in the
 * list, hidden from the eye; a popover that is pinned there stays at the edge.
 */
export const mark = (context: Context, item: Mark): unknown => {
  const event = context.story.events.at(item.index);
  if (!event) return nothing;
  const { x, y, width, height } = item.target;
  return item.outside && context.open?.target !== eventTarget(event.id)
    ? guard([event, x, y, width, height, ...lasting(context)], () => button(context, item, event))
    : button(context, item, event);
};

const button = (context: Context, item: Mark, event: StoryEvent): TemplateResult => {
  const { story, words, callbacks, open, roving } = context;
  const target = eventTarget(event.id);
  const group = story.events.group[item.index] ?? -1;
  const on = listeners(target, callbacks);
  const isOpen = isOpenAt(open, target);
  const { label, outside } = item;
  const found = context.details?.foundAt(context, item.index);
  const classes = classNames(
    'item',
    found?.name,
    outside && 'outside',
    groupClass(group),
    context.news?.at(item.index) && 'news',
    isOpen && 'open',
    isOpen && Boolean(open?.pinned) && 'pinned',
    !isOpen && open?.target === target && 'lit',
  );
  const ink = outside ? [] : drawMark(item.ink, item.target);
  return html`<li
    class=${classes}
    .style=${placeStyle(item.target)}
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
      .style=${sizeStyle(item.target)}
      data-id=${event.id}
      data-target=${target}
      data-side=${label?.side ?? nothing}
      tabindex=${!outside && (roving === undefined || roving === target) ? 0 : -1}
      aria-expanded=${isOpen}
      aria-controls=${isOpen ? popoverId : nothing}
      aria-describedby=${`note-${item.index}`}
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
              ${guard([story, event, words, label.date, label.title], () => said(context, item, event, label))}
            </span>`
          : html`<span class="hidden">${guard([story, event, words], () => named(context, event))}</span>`
      }${context.details?.toldPlace(context, event.id, item) ?? nothing}${found?.said ?? nothing}${context.details?.newsSign(context, event, item.index, item)}
    </button>
    ${context.details?.eventPopover(context, event)}${context.details?.eventNote(context, event, item.index, isOpen)}
  </li>`;
};

/** What a label says: for the eye as far as it has room, for the ear in full. */
const said = (
  { story, words }: Context,
  { index }: Mark,
  event: StoryEvent,
  label: Label,
): TemplateResult => {
  const lang = titleLang(story, event, words);
  return html`<span class="date" lang=${words.lang}
      >${glyph(story.events.group[index] ?? -1)}${date(event, words, label.date)}</span
    ><span class="hidden">, </span> ${
      label.shortened
        ? html`<bdi class="title" aria-hidden="true">${label.title}</bdi
            ><bdi class="hidden" lang=${lang}>${event.title}</bdi>`
        : html`<bdi class="title" lang=${lang}>${label.title}</bdi>`
    }${badge(event.quotes.length, words)}`;
};

/** What is heard of an event without a label. */
const named = ({ story, words }: Context, event: StoryEvent): TemplateResult =>
  html`<span lang=${words.lang}>${date(event, words)}</span>,
    <bdi lang=${titleLang(story, event, words)}>${event.title ?? words.untitled}</bdi
    >${badge(event.quotes.length, words)}`;
