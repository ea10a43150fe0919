import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../locales/index.js';
import { eventAt, positionOf, type StoryEvent } from '../../story/index.js';
// Not through the index, so that the first drawing does not load it.
import { readingPlace } from '../../story/told-order.js';
import { dateText } from '../../write/date-text.js';
import { actionButton, copiedStatus } from '../event/action-buttons.js';
import { type Context, eventTarget, isOpenAt, popoverId, type Telling } from '../context.js';
import { date } from '../event/date.js';
import { eventContent } from '../event/event-content.js';
import { litAt } from '../chart/lit.js';

const closeButton = ({ words, callbacks }: Telling, tabIndex: number): TemplateResult =>
  html`<button
    part="close"
    class="icon close"
    type="button"
    tabindex=${tabIndex}
    aria-label=${words.close}
    @click=${() => callbacks.close()}
  >
    <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 3 13 13M13 3 3 13"></path></svg>
  </button>`;

const stepButton = (context: Context, by: 1 | -1, enabled: boolean, tabIndex: number): TemplateResult =>
  html`<button
    class="icon step"
    type="button"
    data-step=${by}
    tabindex=${tabIndex}
    aria-disabled=${enabled ? 'false' : 'true'}
    aria-label=${by < 0 ? context.words.previous : context.words.next}
    @click=${() => enabled && context.callbacks.step(by)}
  >
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d=${by < 0 ? 'M10 3 5 8 10 13' : 'M6 3 11 8 6 13'}></path>
    </svg>
  </button>`;

type Place = ReturnType<typeof readingPlace>;

const placeText = ({ told, position, count }: Place, words: Words): string =>
  (told ? words.placeAsTold : words.place)(position + 1, count);

/** Where an event stands in the order that the reader follows. */
const placeOf = ({ story, told, article }: Context, id: string): Place =>
  readingPlace(story, id, told ? article?.told : undefined);

/**
 * "4 of 8", between the ways to the event before and the one after, in time or as the article tells it; then a way to come
 * back to this one.
 */
const steps = (context: Context, id: string, place: Place, tabIndex: number): TemplateResult => {
  const { words, callbacks, addressed } = context;
  const { before, after } = place;
  return html`<div class="steps" lang=${words.lang}>
    ${stepButton(context, -1, before !== undefined, tabIndex)}
    <bdi dir=${words.dir}>${placeText(place, words)}</bdi>
    ${stepButton(context, 1, after !== undefined, tabIndex)}
    ${
      addressed
        ? html`${copiedStatus(context, id)}${actionButton(context, 'copyLink', tabIndex, () =>
            callbacks.copyLink(id),
          )}`
        : nothing
    }
  </div>`;
};

/** So many events of a cluster are listed at once. */
const mostListed = 50;

const clusterBody = (context: Context, members: Uint32Array, title: string, tabIndex: number) => {
  const { story, words, callbacks, open } = context;
  const from = Math.min(open?.from ?? 0, Math.floor((members.length - 1) / mostListed) * mostListed);
  const until = Math.min(from + mostListed, members.length);
  const others = (name: string, at: number): TemplateResult =>
    html`<li>
      <button type="button" class="others" tabindex=${tabIndex} @click=${() => callbacks.listFrom(at)}>
        ${name}
      </button>
    </li>`;
  return html`<p class="what"><bdi dir=${words.dir}>${title}</bdi></p>
    <ol class="members" role="list">
      ${from > 0 ? others(words.earlierEvents(from), from - mostListed) : nothing}
      ${Array.from(members.subarray(from, until), (index) => {
        const event = story.events.at(index);
        const found = litAt(context, index);
        return event
          ? html`<li class=${found?.name ?? ''}>
              <button
                type="button"
                tabindex=${tabIndex}
                @click=${() => callbacks.press(eventTarget(event.id))}
              >
                <span class="when">${date(event, words)}</span>
                <bdi class="name">${event.title ?? words.untitled}</bdi>${found?.said}
              </button>
            </li>`
          : nothing;
      })}
      ${until < members.length ? others(words.laterEvents(members.length - until), until) : nothing}
    </ol>`;
};

/** What a popover has in it: what scrolls, what stands below that, and what stands beside it while it is in hand. */
interface Content {
  readonly body: TemplateResult;
  readonly foot?: TemplateResult;
  readonly neighbours?: readonly TemplateResult[];
}

/**
 * The popover of the item that holds the open target. It follows its button in the list, in the top layer on the
 * page; what is in it becomes a tab stop once it is pinned.
 */
export const popover = (
  context: Telling,
  name: string,
  content: (tabIndex: number) => Content,
): TemplateResult => {
  const pinned = context.open?.pinned ?? false;
  const tabIndex = pinned ? 0 : -1;
  const { body, foot, neighbours } = content(tabIndex);
  return html`<div
    part="popover"
    id=${popoverId}
    class="popover ${pinned ? 'pinned' : 'shown'}"
    popover="manual"
    role="group"
    aria-label=${name}
  >
    <div class="scroll" tabindex=${tabIndex}>${body}</div>
    ${foot ?? nothing}${closeButton(context, tabIndex)}${neighbours ?? nothing}
  </div>`;
};

/** The sheet of the event before or after, as it will be: for the eye only, until it has come. */
const neighbour = (context: Context, id: string, side: 'before' | 'after'): TemplateResult | undefined => {
  const position = positionOf(context.story, id);
  const event = eventAt(context.story, position);
  return (
    event &&
    html`<div class="neighbour ${side}" aria-hidden="true">
      <div class="scroll">${eventContent(context, event, position, -1)}</div>
      ${steps(context, id, placeOf(context, id), -1)}${closeButton(context, -1)}
    </div>`
  );
};

const neighbours = (context: Context, { before, after }: Place): readonly TemplateResult[] => {
  return [
    before === undefined ? undefined : neighbour(context, before, 'before'),
    after === undefined ? undefined : neighbour(context, after, 'after'),
  ].filter((each) => each !== undefined);
};

/** What an event is called: its date and its title. */
export const eventName = (event: StoryEvent, words: Words): string =>
  `${dateText(event, words)}, ${event.title ?? words.untitled}`;

/** The popover of one event, where it is the open one; named by its place, since its button, right before it, has said the rest. */
export const eventPopover = (context: Context, event: StoryEvent): TemplateResult | typeof nothing => {
  const { open, story, words, reading } = context;
  if (!isOpenAt(open, eventTarget(event.id)) || reading) return nothing;
  const position = positionOf(story, event.id);
  const place = placeOf(context, event.id);
  return popover(context, placeText(place, words), (tabIndex) => ({
    body: eventContent(context, event, position, tabIndex),
    foot: steps(context, event.id, place, tabIndex),
    ...(context.inHand && { neighbours: neighbours(context, place) }),
  }));
};

/** The popover of a cluster: a list of its events, each of which opens its own. */
export const clusterPopover = (context: Context, members: Uint32Array, title: string): TemplateResult =>
  popover(context, title, (tabIndex) => ({ body: clusterBody(context, members, title, tabIndex) }));
