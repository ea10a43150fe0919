/** The element round a node as the reader sees it: the slot it stands in, the host of its shadow tree, or its parent. */
export const flatParent = (node: Node): Element | undefined => {
  const slot = node instanceof Element || node instanceof Text ? node.assignedSlot : null;
  if (slot) return slot;
  const parent = node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : undefined;
};
