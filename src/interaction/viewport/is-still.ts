/** Whether the reader wants things to be where they go at once. */
export const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
