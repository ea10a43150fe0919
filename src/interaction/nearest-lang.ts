/** The language that holds where an element stands: the nearest `lang`, also beyond shadow roots; never the browser's. */
export const nearestLang = (element: Element): string | undefined => {
  for (let at: Element | null = element; at;) {
    const holder: Element | null = at.closest('[lang]');
    const lang = holder?.getAttribute('lang');
    if (lang) return lang;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
};
