/** An element of a story written as HTML, wherever it comes from: all that the reader asks of it. */
export interface TreeElement {
  /** Lower case, as `time`. */
  readonly name: string;
  readonly children: readonly (TreeElement | string)[];
  /** Index in the text that it was read from; absent where it was on a page. */
  readonly at?: number | undefined;
  /** Undefined where it has none of that name. */
  readonly attribute: (name: string) => string | undefined;
}

export const isElement = (node: TreeElement | string): node is TreeElement => typeof node !== 'string';

/** Its elements, without its text. */
export const elementsOf = ({ children }: TreeElement): TreeElement[] => children.filter(isElement);

export const hasAttribute = (element: TreeElement, name: string): boolean =>
  element.attribute(name) !== undefined;

/** The elements inside one that fit, in order, none inside another of them nor inside what is shut. */
export function* within(
  element: TreeElement,
  fits: (element: TreeElement) => boolean,
  isShut: (element: TreeElement) => boolean = () => false,
): Generator<TreeElement> {
  for (const child of element.children)
    if (!isElement(child) || isShut(child)) continue;
    else if (fits(child)) yield child;
    else yield* within(child, fits, isShut);
}
