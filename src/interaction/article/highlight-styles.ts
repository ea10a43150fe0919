/**
 * How passages look in the article. In a layer, so that any rule of the page's own wins. A `::highlight()` takes colours and
 * decorations only. What is lit sets both its colours: on a dark page that does not say `color-scheme: dark` it is to be
 * read just as well. Contrast is 14 : 1 in light, 9 : 1 in dark.
 */
export const highlightStyles = `
@layer story-timeline {
  ::highlight(story-timeline-quote) {
    text-decoration: underline dotted color-mix(in srgb, currentColor 60%, transparent) 0.08em;
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
