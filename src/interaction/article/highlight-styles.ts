/**
 * How passages look in the article. In a layer, so that any rule of the page's own wins. A `::highlight()` takes colours and
 * decorations only, and `currentColor` by itself: Chromium works out what is made of it, and of the colour scheme, for the
 * page and not for the element. What is lit sets both its colours: on a dark page that does not say `color-scheme: dark` it
 * is to be read just as well. Contrast is 14 : 1 in light, 9 : 1 in dark.
 */
export const highlightStyles = `
@layer story-timeline {
  ::highlight(story-timeline-quote) {
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-color: currentColor;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.22em;
  }
  ::highlight(story-timeline-current) {
    background-color: light-dark(#ffe27a, #5a4708);
    color: light-dark(#16181d, #fff);
  }
  @media (forced-colors: active) {
    ::highlight(story-timeline-quote) {
      text-decoration-color: CanvasText;
    }
    ::highlight(story-timeline-current) {
      background-color: Highlight;
      color: HighlightText;
    }
  }
}`;
