/** Blocks that carry our `tabindex`, and how many still want it. */
const held = new WeakMap<HTMLElement, number>();

const hasFocus = (block: HTMLElement): boolean => {
  const root = block.getRootNode();
  return (root instanceof Document || root instanceof ShadowRoot) && root.activeElement === block;
};

/**
 * Gives focus to the block that holds a passage, without a scroll. One that cannot take it carries `tabindex="-1"` until
 * the focus goes on, or what is returned is called: the one thing that is ever changed in an article.
 */
export const focusBlock = (block: HTMLElement): (() => void) => {
  const isHeld = held.has(block);
  block.focus({ preventScroll: true });
  if (hasFocus(block) && !isHeld) return () => undefined;
  if (!isHeld) block.setAttribute('tabindex', '-1');
  held.set(block, (held.get(block) ?? 0) + 1);

  let isDone = false;
  const letGo = (): void => {
    if (isDone) return;
    isDone = true;
    block.removeEventListener('blur', blurred);
    const others = (held.get(block) ?? 1) - 1;
    if (others > 0) {
      held.set(block, others);
      return;
    }
    held.delete(block);
    if (block.getAttribute('tabindex') === '-1') block.removeAttribute('tabindex');
  };
  // It keeps the focus where only the window has lost it.
  const blurred = (): void => {
    if (!hasFocus(block)) letGo();
  };
  block.focus({ preventScroll: true });
  block.addEventListener('blur', blurred);
  return letGo;
};
