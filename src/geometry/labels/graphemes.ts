const segmenter = Intl.Segmenter && new Intl.Segmenter();

/** A text in letters as a reader sees them; an engine that cannot tell gives code points. */
export const graphemes = (text: string): string[] =>
  segmenter ? Array.from(segmenter.segment(text), ({ segment }) => segment) : [...text];
