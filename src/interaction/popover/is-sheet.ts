/** Whether a popover is a sheet at an edge of a small screen; the style sheet says so. */
export const isSheet = (popover: Element): boolean =>
  getComputedStyle(popover).getPropertyValue('--sheet').trim() !== '';
