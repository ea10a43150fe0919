/** A stretch of an article's text: UTF-16 offsets, `end` exclusive. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** An article as text: all that is to be read in it, in order, with its paragraphs. */
export interface ArticleText {
  readonly text: string;
  /** Ascending, without overlap; between two of them there is white space in `text`. */
  readonly paragraphs: readonly Passage[];
}
