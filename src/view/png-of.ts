import { type Colours, paintPicture, type Picture } from '../draw/picture/index.js';

/** No engine paints on more: pixels to a side, and in all (where the least of them gives out). */
const longest = 16_384;
const most = 16_777_216;

/**
 * A picture as PNG, a CSS pixel being so many of its own; fewer where a canvas could not hold them. Painted stroke by
 * stroke, so that nothing is loaded and no policy of the page can be in the way.
 */
export const pngOf = async (
  picture: Picture,
  colours: Colours,
  density: number,
  page: Document,
): Promise<Blob> => {
  const { width, height } = picture;
  const scale = Math.min(density, longest / width, longest / height, Math.sqrt(most / (width * height)));
  const canvas = page.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const pen = canvas.getContext('2d');
  if (pen) {
    pen.scale(canvas.width / width, canvas.height / height);
    paintPicture<Path2D>(picture, colours, { canvas: pen, path: (d) => new Path2D(d) });
  }
  const blob = pen && (await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png')));
  if (!blob) throw new DOMException('This browser could not paint the picture.', 'InvalidStateError');
  return blob;
};
