/**
 * Gives the focus to the block that holds a passage, without scrolling. Only where it cannot take the focus by itself it
 * bears a `tabindex` meanwhile, which goes with the focus, or with the call of what this gives.
 */
export function focusBlock(block: HTMLElement): () => void {
  block.focus({ preventScroll: true });
  const root = block.getRootNode();
  const active = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
  if (active === block) return () => {};
  block.setAttribute('tabindex', '-1');
  block.focus({ preventScroll: true });
  const letGo = (): void => {
    block.removeEventListener('blur', letGo);
    block.removeAttribute('tabindex');
  };
  block.addEventListener('blur', letGo);
  return letGo;
}
