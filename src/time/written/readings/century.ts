import type { Reading } from '../reading.js';

const names =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(
    ' ',
  );

/** "16th century", which EDTF says by the hundred years that share two digits, 1500 to 1599; and millennia. */
export const century: Reading = {
  name: 'century',
  examples: {
    '16th century': '15XX',
    'the sixteenth century': '15XX',
    '16th c.': '15XX',
    '19th century AD': '18XX',
    '5th century BC': '-04XX',
    '1st century': '00XX',
    '2nd millennium': '1XXX',
    '3rd millennium BC': '-2XXX',
  },
  read(text) {
    const match =
      /^(?:the )?(\d{1,2}(?=st|nd|rd|th)|[a-z]+(?:-first)?)(?:st|nd|rd|th)?[ -](centur(?:y|ies)|cent\.?|c\.?|millennium)(?: (BC|AD))?$/i.exec(
        text,
      );
    if (!match) return undefined;
    const [, ordinal = '', unit = '', era] = match;
    const count = /^\d/.test(ordinal) ? Number(ordinal) : names.indexOf(ordinal.toLowerCase()) + 1;
    if (count < 1) return undefined;
    const isLong = unit.toLowerCase() === 'millennium';
    if (isLong && count > 10) return undefined;
    const digits = isLong ? `${count - 1}XXX` : `${String(count - 1).padStart(2, '0')}XX`;
    return era === 'BC' ? `-${digits}` : digits;
  },
};
