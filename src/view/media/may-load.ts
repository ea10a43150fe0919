import { pageAddress } from '../page-address.js';

/** From where pictures and players may be loaded, as the author has it. */
export type MediaFrom = 'all' | 'same-origin' | 'none';

/** Whether this may be loaded without being asked for. */
export const mayLoad = (address: string, from: MediaFrom): boolean => {
  if (from !== 'same-origin') return from === 'all';
  const { base, origin } = pageAddress();
  return URL.canParse(address, base) && new URL(address, base).origin === origin;
};
