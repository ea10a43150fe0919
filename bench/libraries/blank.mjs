/** Draws nothing: what page, input, frames and clock cost by themselves. */
export const library = { mount: () => undefined, wheel: { deltaY: 115 } };
