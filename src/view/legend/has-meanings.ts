// Not through the index, so that the first drawing does not load it.
import { dateShapesOf } from '../../geometry/marks/date-shapes.js';
import type { EventColumns } from '../../story/index.js';
import type { Context } from '../context.js';

/** What is asked of a story at each step of its drawing is looked up once. */
const known = new WeakMap<EventColumns, boolean>();

/** Whether the marks of a whole story say more than a dot does: by their shape, or by a count of quotations. */
const saysMore = (events: EventColumns): boolean => {
  const shapes = dateShapesOf(events, true);
  return shapes.size > (shapes.has('dot') ? 1 : 0) || events.quotes.some((said) => said > 0);
};

/** Whether there is anything to explain: dots by dates that are written beside them say what they are. */
export const hasMeanings = ({ story: { events }, scene }: Context): boolean => {
  let more = known.get(events);
  if (more === undefined) known.set(events, (more = saysMore(events)));
  return more || scene.breaks.length > 0 || scene.items.some(({ kind }) => kind === 'cluster');
};
