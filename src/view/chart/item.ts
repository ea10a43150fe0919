import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Words } from '../../locales/index.js';
import type { Story, StoryEvent } from '../../story/index.js';
import { classNames } from '../class-names.js';
import { type Callbacks, type Context, eventTarget, isOpenAt, popoverId, type Target } from '../context.js';
import { date } from '../event/date.js';

/** The number of quotations: a figure for the eye, words for the ear. */
export const badge = (count: number, words: Words): TemplateResult | typeof nothing =>
  count === 0
    ? nothing
    : html`<span class="badge" lang=${words.lang}
        ><bdi dir=${words.dir} aria-hidden="true">${words.openQuote}&hairsp;${words.number(count)}</bdi
        ><span class="hidden">, ${words.quotes(count)}</span></span
      >`;

/** The language of a title: its event's, its story's, or that of the words that stand for it. */
export const titleLang = (
  story: Story,
  { title, lang }: StoryEvent,
  words: Words,
): string | typeof nothing => (title === undefined ? words.lang : (lang ?? story.lang ?? nothing));

/** What every button of an event or a cluster listens to: hover, focus and press, all of one target. */
export const listeners = (target: Target, callbacks: Callbacks) => ({
  enter: (event: PointerEvent) => callbacks.hover(target, true, event),
  leave: (event: PointerEvent) => callbacks.hover(target, false, event),
  focusIn: (event: FocusEvent) => callbacks.focus(target, true, event),
  focusOut: (event: FocusEvent) => callbacks.focus(target, false, event),
  press: () => callbacks.press(target),
});

/**
 * What a button shows beside its place: while none of it changes, what stands still is not rendered again as others move.
 * What only an open popover reads is left out.
 */
export const lasting = (context: Context): readonly unknown[] => {
  const {
    story,
    words,
    callbacks,
    open,
    roving,
    setSize,
    article,
    told,
    current,
    find,
    voice,
    news,
    details,
  } = context;
  return [story, words, callbacks, open, roving, setSize, article, told, current, find, voice, news, details];
};

/** A member of a cluster, by its row. */
export const memberItem = (context: Context, event: StoryEvent, position: number): unknown =>
  guard([event, ...lasting(context)], () => plainItem(context, event, position, true));

/**
 * An event that stands in the list without a place in the drawing: undated (seen, in its own list) or a member of a
 * cluster (hidden from the eye, there for screen readers).
 */
export const plainItem = (
  context: Context,
  event: StoryEvent,
  position: number,
  hidden: boolean,
): TemplateResult => {
  const { words, callbacks, open, roving } = context;
  const target = eventTarget(event.id);
  const on = listeners(target, callbacks);
  const isOpen = isOpenAt(open, target) && !hidden;
  const found = context.details?.foundAt(context, position);
  return html`<li
    class=${classNames('plain', found?.name, context.news?.at(position) && 'news', hidden && 'member hidden', isOpen && 'open', !isOpen && open?.target === target && 'lit')}
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
      tabindex=${!hidden && (roving === undefined || roving === target) ? 0 : -1}
      aria-expanded=${isOpen}
      aria-controls=${isOpen ? popoverId : nothing}
      aria-describedby=${`note-${position}`}
      aria-current=${context.current === target ? 'true' : nothing}
      @click=${on.press}
    >
      <span class="date" lang=${words.lang}>${date(event, words)}</span><span class="hidden">, </span>
      <bdi class="title" lang=${titleLang(context.story, event, words)}>${event.title ?? words.untitled}</bdi>
      ${badge(event.quotes.length, words)}${context.details?.toldPlace(context, event.id) ?? nothing}${found?.said ?? nothing}${context.details?.newsSign(context, event, position)}
    </button>
    ${hidden ? nothing : context.details?.eventPopover(context, event)}${context.details?.eventNote(context, event, position, isOpen)}
  </li>`;
};
