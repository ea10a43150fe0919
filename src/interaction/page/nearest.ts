/** The nearest element that matches a selector, from where one stands, also beyond shadow roots. */
export const nearest = (element: Element, selector: string): Element | undefined => {
  for (let at: Element | null = element; at;) {
    const holder: Element | null = at.closest(selector);
    if (holder) return holder;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
};
