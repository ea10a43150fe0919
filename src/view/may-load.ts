/** From where pictures and players may be loaded, as the author has it. */
export type MediaFrom = 'all' | 'same-origin' | 'none';

/** Whether this may be loaded without being asked for. */
export const mayLoad = (address: string, from: MediaFrom): boolean => {
  if (from !== 'same-origin') return from === 'all';
  const base = globalThis.document?.baseURI;
  return URL.canParse(address, base) && new URL(address, base).origin === globalThis.origin;
};
