// A page that is left and come back to, by the engine's own back: tells what stands there then.
import { press, tell, until } from './hand.js';

const element = document.querySelector('story-timeline');
const find = (selector) => element.shadowRoot?.querySelector(selector);
const opened = () => find('[part=popover]')?.checkVisibility();
const focused = () => element.shadowRoot.activeElement?.dataset.id;
/** Where the marks stand. */
const seen = () =>
  [...element.shadowRoot.querySelectorAll('[part=mark]')].map(
    (mark) => `${mark.dataset.id} ${Math.round(mark.getBoundingClientRect().left)}`,
  );
const isStill = async (places) => {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return String(seen()) === String(places);
};

const goAway = async () => {
  await until('hands', () => find('.play-button'));
  find('[part=mark][data-id=takeover]').focus();
  await press('Enter');
  await until('that it opens', opened);
  element.zoomTo('2021', '2026');
  await until('that it goes there', () => element.matches(':state(zoomed)'));
  await until('that it rests', () => isStill(seen()));
  addEventListener('pageshow', ({ persisted }) => (persisted ? comeBack() : undefined));
  globalThis.left = seen();
  location.href = '/away';
};

const comeBack = async () => {
  const told = {
    isKept: true,
    left: globalThis.left,
    found: seen(),
    isOpen: opened(),
    faults: globalThis.faults,
  };
  try {
    await press('Escape');
    await until('that it closes', () => !opened());
    told.focused = focused();
    await press('ArrowRight');
    await until('that the key leads on', () => focused() !== told.focused);
    document.body.style.width = '500px';
    await until('its new room', () => find('[part~=chart]').getBoundingClientRect().width <= 500);
  } catch (error) {
    told.error = String(error);
  }
  await tell(told);
};

const [{ type }] = performance.getEntriesByType('navigation');
try {
  if (type === 'back_forward') await tell({ isKept: false, faults: globalThis.faults });
  else await goAway();
} catch (error) {
  await tell({ error: String(error), faults: globalThis.faults });
}
