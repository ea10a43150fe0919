/** The trees that an element stands in, from its own shadow root to the document. */
export const rootsOf = (element: Element): Node[] => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsOf(root.host)] : [root];
};
