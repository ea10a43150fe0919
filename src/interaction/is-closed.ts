/** Whether a popover is still to be shown; an engine without a top layer shows it where it stands. */
export const isClosed = (popover: HTMLElement): boolean => {
  if ('showPopover' in popover) return !popover.matches(':popover-open');
  (popover as Element).removeAttribute('popover');
  return false;
};
