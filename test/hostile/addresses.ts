import { eventAt, countEvents, type Story, type StoryEvent } from '../../src/story/index.js';

/** Every event of a story, the undated too. */
export const eventsOf = (story: Story): StoryEvent[] =>
  Array.from({ length: countEvents(story) }, (_, position) => eventAt(story, position)).filter(
    (event) => event !== undefined,
  );

/** Every address that a story leads to, and every one that it may load. */
export const addressesOf = (story: Story): { readonly links: string[]; readonly media: string[] } => {
  const links: (string | undefined)[] = [story.article?.url, ...story.links.map(({ url }) => url)];
  const media: (string | undefined)[] = [];
  for (const event of eventsOf(story)) {
    links.push(...event.quotes.map(({ cite }) => cite), ...event.links.map(({ url }) => url));
    media.push(event.media?.url, event.media?.poster, event.media?.captions);
  }
  const given = (address: string | undefined): address is string => address !== undefined;
  return { links: links.filter(given), media: media.filter(given) };
};

/** What is wrong with an address for a link, as a browser would follow it; empty where nothing is. */
export const linkFault = (
  address: string,
  schemes: readonly string[] = ['http:', 'https:', 'mailto:'],
): string => {
  if (/\p{Cc}/u.test(address)) return `a control in ${JSON.stringify(address)}`;
  if (!URL.canParse(address, 'https://page.invalid/a/')) return `no address: ${address}`;
  const { protocol, username, password } = new URL(address, 'https://page.invalid/a/');
  if (!schemes.includes(protocol)) return `the scheme ${protocol} of ${address}`;
  return username || password ? `an account in ${address}` : '';
};

/** The same for what may be loaded. */
export const mediaFault = (address: string): string => linkFault(address, ['https:']);
