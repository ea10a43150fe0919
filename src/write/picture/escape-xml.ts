const names: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What XML has no place for, not even escaped: control characters, halves of a pair, the last two of the plane. */
// oxlint-disable-next-line no-control-regex
const impossible = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Cs}/gu;

/** A text as it stands in XML or HTML, between tags or in quoted attributes. */
export const escapeXml = (text: string): string =>
  text.replace(impossible, '\uFFFD').replace(/[&<>"']/g, (letter) => names[letter] ?? letter);
