/** Where the page stands whose links and media are told. */
export interface PageAddress {
  /** What relative addresses resolve against. */
  readonly base: string | undefined;
  readonly host: string | undefined;
  readonly origin: string | undefined;
}

let drawnFor: PageAddress | undefined;

/** The browser's own page; on a server the one that is being drawn for. */
export const pageAddress = (): PageAddress =>
  drawnFor ?? {
    base: globalThis.document?.baseURI,
    host: globalThis.location?.host,
    origin: globalThis.origin,
  };

/** What is drawn, at once, for a page at an address. */
export const drawnAt = <T>(address: string | undefined, draw: () => T): T => {
  const page = URL.canParse(address ?? '') ? new URL(address ?? '') : undefined;
  drawnFor = { base: page?.href, host: page?.host, origin: page?.origin };
  try {
    return draw();
  } finally {
    drawnFor = undefined;
  }
};
