import type { Frame } from '../../geometry/index.js';
import type { Words } from '../../locales/index.js';
import type { Choices } from '../read-choices.js';
import type { Surroundings } from './surroundings-controller.js';

/**
 * What geometry needs: the room that the page gives, the author's choices, and the reader's of true scale before them; `dir` is
 * the language's, where the page says nothing of that.
 */
export const makeFrame = (
  room: Surroundings,
  words: Words,
  choices: Choices,
  trueScale: boolean,
  dir: 'rtl' | undefined,
  sign: Frame['sign'],
): Frame => {
  const { height, ...rest } = room;
  const scale = trueScale ? 'chronological' : choices.scale;
  return {
    ...rest,
    ...choices,
    ...(height !== undefined && { height }),
    scale,
    words,
    sign,
    rtl: room.rtl || dir === 'rtl',
  };
};
