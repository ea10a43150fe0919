import { expect } from '@open-wc/testing';
import { readBody } from '../../src/source/read-body.js';

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

describe('readBody', () => {
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
});
