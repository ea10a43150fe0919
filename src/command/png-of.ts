import { UsageError } from './usage-error.js';

/** Pixels to the inch of which an SVG has one for each of its own. */
const plain = 72;

/** A picture (SVG) as PNG, with so many pixels for each of its own; fonts are those of the machine. */
export async function pngOf(svg: string, density: number): Promise<Uint8Array> {
  const sharp = await load();
  return sharp(Buffer.from(svg), { density: plain * density })
    .png({ compressionLevel: 9, palette: true, colours: 256 })
    .toBuffer();
}

/** It is large, made for each machine, and needed for this alone: who wants it installs it beside us. */
async function load() {
  try {
    return (await import('sharp')).default;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new UsageError(
      `a PNG is drawn by the package sharp (npm install sharp), which is not to be had: ${reason}`,
    );
  }
}
