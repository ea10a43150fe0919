const minute = 60_000;

/** From the first beginning of some events to their last end; an instant is drawn as a minute. */
export const spanOf = (events) => {
  let begin = Infinity;
  let end = -Infinity;
  for (const event of events) {
    begin = Math.min(begin, event.start);
    end = Math.max(end, event.end ?? event.start + minute);
  }
  return [begin, end];
};
