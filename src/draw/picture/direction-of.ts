const strong = /\p{L}/u;
const leftward =
  /[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Adlam}\p{sc=Samaritan}]/u;

/** Which way a text runs, by its first letter; as asked for where it has none. */
export function directionOf(text: string, otherwise: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  const letter = strong.exec(text)?.[0];
  if (letter === undefined) return otherwise;
  return leftward.test(letter) ? 'rtl' : 'ltr';
}
