/** What a translation says of a text: the same, marked and a third longer, as from English to German. */
export const translated = (text: string): string => `‹${text.trim()}${'~'.repeat(text.trim().length / 3)}›`;

/** What stood there before it was translated; what was not translated is returned as it is. */
export const original = (text: string): string => text.replace(/‹([^‹›]*?)~*›/g, '$1');

/** How translators go about it: Google's and Microsoft's put elements in the place of texts, Firefox and Safari write into them. */
export type Manner = 'font' | 'data';

const isLeftAlone = (element: Element): boolean =>
  element.matches('script, style, textarea, input, [translate=no], .notranslate, [contenteditable]');

/** All roots of a page that a translator sees: itself, and open shadow trees. */
const walk = (node: Node, see: (text: Text) => void, enter: (root: ShadowRoot) => void): void => {
  if (node instanceof Text) {
    if (/\p{L}/u.test(node.data) && !node.data.startsWith('‹')) see(node);
    return;
  }
  if (node instanceof Element && isLeftAlone(node)) return;
  if (node instanceof Element && node.shadowRoot) {
    enter(node.shadowRoot);
    walk(node.shadowRoot, see, enter);
  }
  for (const child of Array.from(node.childNodes)) walk(child, see, enter);
};

const asGoogleDoes = (text: Text): void => {
  const [outer, inner] = [document.createElement('font'), document.createElement('font')];
  for (const font of [outer, inner]) font.style.verticalAlign = 'inherit';
  inner.append(translated(text.data));
  outer.append(inner);
  text.replaceWith(outer);
};

const inPlace = (text: Text): void => {
  text.data = translated(text.data);
};

/**
 * Translates a part of the page and all that changes in it, as browsers do. The page says that it is in another language where one is
 * given. Returns what ends it; what is translated stays so.
 */
export const translatePage = (root: Element, manner: Manner, lang?: string): (() => void) => {
  const write = manner === 'font' ? asGoogleDoes : inPlace;
  const seen = new Set<Node>();
  const translate = (node: Node): void => walk(node, write, watch);
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records)
      for (const node of type === 'childList' ? addedNodes : [target]) if (node.isConnected) translate(node);
  });
  const watch = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    observer.observe(node, { childList: true, characterData: true, subtree: true });
  };
  const page = document.documentElement;
  const before = page.lang;
  if (lang !== undefined) {
    page.lang = lang;
    page.classList.add('translated-ltr');
  }
  watch(root);
  translate(root);
  return () => {
    observer.disconnect();
    page.lang = before;
    page.classList.remove('translated-ltr');
  };
};
