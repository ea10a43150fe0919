/** A page translator's element, and what Lit has written to it since it stands where Lit's text stood. */
type Translated = Element & { data?: unknown };

/**
 * Page translators put `font` elements in the place of texts. A text that changes Lit then writes to the `data` of that element,
 * which goes on to show the old one, be it another event's. So the new text takes its place, and the translator finds it there.
 */
export const takeBackTexts = (root: ParentNode): void => {
  for (const font of root.querySelectorAll<Translated>('font'))
    if (font.data !== undefined) font.replaceWith(String(font.data));
};
