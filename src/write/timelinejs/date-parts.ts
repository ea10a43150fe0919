/** The parts of a date of TimelineJS, from the coarsest to the finest. */
export const dateParts = ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond'] as const;
