/**
 * Gives the focus to the block that holds a passage, without scrolling. Only where it cannot take the focus by itself it
 * bears a `tabindex` meanwhile, which goes with the focus, or with the call of what this gives.
 */
export function focusBlock(block: HTMLElement): () => void {
  block.focus({ preventScroll: true });
  if (hasFocus(block)) return () => {};
  const before = block.getAttribute('tabindex'); // one that is no number, or it would have the focus
  block.setAttribute('tabindex', '-1');
  let isBorn = true;
  const letGo = (): void => {
    block.removeEventListener('blur', leave);
    if (!isBorn) return;
    isBorn = false;
    if (before === null) block.removeAttribute('tabindex');
    else block.setAttribute('tabindex', before);
  };
  /** A window that is left keeps its focus for when the reader comes back. */
  const leave = (): void => {
    if (!hasFocus(block)) letGo();
  };
  block.addEventListener('blur', leave);
  block.focus({ preventScroll: true });
  if (!hasFocus(block)) letGo();
  return letGo;
}

const hasFocus = (block: HTMLElement): boolean => {
  const root = block.getRootNode();
  return (root instanceof Document || root instanceof ShadowRoot) && root.activeElement === block;
};
