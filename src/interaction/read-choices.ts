import { type Frame, layoutNames, scaleNames } from '../geometry/index.js';
import type { Problem } from '../story/index.js';
import type { MediaFrom } from '../view/media/may-load.js';

/** The author's choices of how to draw, as attributes say them; nothing where a framework has taken one away. */
export type Written = Readonly<
  Record<'scale' | 'orientation' | 'layout' | 'representation' | 'media', string | null | undefined>
>;

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
    const value = written[name] ?? values[0];
    if ((values as readonly string[]).includes(value)) return value as (typeof known)[Name][number];
    problems.push({
      code: 'unknown-value',
      severity: 'warning',
      path: name,
      value: String(value).slice(0, 80),
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
