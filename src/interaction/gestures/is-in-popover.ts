/** Whether it happens in a popover, which stands among the marks of the chart and is none of its ground. */
export const isInPopover = (event: Event): boolean =>
  event.composedPath().some((at) => at instanceof Element && at.matches('.popover'));
