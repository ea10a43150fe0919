/** The year before which TimelineJS counts in ages of the universe ("13.8 billion years ago"), which know no year 0. */
const FARTHEST_HUMAN = -271_820;

/** The astronomical year, as EDTF has it, of one as TimelineJS counts: its -500 is 500 BC, and its 0 and its -1 are 1 BC. */
export const yearOfTimelinejs = (year: number): number =>
  year < 0 && year >= FARTHEST_HUMAN ? year + 1 : year;
