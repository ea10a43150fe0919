import { expect } from '@open-wc/testing';
import { Body } from '../../src/source/body.js';
import { isPacked, unpack } from '../../src/source/unpack.js';

const pack = async (text: string): Promise<Uint8Array<ArrayBuffer>> => {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};
const text = Array.from({ length: 2000 }, (_, i) => `line ${i}`).join('\n');
const all = (packed: Uint8Array<ArrayBuffer>, maxBytes = Infinity) =>
  unpack(new Body(new Response(packed), Infinity), maxBytes).all();

describe('unpack', () => {
  it('gives what is in a file of gzip', async () => {
    const packed = await pack(text);
    expect(isPacked(packed)).to.equal(true);
    expect(new TextDecoder().decode((await all(packed)).bytes)).to.equal(text);
  });

  it('counts what is in it, not what it takes', async () => {
    const packed = await pack('0'.repeat(1e7));
    expect(packed.length).to.be.below(1e5);
    const { bytes, cut } = await all(packed, 1000);
    expect([bytes.length, cut]).to.deep.equal([1000, true]);
  });

  it('rejects where it is damaged or ends too soon', async () => {
    const packed = await pack(text);
    for (const damaged of [packed.slice(0, -30), packed.map((byte, i) => (i > 30 && i < 60 ? 255 : byte))])
      expect(await all(damaged).catch((reason: unknown) => reason)).to.be.instanceOf(Error);
  });
});
