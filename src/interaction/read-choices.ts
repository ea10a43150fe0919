import { type Frame, layoutNames, scaleNames } from '../geometry/index.js';
import type { Problem } from '../story/index.js';
import type { MediaFrom } from '../view/may-load.js';

/** The author's choices of how to draw, as attributes say them. */
export interface Written {
  readonly scale: string;
  readonly orientation: string;
  readonly layout: string;
  readonly representation: string;
  readonly media: string;
}

export type Choices = Pick<Frame, 'scale' | 'orientation' | 'layout'> & {
  readonly representation: 'auto' | 'linear' | 'list' | 'table';
  readonly media: MediaFrom;
};

const known = {
  scale: ['auto', ...scaleNames],
  orientation: ['auto', 'horizontal', 'vertical'],
  layout: ['auto', ...layoutNames],
  representation: ['auto', 'linear', 'list', 'table'],
  media: ['all', 'same-origin', 'none'],
} as const;

/** The choices that attributes make; a word that is none of those known becomes the first of them, with a problem. */
export const readChoices = (written: Written): { choices: Choices; problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  const read = <Name extends keyof Written>(name: Name): (typeof known)[Name][number] => {
    const values = known[name];
    if ((values as readonly string[]).includes(written[name]))
      return written[name] as (typeof known)[Name][number];
    problems.push({
      code: 'unknown-value',
      severity: 'warning',
      path: name,
      value: String(written[name]).slice(0, 80),
      message: `The attribute ${name} knows ${values.join(', ')}; ${values[0]} holds.`,
      done: 'replaced',
    });
    return values[0];
  };
  return {
    choices: {
      scale: read('scale'),
      orientation: read('orientation'),
      layout: read('layout'),
      representation: read('representation'),
      media: read('media'),
    },
    problems,
  };
};
