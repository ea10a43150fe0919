/** What is displayed within a line: `inline-block`, `ruby-text` and their like too. */
const withinLine = /^(?:inline|contents|ruby|math)/;

/** Elements that authors let float or lift out of a line, as an initial letter, without ending its paragraph. */
const phrasing = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time u var'.split(
    ' ',
  ),
);

/** Whether an element parts paragraphs. What floats is computed as a block, so there its name decides. */
export const isBlock = (element: Element, style: CSSStyleDeclaration): boolean => {
  const { display } = style;
  if (withinLine.test(display)) return false;
  if (display !== 'block' || !phrasing.has(element.localName)) return true;
  return style.float === 'none' && style.position !== 'absolute' && style.position !== 'fixed';
};
