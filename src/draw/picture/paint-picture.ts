import type { Figure, GroupFigure, Picture, PathFigure, RectFigure, TextFigure } from './picture.js';
import type { Colours } from './theme.js';
import type { Font } from './type.js';

/** What is used of a canvas' 2D context, so that any canvas will do. */
export interface Canvas {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  lineJoin: string;
  globalAlpha: number;
  font: string;
  textAlign: string;
  direction: string;
  letterSpacing?: string;
  save(): void;
  restore(): void;
  translate(x: number, y: number): void;
  scale(x: number, y: number): void;
  beginPath(): void;
  rect(x: number, y: number, width: number, height: number): void;
  roundRect(x: number, y: number, width: number, height: number, radius: number): void;
  clip(): void;
  setLineDash(lengths: number[]): void;
  fillText(text: string, x: number, y: number, width?: number): void;
  strokeText(text: string, x: number, y: number, width?: number): void;
}

/** What turns the `d` of a path into what the canvas fills and strokes: `(d) => new Path2D(d)`. */
export interface Pen<P> {
  readonly canvas: Canvas & { fill(path?: P): void; stroke(path?: P): void };
  readonly path: (d: string) => P;
}

export const dashes = [4, 3];

/** A font as CSS writes it in one line. */
export const cssFont = (
  { style, weight, size, family }: Font,
  { italic, bold }: Pick<TextFigure, 'italic' | 'bold'> = {},
): string => `${italic ? 'italic' : style} ${bold ? 700 : weight} ${size}px ${family}`;

/** Paints a picture on a canvas from its top left corner, a CSS pixel being one of its units. */
export function paintPicture<P>(picture: Picture, colours: Colours, pen: Pen<P>): void {
  const { canvas } = pen;
  const figure = (each: Figure): void => {
    canvas.save();
    if ('opacity' in each) canvas.globalAlpha *= each.opacity ?? 1;
    if (each.kind === 'group') group(each);
    else if (each.kind === 'text') text(each);
    else shape(each);
    canvas.restore();
  };
  const group = ({ at, zoom = 1, clip, figures }: GroupFigure): void => {
    if (at) canvas.translate(at.x, at.y);
    canvas.scale(zoom, zoom);
    if (clip) {
      canvas.beginPath();
      canvas.rect(clip.x, clip.y, clip.width, clip.height);
      canvas.clip();
    }
    figures.forEach(figure);
  };
  /** Stroke and fill in their order; a rim lies under the fill. */
  const painted = (
    { fill, stroke, strokeWidth = 1, rim, dashed }: PathFigure | RectFigure | TextFigure,
    paintFill: () => void,
    paintStroke: () => void,
  ): void => {
    const strokes = (): void => {
      if (!stroke) return;
      canvas.strokeStyle = colours[stroke];
      canvas.lineWidth = strokeWidth;
      canvas.lineJoin = rim ? 'round' : 'miter';
      canvas.setLineDash(dashed ? dashes : []);
      paintStroke();
    };
    if (rim) strokes();
    if (fill) {
      canvas.fillStyle = colours[fill];
      paintFill();
    }
    if (!rim) strokes();
  };
  const shape = (each: PathFigure | RectFigure): void => {
    if (each.kind === 'rect') {
      const { box, radius = 0 } = each;
      canvas.beginPath();
      canvas.roundRect(box.x, box.y, box.width, box.height, radius);
      painted(
        each,
        () => canvas.fill(),
        () => canvas.stroke(),
      );
      return;
    }
    const { d, at, zoom = 1 } = each;
    if (at) canvas.translate(at.x, at.y);
    canvas.scale(zoom, zoom);
    const path = pen.path(d);
    painted(
      each,
      () => canvas.fill(path),
      () => canvas.stroke(path),
    );
  };
  const text = (each: TextFigure): void => {
    const { text: words, style, at, align, dir, width } = each;
    const font = picture.fonts[style];
    canvas.font = cssFont(font, each);
    canvas.letterSpacing = `${font.letterSpacing}px`;
    canvas.textAlign = align;
    canvas.direction = dir;
    const most = width === undefined ? undefined : Math.ceil(width) + 1;
    painted(
      each,
      () => canvas.fillText(words, at.x, at.y, most),
      () => canvas.strokeText(words, at.x, at.y, most),
    );
  };
  picture.figures.forEach(figure);
}
