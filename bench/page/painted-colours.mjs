/** Colours of CSS as they are seen on white: red, green and blue of each, to 255. */
export const paintedColours = (colours) => {
  const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const probe = document.body.appendChild(document.createElement('i'));
  const painted = colours.map((colour) => {
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, 1, 1);
    // Through a style, since a canvas does not know all that a style does.
    probe.style.color = colour;
    pen.fillStyle = getComputedStyle(probe).color;
    pen.fillRect(0, 0, 1, 1);
    return Array.from(pen.getImageData(0, 0, 1, 1).data).slice(0, 3);
  });
  probe.remove();
  return painted;
};
