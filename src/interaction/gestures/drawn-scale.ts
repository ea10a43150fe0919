/** How much larger than it is laid out a box is drawn: pages scale what they hold, by `zoom` and by `transform`. */
export const drawnScale = (box: HTMLElement): number =>
  box.getBoundingClientRect().width / box.offsetWidth || 1;
