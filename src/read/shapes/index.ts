import { jsonLd } from './json-ld.js';
import type { Shape } from './shape.js';
import { simile } from './simile.js';

/** The tools whose JSON is read, the surer signs first; each is loaded when it is met. */
export const shapes: readonly Shape[] = [jsonLd, simile];

/** The tool that wrote a value, by its look; undefined where it is like none. */
export const shapeOf = (loose: unknown): Shape | undefined => shapes.find(({ fits }) => fits(loose));

export const shapeNamed = (name: string): Shape | undefined =>
  shapes.find((shape) => shape.name === name.trim().toLowerCase());

export type { Shape } from './shape.js';
