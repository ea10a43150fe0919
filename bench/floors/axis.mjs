const ticks = 8;
const day = 86_400_000;

/** How finely a tick is to be said, by the length of the view in days: letters of the ISO form. */
const letters = (days) => (days > 4 * 365 ? [0, 7] : days > 20 ? [0, 10] : [5, 16]);

/** Where the ticks of a view stand, as shares of its width, and what they say. */
export const ticksOf = ([begin, finish]) =>
  Array.from({ length: ticks }, (_, i) => {
    const share = (i + 0.5) / ticks;
    const time = new Date(begin + share * (finish - begin)).toISOString();
    return { share, text: time.slice(...letters((finish - begin) / day)) };
  });
