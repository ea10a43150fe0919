/** "۳، ۴ و ۵": as Persian and Pashto papers write it, where `Intl` has a comma before the word too. */
export const listed =
  (word: string) =>
  (items: readonly string[]): string =>
    items.length < 2
      ? items.join('')
      : `${items.slice(0, -1).join('، ')} ${word} ${items.slice(-1).join('')}`;
