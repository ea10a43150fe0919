import { pageAddress } from '../page-address.js';

/** Where a link leads to, as its reader is told. */
export interface LinkAddress {
  readonly url: URL | undefined;
  /** The host, in ASCII, or '' where it stays on this site (or is not a web address). */
  readonly host: string;
  /** As it is printed: whole, without the words that it is to open at. */
  readonly printed: string | undefined;
}

/** What there is to say of an address, seen from this page. */
export const linkAddress = (address: string): LinkAddress => {
  const { base, host } = pageAddress();
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  const isForeign = url?.protocol.startsWith('http') && url.host !== host;
  return {
    url,
    host: url && isForeign ? url.host.replace(/^www\./, '') : '',
    printed: url?.href.replace(/#?:~:.*$/, ''),
  };
};
