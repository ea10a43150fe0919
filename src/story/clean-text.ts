import { balanceBidi } from './balance-bidi.js';

const lineEnd = /\r\n|[\r\v\f\u0085]/g;
/** Controls but for tab and line feed, halves of a surrogate pair, and code points that are no characters. */
const unprintable = /(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
/** Of nothing but what stays as it is: neither of the above nor a bidi control. Most text is so, and seen to be in one go. */
const isClean = /^[\t\n -~\u00A0-\u2029\u202F-\u2065\u206A-\uD7FF\uE000-\uFDCF\uFDF0-\uFFFD]*$/;
const visible = /[^\s\p{Default_Ignorable_Code_Point}]/u;

/**
 * Text that can stand anywhere: line ends as `\n`, what is no character as U+FFFD, bidi controls closed.
 * All else stays as it was written, character for character: nothing is trimmed, decoded or composed anew.
 */
export function cleanText(text: string): string {
  if (isClean.test(text)) return text;
  return balanceBidi(text.replace(lineEnd, '\n').replace(unprintable, '\uFFFD'));
}

/** Whether there is nothing to see: white space and characters without width. */
export function isBlank(text: string): boolean {
  return !visible.test(text);
}
