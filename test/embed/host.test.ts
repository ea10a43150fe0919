import { expect } from '@open-wc/testing';
import '../../src/embed/host.js';
import { waitUntil } from '../support/wait-until.js';

const made: HTMLIFrameElement[] = [];

/** A frame whose page sends what it is told to, and then says that it has. */
const frameThat = async (marked = true): Promise<(...data: unknown[]) => Promise<void>> => {
  const script = `onmessage = ({ data, source }) => {
    for (const one of data.sent ?? []) parent.postMessage(one, '*');
    parent.postMessage({ done: true }, '*');
  }; parent.postMessage({ done: true }, '*');`;
  const page = new Blob([`<!doctype html><script>${script}</script>`], { type: 'text/html' });
  const frame = document.createElement('iframe');
  frame.style.height = '150px';
  if (marked) frame.dataset['storyTimeline'] = '';
  made.push(frame);
  const said = (): Promise<void> =>
    new Promise((resolve) => {
      const hear = ({ source, data }: MessageEvent): void => {
        if (source !== frame.contentWindow || data?.done !== true) return;
        removeEventListener('message', hear);
        resolve();
      };
      addEventListener('message', hear);
    });
  const ready = said();
  frame.src = URL.createObjectURL(page);
  document.body.append(frame);
  await ready;
  return async (...sent) => {
    const done = said();
    frame.contentWindow?.postMessage({ sent }, '*');
    await done;
  };
};

const size = (height: unknown) => ({ type: 'story-timeline:size', height });
const heights = () => made.map(({ style }) => style.height);

describe('embed.js', () => {
  afterEach(() => {
    for (const frame of made.splice(0)) frame.remove();
  });

  it('gives each frame the height that it tells', async () => {
    const [first, second] = [await frameThat(), await frameThat()];
    await first(size(400));
    await second(size(700));
    await waitUntil(() => heights().join() === '400px,700px', 'the heights');
    await first(size(350.5));
    await waitUntil(() => heights().join() === '350.5px,700px', 'the new height');
  });

  it('heeds nothing that is no height', async () => {
    const send = await frameThat();
    await send(
      ...[0, -5, NaN, Infinity, 1e6, '400', [400], null, undefined].map(size),
      { height: 400 },
      { type: 'other', height: 400 },
      'story-timeline:size',
      null,
    );
    expect(heights()).to.deep.equal(['150px']);
  });

  it('heeds no frame that is not marked, nor the page itself', async () => {
    const send = await frameThat(false);
    await frameThat();
    await send(size(400));
    postMessage(size(400), '*');
    await send();
    expect(heights()).to.deep.equal(['150px', '150px']);
  });

  it('heeds no page of another origin that has come into a frame', async () => {
    const send = await frameThat();
    const [frame] = made;
    if (frame) Object.defineProperty(frame, 'src', { value: 'https://elsewhere.example/embed.html' });
    await send(size(400));
    expect(heights()).to.deep.equal(['150px']);
  });
});
