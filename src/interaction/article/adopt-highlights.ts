import { highlightStyles } from './highlight-styles.js';

interface Adopted {
  readonly sheet: CSSStyleSheet;
  readonly users: Set<object>;
}

/** A rule reaches the ranges of its own tree only, so each tree that holds one has the sheet, once. */
const adopted = new WeakMap<Document | ShadowRoot, Adopted>();

/** Gives a tree the styles of highlights. A sheet must be made in the document that takes it. */
export const adoptHighlights = (root: Document | ShadowRoot, user: object): void => {
  const known = adopted.get(root);
  if (known) {
    known.users.add(user);
    return;
  }
  const page = (root instanceof Document ? root : root.ownerDocument).defaultView;
  if (!page) return;
  const sheet = new page.CSSStyleSheet();
  sheet.replaceSync(highlightStyles);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  adopted.set(root, { sheet, users: new Set([user]) });
};

/** Takes the styles out again when the last one goes that used them. */
export const abandonHighlights = (root: Document | ShadowRoot, user: object): void => {
  const known = adopted.get(root);
  if (!known?.users.delete(user) || known.users.size > 0) return;
  adopted.delete(root);
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== known.sheet);
};
