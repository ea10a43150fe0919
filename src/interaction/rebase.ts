import type { State } from './state.js';

/** What was asked for of one state, done to the one that has come about meanwhile: all that it does not change is as it is now. */
export const rebase = (next: State, asked: State, now: State): State => {
  if (now === asked) return next;
  const changes = Object.entries(next).filter(([key, value]) => asked[key as keyof State] !== value);
  return { ...now, ...Object.fromEntries(changes) };
};
