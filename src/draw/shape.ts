/** One stroke of a mark, ready for SVG: where, how it is painted, how strongly. Colours are the theme's. */
export interface Shape {
  readonly d: string;
  /** `fill`: the mark's colour. `ground`: the page behind it. `line`: an outline in the mark's colour. */
  readonly paint: 'fill' | 'ground' | 'line';
  readonly opacity: number;
  readonly dashed: boolean;
}

export const filled = (d: string, opacity = 1): Shape => ({ d, paint: 'fill', opacity, dashed: false });
export const ground = (d: string): Shape => ({ d, paint: 'ground', opacity: 1, dashed: false });
export const outlined = (d: string, dashed = false, opacity = 1): Shape => ({
  d,
  paint: 'line',
  opacity,
  dashed,
});
