/** Hosts that serve pictures under addresses without an extension. */
const pictureHosts = /^(?:images\.unsplash\.com|pbs\.twimg\.com|lh\d\.googleusercontent\.com|i\.imgur\.com)$/;

/** Whether an address leads to a picture, as far as it tells: by its extension, as `?format=jpg`, or by its host. */
export function isPicture(address: string): boolean {
  if (!URL.canParse(address, 'https://page.invalid/')) return false;
  const { pathname, searchParams, hostname } = new URL(address, 'https://page.invalid/');
  // A page about a file: "/wiki/File:Ada.jpg" of Wikipedia and its sisters.
  if (/\/(?:wiki\/)?[^/]*:[^/]*$/.test(pathname)) return false;
  return (
    /\.(?:jpe?g|jfif|png|apng|gif|webp|avif|svg|bmp)$/i.test(pathname) ||
    /^(?:jpe?g|png|gif|webp|avif)$/i.test(searchParams.get('format') ?? searchParams.get('fm') ?? '') ||
    pictureHosts.test(hostname)
  );
}
