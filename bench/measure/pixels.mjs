import { readPng } from './png.mjs';

/** Of 255: colours that are no further apart look the same. */
const near = 10;
const parts = 24;

const differ = (a, b, i) =>
  Math.abs(a[i] - b[i]) > near ||
  Math.abs(a[i + 1] - b[i + 1]) > near ||
  Math.abs(a[i + 2] - b[i + 2]) > near;

/** A picture of a part of the page. */
export const pictureOf = async (protocol, box) => {
  const clip = { ...box, scale: 1 };
  const { data } = await protocol.send('Page.captureScreenshot', { format: 'png', clip });
  return readPng(Buffer.from(data, 'base64'));
};

/** How many pixels are other than in another picture. */
export const changed = (picture, other) => {
  let count = 0;
  for (let i = 0; i < picture.pixels.length; i += 3) if (differ(picture.pixels, other.pixels, i)) count += 1;
  return count;
};

const isOf = (pixels, i, colours) =>
  colours.some(
    ([red, green, blue]) =>
      Math.abs(pixels[i] - red) <= near &&
      Math.abs(pixels[i + 1] - green) <= near &&
      Math.abs(pixels[i + 2] - blue) <= near,
  );

/** The share of the width on which pixels, that are not on the empty page, have one of some colours. */
export const spreadOf = (picture, empty, colours) => {
  const seen = new Uint32Array(parts);
  for (let i = 0; i < picture.pixels.length; i += 3) {
    if (!differ(picture.pixels, empty.pixels, i) || !isOf(picture.pixels, i, colours)) continue;
    const x = (i / 3) % picture.width;
    seen[Math.floor((x * parts) / picture.width)] += 1;
  }
  return seen.filter((count) => count > 3).length / parts;
};
