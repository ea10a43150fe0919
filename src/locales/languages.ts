import type { Language } from './language.js';

/** Languages beside English, by primary tag as `Intl` has it (Dari is `fa-AF` there); each is loaded when a page speaks it. */
export const languages: Readonly<Record<string, () => Promise<Language>>> = {
  de: async () => (await import('./de.js')).de,
  fr: async () => (await import('./fr.js')).fr,
};
