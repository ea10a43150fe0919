import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { countEvents, type Story, type StoryEvent } from '../../story/index.js';
import type { Context } from '../context.js';
import { distance, groupOf } from './event-content.js';

/** Index of the group of the event at a position of the reading order; -1 where it has none. */
const groupAt = (story: Story, position: number): number => {
  const { events, undated } = story;
  const { length } = events;
  const event = undated[position - length];
  return event ? groupOf(story, event) : (events.group[position] ?? -1);
};

/** The title of an event's group, where it is another than that of the event before; '' where there is nothing to say. */
const newGroup = ({ story, words }: Context, position: number): string => {
  const [before, now] = [groupAt(story, position - 1), groupAt(story, position)];
  return before === now ? '' : (story.groups[now]?.title ?? words.noGroup);
};

/** One text, so that it is one stop for those who read by swiping; it is never seen, so its parts need not be set apart. */
const noteOf = (context: Context, event: StoryEvent, position: number): string => {
  const { story, words } = context;
  return [
    words.place(position + 1, countEvents(story)),
    newGroup(context, position),
    distance(story, event, position, words),
  ]
    .filter(Boolean)
    .join(words.comma);
};

/**
 * What the drawing tells the eye of an event beside its name, in words: "4 of 8, The Taliban, two years 11 months later". Heard
 * with its button, which it describes, and where reading goes on behind that; an open popover says the same.
 */
export const eventNote = (
  context: Context,
  event: StoryEvent,
  position: number,
  isOpen: boolean,
): TemplateResult => {
  const { story, words, moving, setSize } = context;
  // While other events come with every frame nobody hears of each.
  const passing = moving && setSize !== undefined;
  return html`<span
    id=${`note-${position}`}
    class="hidden"
    lang=${words.lang}
    aria-hidden=${isOpen ? 'true' : nothing}
    >${guard([story, words, passing || event], () => (passing ? '' : noteOf(context, event, position)))}</span
  >`;
};
