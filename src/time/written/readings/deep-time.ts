import { dateFault } from '../../date-fault.js';
import { edtfOfYear } from '../../edtf-of-year.js';
import type { Reading, Outcome } from '../reading.js';

const magnitudes: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  b: 1e9,
  bn: 1e9,
  g: 1e9,
};

/** From so many years on it does not matter when "years ago" was written: the figure is rounder than the years since. */
const leastAgo = 10_000;

/** "Before present" is before this year. */
const present = 1950;

/** Years counted back from now, and before Christ in millions: as many of their digits are significant as were written. */
export const deepTime: Reading = {
  name: 'deep-time',
  examples: {
    '13.8 billion years ago': 'Y-13800000000S3',
    '66 million years ago': 'Y-66000000S2',
    '4.5 bn years ago': 'Y-4500000000S2',
    '66m years ago': 'Y-66000000S2',
    '66 Ma': 'Y-66000000S2',
    '4.54 Ga': 'Y-4540000000S3',
    '252 mya': 'Y-252000000S3',
    '66 million BC': 'Y-66000000S2',
    '12,000 years ago': 'Y-10000S2',
    '300,000 years ago': 'Y-300000S1',
    '10,000 BP': '-7999~',
    '12 ka BP': 'Y-10000S2',
    '10,000 BC': 'Y-10000',
    '12,345 BC': 'Y-12344',
  },
  read(text) {
    const match =
      /^(?:the )?(\d{1,3}(?:,\d{3})+|\d{1,12})(\.\d{1,6})?( ?(?:thousand|million|billion|mn|bn|[kmbg])\b)?( ?(?:years? ago|y\.?a\.?|(?:years? )?(?:cal )?BP|(?:years )?BC)| ?years? before (?:the )?present)$/i.exec(
        text,
      ) ?? geological(text);
    if (!match) return undefined;
    const [, whole = '', fraction = '', magnitude = '', from = ''] = match;
    const figure = whole.replaceAll(',', '') + fraction;
    const scale = magnitudes[magnitude.trim().toLowerCase()] ?? 1;
    const count = Math.round(Number(figure) * scale);
    const unit =
      10 ** (Math.round(Math.log10(scale)) - Math.max(0, fraction.length - 1)) * trailing(whole, fraction);
    if (count > 1e12 || count < 1)
      return dateFault('That year is too far away; years run to 1000 billion', 'date-range');
    return yearOf(count, Math.max(1, unit), from.trim().toLowerCase());
  },
};

/** "66 Ma", "4.5 Ga", "12 ka", "252 Mya" as the same parts. */
function geological(text: string): string[] | null {
  const match = /^(\d{1,12})(\.\d{1,6})? ?(k|M|m|G|b)(?:a|ya)( BP)?$/.exec(text);
  return match && [match[0], match[1] ?? '', match[2] ?? '', match[3] ?? '', match[4] ?? 'years ago'];
}

/** Of a whole number the zeros at its end say nothing: 12,000 is to the thousand. */
function trailing(whole: string, fraction: string): number {
  return fraction ? 1 : 10 ** (/0*$/.exec(whole.replaceAll(',', ''))?.[0].length ?? 0);
}

function yearOf(count: number, unit: number, from: string): Outcome {
  const isEra = from.endsWith('bc');
  if (isEra && count < leastAgo) return undefined;
  if (isEra && count < 1e6) return edtfOfYear(count > 9999 && count % 1000 === 0 ? -count : 1 - count);
  const isBefore = /bp$|present$/.test(from);
  if (!isEra && !isBefore && count < leastAgo) {
    return dateFault('“Years ago” counts from when it was written; write the year, as c. 3000 BC');
  }
  // Of millions the two thousand years since Christ are no part.
  const round = Math.min(unit, count < 1e5 ? 1000 : Infinity);
  const back = isEra || round > 1e4 ? count : Math.round((count - present) / round) * round;
  if (back < 10_000) return `${edtfOfYear(1 - back)}~`;
  const digits = String(back).length;
  const significant = Math.max(1, digits - Math.round(Math.log10(round)));
  return `${edtfOfYear(-back)}${significant < digits ? `S${significant}` : '~'}`;
}
