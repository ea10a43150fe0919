import { html, nothing, type TemplateResult } from 'lit';
import { countEvents, eventAt, type StoryEvent } from '../../story/index.js';
import type { Interval } from '../../time/index.js';
import type { Telling } from '../context.js';

/** So many events are told at once; a sheet of paper, which has no buttons, has more of them. */
const most = { screen: 200, paper: 500 };
export const mostListed = most.screen;

/** An event with its place in the reading order. */
export interface Listed {
  readonly event: StoryEvent;
  readonly position: number;
}

/** What is told of a story as text: of a long one a part, from the one at `listed` on, between ways to the others. */
export type Listing = Telling & {
  readonly listed: number;
  /** Whether it is told on paper: from the first event on. */
  readonly paper?: unknown;
  /** The day that parts what has been from what is to come. */
  readonly today?: Interval | undefined;
};

interface Part {
  readonly from: number;
  readonly until: number;
  readonly count: number;
  readonly length: number;
}

const partOf = ({ story, listed, paper }: Listing): Part => {
  const length = paper ? most.paper : most.screen;
  const count = countEvents(story);
  const from = paper || count <= length ? 0 : Math.min(listed, count - 1);
  return { from, until: Math.min(from + length, count), count, length };
};

/** The events that are told. */
export const listedOf = (listing: Listing): readonly Listed[] => {
  const { from, until } = partOf(listing);
  return Array.from({ length: until - from }, (_, i) => from + i).flatMap((position) => {
    const event = eventAt(listing.story, position);
    return event ? [{ event, position }] : [];
  });
};

/** The part that is told, said not to be to scale. */
export const listedPart = (listing: Listing, part: string, content: TemplateResult): TemplateResult => {
  const { words, callbacks, paper } = listing;
  const { from, until, count, length } = partOf(listing);
  const others = (name: string, at: number): TemplateResult =>
    paper
      ? html`<p class="more" lang=${words.lang}>${name}</p>`
      : html`<button type="button" class="tool others" @click=${() => callbacks.listFrom(at)}>
          ${name}
        </button>`;
  return html`<div part=${part} class="story-list" tabindex="-1">
    <p class="caption" lang=${words.lang}><bdi dir=${words.dir}>${words.notToScale}</bdi></p>
    ${from > 0 ? others(words.earlierEvents(from), Math.max(0, from - length)) : nothing} ${content}
    ${until < count ? others(words.laterEvents(count - until), until) : nothing}
  </div>`;
};
