import type { Language } from './language.js';

/** Languages beside English, by primary tag as `Intl` has it (Dari is `fa-AF` there); each is loaded when a page speaks it. */
export const languages: Readonly<Record<string, () => Promise<Language>>> = {
  ar: async () => (await import('./ar.js')).ar,
  de: async () => (await import('./de.js')).de,
  es: async () => (await import('./es.js')).es,
  fa: async () => (await import('./fa.js')).fa,
  fr: async () => (await import('./fr.js')).fr,
  ps: async () => (await import('./ps.js')).ps,
  ru: async () => (await import('./ru.js')).ru,
  uk: async () => (await import('./uk.js')).uk,
};
