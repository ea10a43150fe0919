/** The stretch of time that a chart shows from edge to edge, in milliseconds of civil time; always start < end. */
export interface View {
  readonly start: number;
  readonly end: number;
}
