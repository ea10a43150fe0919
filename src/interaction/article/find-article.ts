import { rootsOf } from '../page/roots-of.js';

/**
 * The article of a timeline, where it is on the page: the element that was given, or the one with the id that `for` names,
 * looked for in the timeline's own tree first and then outward, to the document.
 */
export const findArticle = (
  timeline: Element,
  htmlFor: string | null,
  article: Element | null,
): Element | undefined => {
  if (article) return article.isConnected ? article : undefined;
  if (!htmlFor || !timeline.isConnected) return undefined;
  for (const root of rootsOf(timeline)) {
    const found =
      root instanceof Document || root instanceof DocumentFragment ? root.getElementById(htmlFor) : null;
    if (found && found !== timeline) return found;
  }
  return undefined;
};
