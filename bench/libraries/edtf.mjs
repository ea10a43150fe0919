/** An instant as EDTF to the minute. */
const edtf = (time) => `${new Date(time).toISOString().slice(0, 16)}:00Z`;

/** When an event was: an instant, or from one to another. */
export const dateOf = ({ start, end }) => (end === null ? edtf(start) : `${edtf(start)}/${edtf(end)}`);
