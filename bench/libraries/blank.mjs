/** Draws nothing: what the page, the input and the clock cost. */
export const library = { mount: () => undefined };
