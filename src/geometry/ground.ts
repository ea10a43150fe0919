import { stretchesOf } from './axis/place-axis.js';
import type { Scale } from './scales/index.js';
import { density } from './scales/zoom-scale.js';
import type { Setting } from './setting.js';
import type { Ground } from './views.js';

/** So many pixels for one unit of the finest precision, or for one step, are as close as it gets. */
const closest = 200;

/** A whole story's scale, and how far it can be zoomed into. */
export function groundOf(setting: Setting, scale: Scale): Ground {
  const { name, pieces } = scale;
  const stretches = stretchesOf(setting, scale);
  return {
    scale,
    stretches,
    mostZoom: pieces.map((piece, i) => {
      const pixels = name === 'sequential' ? piece.to - piece.from : density(piece) * stretches[i]!.unit;
      return Math.max(1, closest / pixels);
    }),
  };
}
