/** Stands in for the page's address, which is not known here. */
const anyPage = 'https://page.invalid/';
const control = /\p{Cc}/u;

/**
 * An address that may be linked, or undefined: http, https, mailto, or relative.
 * A relative one is resolved against `base` where that is a web address, else left for the page to resolve.
 */
export function safeLink(text: string, base?: string): string | undefined {
  const address = text.trim();
  const absolute = parse(address);
  if (absolute) return isLinkable(absolute) ? absolute.href : undefined;
  return relativeLink(address, base);
}

/** An address that media may be loaded from, or undefined: https or relative. */
export function safeMedia(text: string, base?: string): string | undefined {
  const address = text.trim();
  const absolute = parse(address);
  if (absolute) return absolute.protocol === 'https:' && isLinkable(absolute) ? absolute.href : undefined;
  return relativeLink(address, base);
}

function relativeLink(address: string, base: string | undefined): string | undefined {
  if (!looksRelative(address)) return undefined;
  const webBase = base !== undefined && isWeb(parse(base)) ? base : undefined;
  const url = parse(address, webBase ?? anyPage);
  if (!isWeb(url) || !isLinkable(url)) return undefined;
  return webBase === undefined ? address : url.href;
}

/**
 * Whether words that are no absolute address are meant as a relative one. Anything parses as one, so a note
 * ("see page 5", "Reuters"), a host without its scheme, an account and a scheme in disguise are told apart here.
 */
function looksRelative(address: string): boolean {
  if (control.test(address) || address === '#') return false;
  const end = address.search(/[/\\?#]/);
  const start = end < 0 ? address : address.slice(0, end);
  if (/[\s:&@]|^www\./i.test(start)) return false;
  return end >= 0 || start.includes('.');
}

function isLinkable(url: URL): boolean {
  if (url.protocol === 'mailto:') return url.pathname !== '';
  return isWeb(url) && url.username === '' && url.password === '';
}

function isWeb(url: URL | undefined): url is URL {
  return url?.protocol === 'https:' || url?.protocol === 'http:';
}

function parse(address: string, base?: string): URL | undefined {
  return URL.canParse(address, base) ? new URL(address, base) : undefined;
}
