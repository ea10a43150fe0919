import { bisectLeft } from 'd3-array';
import { eventAt, type Story, type StoryEvent } from '../story/index.js';
import { storyChanges } from '../story/story-changes.js';
import { datesOf, type Interval } from '../time/index.js';
import { intervalOf } from '../time/interval-of.js';

/** So many of the changes of one moment are looked at. */
const most = 20;

/** The dates of an event and of its telling. */
const datesOfTelling = ({ interval, reported, updated, corrected }: StoryEvent): readonly Interval[] => [
  ...[reported, updated, ...corrected].flatMap((told) => told?.interval ?? []),
  // Of a span, of one day of several: the days that it names.
  ...(interval ? datesOf(interval.expression).map((date) => intervalOf('', { kind: 'date', date })) : []),
];

/** The date that begins at a moment at which something became known, as exactly as it is said of anything then. */
export const dateOfStop = (story: Story, stop: number): Interval | undefined => {
  const changes = storyChanges(story);
  const first = bisectLeft(changes.at, stop);
  let finest: Interval | undefined;
  for (let i = first; i < first + most && changes.at[i] === stop; i += 1) {
    const event = eventAt(story, changes.position[i]!);
    for (const date of event ? datesOfTelling(event) : [])
      if (date.earliest === stop && !(finest && finest.latest <= date.latest)) finest = date;
  }
  return finest;
};
