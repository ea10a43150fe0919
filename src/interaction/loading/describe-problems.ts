import type { Problem } from '../../story/index.js';

/** How many problems the console names; the property `problems` has them all. */
const named = 5;

/** The first problems with their places, a line each, for the console; as a value of `%s`, since a story may have signs of a format. */
export const describeProblems = (problems: readonly Problem[]): string =>
  problems
    .slice(0, named)
    .map(({ path, where = path, message }) => (where ? `${where}: ${message}` : message))
    .concat(problems.length > named ? [`and ${problems.length - named} more`] : [])
    .join('\n');
