import type { Problem } from '../story/index.js';
import { inOneLine } from './for-terminal.js';

/** Problems as compilers print theirs, a line each, so that an editor finds the place: `file:line:column: severity: …`. */
export const problemLines = (file: string, problems: readonly Problem[]): string =>
  problems
    .map((problem) =>
      inOneLine(`${placeOf(file, problem)}: ${severityOf(problem)}: ${sayingOf(problem)}`).concat('\n'),
    )
    .join('');

const placeOf = (file: string, { line, column }: Problem): string =>
  [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');

const severityOf = ({ severity, done }: Problem): string =>
  done === 'refused' ? severity : `${severity} (${done})`;

function sayingOf({ where, path, message, value }: Problem): string {
  const place = where ?? path;
  const found = value !== undefined && value !== '' && !message.includes(value) ? ` Found: ${value}` : '';
  return (place ? `${place}: ` : '') + message.replace(/([^.!?…)])$/, '$1.') + found;
}

/** "18 events. 2 problems, of which 1 is an error." */
export function summaryOf(events: number, problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const all = problems.length;
  if (all === 0) return `${counted(events, 'event')}. No problems.`;
  const which = errors === 0 ? '' : `, of which ${errors} ${errors === 1 ? 'is an error' : 'are errors'}`;
  return `${counted(events, 'event')}. ${counted(all, 'problem')}${which}.`;
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
