/** The kinds of text in a picture: those of the drawing, and those round it. */
export type TextKind = 'heading' | 'summary' | 'note' | 'title' | 'date' | 'tick' | 'count';

/** How a kind of text is set. Sizes in pixels. */
export interface Font {
  readonly family: string;
  readonly size: number;
  readonly weight: number;
  readonly style: string;
  /** Height of a line. */
  readonly line: number;
  /** In pixels. */
  readonly letterSpacing: number;
}
export type Fonts = Readonly<Record<TextKind, Font>>;

/** Sizes in em of the whole, heights of a line in those of the size; as the element sets its text. */
const kinds = {
  heading: { serif: true, size: 1.5, weight: 700, line: 1.2 },
  summary: { serif: false, size: 0.9375, weight: 400, line: 1.4 },
  note: { serif: false, size: 0.8125, weight: 400, line: 1.4 },
  title: { serif: false, size: 0.9375, weight: 700, line: 1.28 },
  date: { serif: false, size: 0.8125, weight: 400, line: 1.32 },
  tick: { serif: false, size: 0.8125, weight: 400, line: 1.25 },
  count: { serif: false, size: 0.8125, weight: 700, line: 1.3 },
} as const satisfies Readonly<Record<TextKind, unknown>>;

/** Families of which the widths are known wherever the picture is seen, and the one of titles. */
export const families = {
  sans: "Arial, Helvetica, 'Liberation Sans', Arimo, sans-serif",
  serif: "Georgia, 'Times New Roman', serif",
};

/** The fonts of a picture whose text is so many pixels large, as the element has them by itself. */
export const fontsOf = (em: number, { sans, serif } = families): Fonts =>
  Object.fromEntries(
    Object.entries(kinds).map(([kind, { serif: isSerif, size, weight, line }]) => [
      kind,
      {
        family: isSerif ? serif : sans,
        size: size * em,
        weight,
        style: 'normal',
        line: size * em * line,
        letterSpacing: 0,
      },
    ]),
  ) as unknown as Fonts;
