import { expect } from '@open-wc/testing';
import { Body } from '../../src/source/body.js';

/** A response that hands out its chunks one by one, and what became of it. */
const streaming = (chunks: readonly string[], end: 'close' | 'error' | 'open' = 'close') => {
  const state = { cancelled: false };
  const left = [...chunks];
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      const chunk = left.shift();
      if (chunk !== undefined) controller.enqueue(new TextEncoder().encode(chunk));
      else if (end === 'close') controller.close();
      else if (end === 'error') controller.error(new TypeError('broken off'));
    },
    cancel() {
      state.cancelled = true;
    },
  });
  return { response: new Response(stream), state };
};
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

const readBody = (response: Response, maxBytes: number) => new Body(response, maxBytes).all();

describe('Body', () => {
  it('puts the chunks together', async () => {
    const { bytes, cut } = await readBody(streaming(['ab', '', 'c', 'def']).response, 100);
    expect(textOf(bytes)).to.equal('abcdef');
    expect(cut).to.equal(false);
  });

  it('takes a body of just as many bytes as are allowed', async () => {
    const { bytes, cut } = await readBody(streaming(['abc', 'def']).response, 6);
    expect([textOf(bytes), cut]).to.deep.equal(['abcdef', false]);
  });

  it('stops at the limit, inside a chunk also, and ends the transfer', async () => {
    const { response, state } = streaming(['abc', 'def', 'ghi'], 'open');
    const { bytes, cut } = await readBody(response, 5);
    expect([textOf(bytes), cut]).to.deep.equal(['abcde', true]);
    expect(state.cancelled).to.equal(true);
  });

  it('knows no limit but the one it is given', async () => {
    const { bytes, cut } = await readBody(streaming(['abc', 'def']).response, Infinity);
    expect([textOf(bytes), cut]).to.deep.equal(['abcdef', false]);
  });

  it('reads a response without a body', async () => {
    expect((await readBody(new Response(null), 5)).bytes).to.have.length(0);
  });

  it('rejects when the body breaks off', async () => {
    const error = await readBody(streaming(['abc'], 'error').response, 100).catch(
      (reason: unknown) => reason,
    );
    expect(error).to.be.instanceOf(TypeError);
  });

  it('gives the chunks one by one, also those that have come before they are asked for', async () => {
    const body = new Body(streaming(['ab', 'c', 'def', 'g']).response, 100);
    expect(await body.isShort(2, 1e6)).to.equal(false);
    const chunks: string[] = [];
    for (let chunk = await body.next(); chunk; chunk = await body.next()) chunks.push(textOf(chunk));
    expect(chunks).to.deep.equal(['ab', 'c', 'def', 'g']);
  });

  it('is short where it ends in few bytes', async () => {
    const body = new Body(streaming(['ab', 'c']).response, 100);
    expect(await body.isShort(3, 1e6)).to.equal(true);
    expect(textOf((await body.all()).bytes)).to.equal('abc');
  });

  it('is not short where more is to come a while after its first bytes', async () => {
    let controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>> | undefined;
    const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start: (given) => void (controller = given),
    });
    const body = new Body(new Response(stream), 100);
    controller?.enqueue(new TextEncoder().encode('ab'));
    expect(await body.isShort(100, 1)).to.equal(false);
    controller?.enqueue(new TextEncoder().encode('c'));
    controller?.close();
    expect([textOf((await body.next())!), textOf((await body.next())!)]).to.deep.equal(['ab', 'c']);
    expect(await body.next()).to.equal(undefined);
  });

  describe('of a file of gzip', () => {
    const packed = (text: string, size = 20): Response => {
      const gzip = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
      const pieces = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform(bytes, out) {
          for (let at = 0; at < bytes.length; at += size) out.enqueue(bytes.slice(at, at + size));
        },
      });
      return new Response(gzip.pipeThrough(pieces));
    };
    const text = Array.from({ length: 2000 }, (_, i) => `line ${i}`).join('\n');

    it('gives what is in it', async () => {
      const body = new Body(packed(text), Infinity);
      expect(textOf((await body.all()).bytes)).to.equal(text);
      expect(body.packed).to.equal(true);
    });

    it('counts what is in it, not what it takes', async () => {
      const { bytes, cut } = await readBody(packed('0'.repeat(1e7)), 1000);
      expect([bytes.length, cut]).to.deep.equal([1000, true]);
    });

    it('unpacks it once', async () => {
      const twice = await new Response(
        packed(text).body?.pipeThrough(new CompressionStream('gzip')),
      ).arrayBuffer();
      const { bytes } = await readBody(new Response(twice), Infinity);
      expect([bytes[0], bytes[1]]).to.deep.equal([0x1f, 0x8b]);
    });

    it('rejects where it is damaged or ends too soon', async () => {
      const bytes = new Uint8Array(await packed(text).arrayBuffer());
      for (const damaged of [bytes.slice(0, -30), bytes.map((byte, i) => (i > 30 && i < 60 ? 255 : byte))]) {
        const error = await readBody(new Response(damaged), Infinity).catch((reason: unknown) => reason);
        expect(error).to.be.instanceOf(Error);
      }
    });
  });
});
