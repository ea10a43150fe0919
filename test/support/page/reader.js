// What a reader does first, and what there is to be seen of it; tells it.
import { click, move, press, tell, textOf, until } from './hand.js';

const element = document.getElementsByTagName('story-timeline')[0];
const find = (selector) => element.shadowRoot?.querySelector(selector);
const mark = (id) => find(`[part=mark][data-id=${id}]`);
const boxOf = (node) => {
  const { left, top, width, height } = node.getBoundingClientRect();
  return { left, top, width, height };
};
const popover = () =>
  [...element.shadowRoot.querySelectorAll('[part=popover]')].find((box) => box.checkVisibility());
const opened = (words) =>
  until(`“${words}”`, () => popover() && textOf(popover()).includes(words) && popover());

/** Whether what stands at the middle of a box is in it. */
const isOnTop = (box) => {
  const { left, top, width, height } = box.getBoundingClientRect();
  return box.contains(element.shadowRoot.elementFromPoint(left + width / 2, top + height / 2));
};

const told = { faults: globalThis.faults };
try {
  await until('marks', () => element.shadowRoot && mark('remark'));
  await until('hands', () => find('.play-button'));
  Object.assign(told, {
    mode: document.compatMode,
    marks: element.shadowRoot.querySelectorAll('[part=mark]').length,
    titles: [...element.shadowRoot.querySelectorAll('.marks .title')].map(textOf),
    host: boxOf(element),
    height: innerHeight,
    width: document.documentElement.clientWidth,
  });
  const { left, top, width } = boxOf(mark('takeover'));
  await click(left + width / 2, top + 4);
  const box = await opened('regain control of Afghanistan');
  await Promise.allSettled(box.getAnimations().map(({ finished }) => finished)); // or it was taken away
  told.popover = boxOf(box);
  told.isOnTop = isOnTop(box);
  // On the whole screen Escape is the browser's.
  if (document.fullscreenElement) {
    const { left: x, top: y } = boxOf(box.querySelector('.close'));
    await click(x + 8, y + 8);
  } else await press('Escape');
  await until('that it closes', () => !popover());
  await move(2, 2);
  mark('takeover').focus();
  await press('ArrowRight');
  const focused = () => element.shadowRoot.activeElement?.dataset.id;
  await until('that the key leads on', () => focused() === 'business-office');
  told.focused = focused();
} catch (error) {
  told.error = String(error);
}
await tell(told);
