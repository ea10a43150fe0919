/** Letters and figures of a title that its file is named by, at most. */
const longest = 60;
/** Names that Windows keeps for itself; raised figures are figures to it. */
const taken = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])$/;
/** Letters that nobody sees: two names would look the same. */
const unseen = /\p{Default_Ignorable_Code_Point}/gu;

/** A name for a file, from a title: letters and figures of any script, and hyphens. */
export function fileName(title: string | undefined, extension: string): string {
  const words =
    (title ?? '')
      .normalize('NFC')
      .replace(unseen, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
  const letters = Array.from(words.join('-')).slice(0, longest).join('').replace(/-$/, '');
  const stem =
    letters === '' || taken.test(letters) ? ['timeline', letters].filter(Boolean).join('-') : letters;
  return `${stem}.${extension}`;
}
