/** Fonts that come with the tests, so that letters are as wide on every machine. */
const files = [
  ['noto-sans', 'noto-sans-latin', 400],
  ['noto-sans', 'noto-sans-latin', 700],
  ['noto-sans', 'noto-sans-cyrillic', 400],
  ['noto-sans', 'noto-sans-cyrillic', 700],
  ['noto-naskh-arabic', 'noto-naskh-arabic-arabic', 400],
  ['noto-naskh-arabic', 'noto-naskh-arabic-arabic', 700],
] as const;

/** As a value of `font-family`. */
export const pinnedFonts =
  "'Pinned noto-sans-latin', 'Pinned noto-sans-cyrillic', 'Pinned noto-naskh-arabic-arabic'";

export const loadPinnedFonts = async (): Promise<void> => {
  for (const [name, file, weight] of files) {
    const url = new URL(
      `../../node_modules/@fontsource/${name}/files/${file}-${weight}-normal.woff2`,
      import.meta.url,
    );
    const font = new FontFace(`Pinned ${file}`, `url(${url.href})`, { weight: String(weight) });
    document.fonts.add(await font.load());
  }
};
