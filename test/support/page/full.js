// A button that has the whole screen for what it names; what a reader does first is then done there.
import { click, until } from './hand.js';

const button = document.querySelector('button');
const whole = document.querySelector(button.value);
button.addEventListener('click', () => whole.requestFullscreen());
const { left, top } = button.getBoundingClientRect();
await click(left + 5, top + 5);
await until('the whole screen', () => document.fullscreenElement === whole);
// Its window may take its new size in steps.
let size = '';
await until('that it rests', async () => {
  const before = size;
  await new Promise((resolve) => setTimeout(resolve, 100));
  size = `${innerWidth} ${innerHeight}`;
  return size === before;
});
await import('./reader.js');
