import { madeId } from '../assign-ids.js';
import { checkEvent } from '../check-event.js';
import { eventOnClock } from '../check-story.js';
import type { CheckedStory, CheckOptions } from '../check-story.js';
import { columnsOf, isDated } from '../columns.js';
import { entryOf } from '../loose-list.js';
import { ProblemLog } from '../problem-log.js';
import { countEvents, eventAt, positionOf } from '../reading-order.js';
import type { StoryEvent } from '../story.js';

/** A story to which events are added without building all of it again. */
export class GrowingStory {
  readonly #options: CheckOptions;
  #checked: CheckedStory;
  #count: number;

  /** `count` is how many entries its list had, where some of them were no events. */
  constructor(checked: CheckedStory, options: CheckOptions = {}, count?: number) {
    this.#checked = checked;
    this.#options = options;
    this.#count = count ?? (checked.story ? countEvents(checked.story) : 0);
  }

  /** The story with some loose events more; those that have an id that is taken are renamed. */
  append(events: readonly unknown[]): CheckedStory {
    const { story, problems } = this.#checked;
    if (!story) return this.#checked;
    const log = new ProblemLog();
    const all: StoryEvent[] = [];
    for (let i = 0; i < countEvents(story); i += 1) {
      const event = eventAt(story, i);
      if (event) all.push(event);
    }
    const groups = new Map(story.groups.map((group) => [group.id, group]));
    const ids = new Set<string>();
    const clock = story.timeZone ?? 'written';
    for (let i = 0; i < events.length; i += 1) {
      const index = this.#count;
      this.#count += 1;
      const entry = { value: entryOf(events, i), path: `events[${index}]`, index };
      const draft = checkEvent(entry, { log, base: this.#options.base });
      if (!draft) continue;
      let id = draft.id ?? madeId(draft.position);
      while (ids.has(id) || positionOf(story, id) >= 0) id = `${id}-2`;
      ids.add(id);
      const event = eventOnClock(id, draft.event, clock);
      if (event.group !== undefined && !groups.has(event.group)) {
        groups.set(event.group, { id: event.group, title: event.group });
      }
      all.push(event);
    }
    this.#checked = {
      story: {
        ...story,
        groups: [...groups.values()],
        events: columnsOf(all.filter(isDated), [...groups.values()]),
        undated: all.filter((event) => !isDated(event)),
      },
      problems: [...problems, ...log.list()],
    };
    return this.#checked;
  }
}
