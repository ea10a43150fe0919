/** The words of a passage, and what stands before and after them (W3C TextQuoteSelector). */
export interface PassageWords {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** The address of a page at the passage with these words. */
export function linkToPassage(url: string, selector: PassageWords): string {
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${encodeURIComponent(selector.exact)}`;
}
