import { eachBracket } from './each-bracket.js';

/** A story nests five deep; the rest is room for what others keep beside it. */
export const MAX_DEPTH = 200;

/** Index of the bracket with which a JSON text nests deeper than `MAX_DEPTH`, so that no later stage need fear for its stack. */
export function tooDeep(text: string): number | undefined {
  let depth = 0;
  let found: number | undefined;
  eachBracket(text, (bracket, index) => {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth <= MAX_DEPTH) return false;
    found = index;
    return true;
  });
  return found;
}
