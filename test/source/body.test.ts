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
});
