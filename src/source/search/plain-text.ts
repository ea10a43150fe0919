/** Text as it is compared: without case, accents and the width of letters. */
export const plainText = (text: string): string =>
  isAscii.test(text) ? text.toLowerCase() : text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Most titles are: of these nothing has to be decomposed. */
// oxlint-disable-next-line no-control-regex
const isAscii = /^[\x00-\x7f]*$/;
