import { inflateSync } from 'node:zlib';

const channels = { 2: 3, 6: 4 };

const paeth = (a, b, c) => {
  const [toA, toB, toC] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  if (toA <= toB && toA <= toC) return a;
  return toB <= toC ? b : c;
};

/** What each filter of PNG adds to a byte: of those left of it, above, and above that left. */
const filters = [() => 0, (a) => a, (a, b) => b, (a, b) => (a + b) >> 1, paeth];

/** A picture of eight bits a channel, as a browser takes it: width, height, and red, green, blue of each pixel. */
export const readPng = (file) => {
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const depth = channels[file[25]];
  const parts = [];
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12)
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  const bytes = inflateSync(Buffer.concat(parts));
  const length = width * depth;
  const pixels = new Uint8Array(width * height * 3);
  let above = new Uint8Array(length);
  for (let y = 0; y < height; y += 1) {
    const begin = y * (length + 1);
    const filter = filters[bytes[begin]];
    const line = bytes.slice(begin + 1, begin + 1 + length);
    for (let i = 0; i < length; i += 1)
      line[i] += filter(line[i - depth] ?? 0, above[i], above[i - depth] ?? 0);
    for (let x = 0; x < width; x += 1)
      for (let c = 0; c < 3; c += 1) pixels[(y * width + x) * 3 + c] = line[x * depth + c];
    above = line;
  }
  return { width, height, pixels };
};
