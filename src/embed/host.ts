// embed.js, for the page in which timelines are embedded: gives each frame the height that it tells.
import { ask, heightIn } from './messages.js';

const frames = (): NodeListOf<HTMLIFrameElement> =>
  document.querySelectorAll<HTMLIFrameElement>('iframe[data-story-timeline]');

/** A frame in a sandbox without an origin of its own tells none; another page that has come into it tells another. */
const isFrom = ({ src }: HTMLIFrameElement, origin: string): boolean =>
  origin === 'null' || (URL.canParse(src) && new URL(src).origin === origin);

addEventListener('message', ({ data, source, origin }) => {
  const height = heightIn(data);
  if (height === undefined) return;
  for (const frame of frames())
    if (frame.contentWindow === source && isFrom(frame, origin)) frame.style.height = `${height}px`;
});

// Those that have told it before this script came.
const askAll = (): void => {
  for (const { contentWindow } of frames()) contentWindow?.postMessage(ask, '*');
};
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', askAll);
else askAll();
