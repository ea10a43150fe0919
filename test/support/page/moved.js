// Moves an open timeline to another place without taking it out of the document; tells what stands there then.
import { press, tell, until } from './hand.js';

const element = document.querySelector('story-timeline');
const find = (selector) => element.shadowRoot?.querySelector(selector);
const opened = () => find('[part=popover]')?.checkVisibility();
const focused = () => element.shadowRoot.activeElement?.dataset.id;
const told = { faults: globalThis.faults, isKnown: 'moveBefore' in Element.prototype };
try {
  if (told.isKnown) {
    await until('hands', () => find('.play-button'));
    find('[part=mark][data-id=takeover]').focus();
    await press('Enter');
    await until('that it opens', opened);
    const popover = find('[part=popover]');
    document.querySelector('main').moveBefore(element, null);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    told.parent = element.parentElement.localName;
    told.isSame = popover === find('[part=popover]');
    told.isOpen = opened();
    told.focused = focused();
    await until('its new room', () => find('[part~=chart]').getBoundingClientRect().width <= 500);
    await press('Escape');
    await until('that it closes', () => !opened());
    await press('ArrowRight');
    await until('that the key leads on', () => focused() === 'business-office');
  }
} catch (error) {
  told.error = String(error);
}
await tell(told);
