/** What turns the direction of the words after it, and what is no character: a message has neither. */
const turning = /[\u202A-\u202E\u2066-\u2069]/g;
const unprintable = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** What somebody wrote as a part of a message: as short as that needs it, on one line, without reaching beyond itself. */
export function inShort(text: string, longest = 40): string {
  const start = text
    .slice(0, longest)
    .replace(turning, '')
    .replace(/[\uD800-\uDBFF]$/, '');
  return start.replace(unprintable, '\uFFFD') + (text.length > longest ? '…' : '');
}
