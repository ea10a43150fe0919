import type { Formats } from './formats.js';

const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** How English counts: "1 event", "2 events"; "3rd". */
export const englishCounts = ({ number, ordinal, plural }: Formats) => ({
  counted: (count: number, one: string, other: string) =>
    `${number(count)} ${plural(count) === 'one' ? one : other}`,
  nth: (count: number) => number(count) + (endings[ordinal(count)] ?? 'th'),
});
