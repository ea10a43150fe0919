import { plainText } from './plain-text.js';

/** A speaker's name as it is compared: the same person is written with other capitals, accents and blanks. */
export const speakerKey = (name: string): string => plainText(name).replace(/\s+/g, ' ').trim();
