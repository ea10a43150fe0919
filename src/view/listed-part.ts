import { html, nothing, type TemplateResult } from 'lit';
import { countEvents, eventAt, type Story, type StoryEvent } from '../story/index.js';
import type { Telling } from './context.js';

/** So many events are told at once. */
const mostListed = 200;

/** An event with its place in the reading order. */
export interface Listed {
  readonly event: StoryEvent;
  readonly position: number;
}

/** What is told of a story as text: of a long one a part, from the one at `listed` on, between ways to the others. */
export type Listing = Telling & { readonly listed: number };

const boundsOf = (story: Story, listed: number): readonly [from: number, until: number, count: number] => {
  const count = countEvents(story);
  const from = count <= mostListed ? 0 : Math.min(listed, count - 1);
  return [from, Math.min(from + mostListed, count), count];
};

/** The events that are told. */
export const listedOf = ({ story, listed }: Listing): readonly Listed[] => {
  const [from, until] = boundsOf(story, listed);
  return Array.from({ length: until - from }, (_, i) => from + i).flatMap((position) => {
    const event = eventAt(story, position);
    return event ? [{ event, position }] : [];
  });
};

/** The part that is told, said not to be to scale. */
export const listedPart = (listing: Listing, part: string, content: TemplateResult): TemplateResult => {
  const { story, words, callbacks, listed } = listing;
  const [from, until, count] = boundsOf(story, listed);
  const others = (name: string, at: number): TemplateResult =>
    html`<button type="button" class="tool others" @click=${() => callbacks.listFrom(at)}>${name}</button>`;
  return html`<div part=${part} class="story-list" tabindex="-1">
    <p class="caption" lang=${words.lang}><bdi dir=${words.dir}>${words.notToScale}</bdi></p>
    ${from > 0 ? others(words.earlierEvents(from), Math.max(0, from - mostListed)) : nothing} ${content}
    ${until < count ? others(words.laterEvents(count - until), until) : nothing}
  </div>`;
};
