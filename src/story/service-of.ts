/** Services by the addresses of their pages: host, then path. What they serve as files stands under other hosts. */
const services: readonly (readonly [name: string, page: RegExp])[] = [
  ['YouTube', /^(?:(?:m|music)\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be)\//],
  ['Vimeo', /^(?:player\.)?vimeo\.com\//],
  ['Dailymotion', /^(?:geo\.)?dailymotion\.com\/|^dai\.ly\//],
  ['Twitch', /^(?:(?:m|clips|player)\.)?twitch\.tv\//],
  ['SoundCloud', /^(?:(?:m|w|on)\.)?soundcloud\.com\//],
  ['Spotify', /^(?:open\.)?spotify\.com\/|^spotify\.link\//],
  ['Apple Podcasts', /^(?:embed\.)?podcasts\.apple\.com\//],
  ['Bandcamp', /^(?:[^/.]+\.)?bandcamp\.com\//],
  ['X', /^(?:mobile\.)?(?:twitter|x)\.com\/|^t\.co\//],
  ['Instagram', /^instagram\.com\/|^instagr\.am\//],
  ['Threads', /^threads\.(?:net|com)\//],
  ['TikTok', /^(?:(?:m|vm|vt)\.)?tiktok\.com\//],
  ['Facebook', /^(?:(?:m|l|[a-z]{2}-[a-z]{2})\.)?facebook\.com\/|^fb\.watch\//],
  ['Bluesky', /^bsky\.app\//],
  ['Telegram', /^(?:t|telegram)\.me\//],
  ['Reddit', /^(?:(?:old|new)\.)?reddit\.com\/|^redd\.it\//],
  ['LinkedIn', /^(?:[a-z]{2}\.)?linkedin\.com\//],
  ['Wikipedia', /^(?:[a-z-]+\.)?(?:m\.)?wikipedia\.org\//],
  ['Wikimedia Commons', /^commons\.(?:m\.)?wikimedia\.org\//],
  ['Google Maps', /^(?:maps\.)?google\.[a-z.]{2,6}\/maps\b|^maps\.google\.|^maps\.app\.goo\.gl\//],
  ['OpenStreetMap', /^(?:openstreetmap\.org|osm\.org)\//],
  ['Google Docs', /^(?:docs|drive)\.google\.com\//],
  ['Flickr', /^(?:m\.)?flickr\.com\/|^flic\.kr\//],
  ['Imgur', /^(?:m\.)?imgur\.com\//],
  ['DocumentCloud', /^(?:embed\.)?documentcloud\.org\//],
  ['Datawrapper', /^datawrapper\.dwcdn\.net\//],
  ['Flourish', /^(?:public|flo)\.(?:flourish\.studio|uri\.sh)\//],
  ['Internet Archive', /^archive\.org\/(?:details|embed)\/|^web\.archive\.org\//],
  // Any host may be one: by the form of its addresses.
  ['Mastodon', /^[^/]+\/(?:@[^/]+|users\/[^/]+\/statuses)\/\d{15,}(?:\/embed)?\/?$/],
];

/** The service on which an absolute address is a page, by the name that it has in every language. */
export function serviceOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { host, pathname } = new URL(address);
  const place = `${host.replace(/^www\./, '')}${pathname}`;
  return services.find(([, page]) => page.test(place))?.[0];
}
