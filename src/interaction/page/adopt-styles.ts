import type { CSSResult } from 'lit';

/** Gives a shadow root its styles again where it has come into another document: a sheet belongs to the one it was made in. One that two parts ask for is there once. */
export const adoptStyles = (root: ShadowRoot, styles: readonly CSSResult[]): void => {
  const page = root.ownerDocument.defaultView;
  if (!page) return;
  root.adoptedStyleSheets = [...new Set(styles)].map(({ cssText }) => {
    const sheet = new page.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
};
