/** Words at the end of a text that hold for the one before it too: magnitudes and what they count from. */
const shared =
  /(?:(?: ?(?:thousand|million|billion|mn|bn|m))? (?:years? (?:ago|BP|before (?:the )?present)|mya|BP)| [kMG]a| (?:thousand|million|billion)? ?BC| AD)$/;

/** The two texts of "spring–autumn 2001", each with what only the last has: a year, an era, a century's name; or the day before a time. */
export function lendWords(from: string, to: string): readonly [string, string] {
  if (/^\d{1,2}[:.]\d{2}(?: ?[ap]\.? ?m\.?)?$/i.test(to)) {
    const day = /^(.{6,}?)(?:,| at)? \d{1,2}[:.]\d{2}/.exec(from)?.[1];
    return [from, day ? `${day}, ${to}` : to];
  }
  const century = / (centur(?:y|ies)|millennium)(?: (?:BC|AD))?$/i.exec(to)?.[0];
  if (century && /(?:\dst|nd|rd|th)$/i.test(from)) return [from + century, to];
  const count = shared.exec(to)?.[0];
  if (count && /^[\d,.]+$/.test(from)) return [from + count, to];
  const year = / (?:of )?(\d{3,4}(?: BC| AD)?)$/.exec(to)?.[1];
  if (year && /^(?:the )?(?:[a-z]+|q[1-4]|h[12])$/i.test(from)) return [`${from} ${year}`, to];
  return [from, to];
}
