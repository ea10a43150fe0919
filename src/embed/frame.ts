// The script of embed.html: one timeline, as the address of the page asks for it, and word of its height to the page around it.
import { isAsk, sizeOf } from './messages.js';
import { readParameters } from './parameters.js';

const { src, lang, dir, theme, attributes } = readParameters(new URL(location.href));
const { documentElement: root, body } = document;

root.style.colorScheme = theme === 'auto' ? 'light dark' : theme;
if (dir) root.dir = dir;
if (lang) root.lang = lang;
// The language of a page that says none is the story's.
else root.removeAttribute('lang');

if (parent !== window) stayOnScreen();
if (src === undefined) {
  const message = document.createElement('p');
  message.setAttribute('role', 'alert');
  message.textContent = 'No story is named here: embed.html?src=story.json';
  body.append(message);
} else {
  const timeline = document.createElement('story-timeline');
  for (const [name, value] of attributes) timeline.setAttribute(name, value);
  timeline.setAttribute('src', src);
  timeline.addEventListener('story-timeline-load', () => {
    const title = timeline.shadowRoot?.querySelector('[part~="heading"]')?.textContent?.trim();
    if (title) document.title = title;
  });
  body.append(timeline);
}

const tell = (): void => {
  if (parent !== window) parent.postMessage(sizeOf(body.getBoundingClientRect().height), '*');
};
new ResizeObserver(tell).observe(body);
addEventListener('message', ({ data, source }) => {
  if (source === parent && isAsk(data)) tell();
});

/**
 * A frame is printed as high as it is, and by itself: a timeline laid out for a sheet of paper would be cut off. Only where this page
 * is the one that is printed does the timeline hear of it.
 */
function stayOnScreen(): void {
  for (const type of ['beforeprint', 'afterprint'])
    addEventListener(type, (event) => event.stopImmediatePropagation(), { capture: true });
  const ask = window.matchMedia.bind(window);
  window.matchMedia = (query) => ask(query === 'print' ? 'not all' : query);
}
