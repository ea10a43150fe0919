import { eachBracket } from './each-bracket.js';

const closing: Record<string, string> = { '[': ']', '{': '}' };

/**
 * A JSON text that was cut, up to the last entry of its list of events that is whole, and closed again;
 * undefined where not one is. A list stands at the top or in the object at the top, so an event that is half there is never kept.
 */
export function wholeEntries(cut: string): string | undefined {
  const open: string[] = [];
  let whole: { end: number; closers: string } | undefined;
  eachBracket(cut, (bracket, index) => {
    if (bracket in closing) {
      open.push(bracket);
    } else if (open.pop() === '{' && open.length <= 2 && open.at(-1) === '[') {
      whole = {
        end: index + 1,
        closers: open
          .toReversed()
          .map((opened) => closing[opened])
          .join(''),
      };
    }
  });
  return whole && cut.slice(0, whole.end) + whole.closers;
}
