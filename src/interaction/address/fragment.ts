/** What an address says about one timeline. */
export interface Address {
  /** Id of the pinned event. */
  readonly selected?: string | undefined;
  /** The stretch that is shown, as EDTF text; not read here. */
  readonly view?: string | undefined;
  /** Which quote of the pinned event, from 1. */
  readonly quote?: number | undefined;
  /** What is looked for, as the text of a filter; not read here. */
  readonly find?: string | undefined;
}

/** What parts of a fragment hold for an address, in the order in which they are added. */
type Texts = readonly [selected: Text, view: Text, quote: Text, find: Text];
type Text = string | undefined;

const defaultName = 'story';

/**
 * What a fragment (as `location.hash` gives it) says about the timeline of a name: `#story=remark&view=2024/2025&quote=2&find=putin`
 * for `story`, which the empty name stands for; of any other name, so that timelines can share a page,
 * `#NAME=remark&NAME.view=2024/2025&NAME.quote=2`. Of a key that comes twice the first holds. Never throws.
 */
export function readAddress(fragment: string, name: string): Address {
  const [selected, view, quote, find] = textsIn(fragment, keysOf(name));
  return {
    ...(selected !== undefined && { selected }),
    ...(view !== undefined && { view }),
    ...(quote !== undefined && { quote: Number(quote) }),
    ...(find !== undefined && { find }),
  };
}

/**
 * The fragment with this address in place of what it said about the timeline; '' where nothing is left. All else in it
 * stays, character for character, and so does the whole where it says the same already.
 */
export function writeAddress(fragment: string, name: string, address: Address): string {
  const keys = keysOf(name);
  const texts = textsOf(address);
  const before = textsIn(fragment, keys);
  if (texts.every((text, i) => text === before[i])) return fragment;
  const coming = new Map(keys.map((key, i) => [key, texts[i]]));
  const parts = partsOf(fragment).flatMap((part) => {
    const { key, value } = split(part);
    if (key === undefined || !keys.includes(key)) return [part];
    const text = coming.get(key);
    coming.delete(key);
    if (text === undefined) return [];
    return [text === value ? part : join(key, text)];
  });
  for (const [key, text] of coming) if (text !== undefined) parts.push(join(key, text));
  const written = parts.join('&');
  return written && `#${written}`;
}

/** Whether two addresses say the same. */
export function isSameAddress(one: Address, other: Address): boolean {
  return (['selected', 'view', 'quote', 'find'] as const).every((key) => one[key] === other[key]);
}

function keysOf(name: string): readonly string[] {
  const key = textOf(name) ?? defaultName;
  const parts = ['view', 'quote', 'find'];
  return [key, ...(key === defaultName ? parts : parts.map((part) => `${key}.${part}`))];
}

function textsOf({ selected, view, quote, find }: Address): Texts {
  return [textOf(selected), textOf(view), quoteOf(String(quote)), textOf(find)];
}

function textsIn(fragment: string, keys: readonly string[]): Texts {
  const parts = partsOf(fragment).map(split);
  const [selected, view, quote, find] = keys.map((wanted) => parts.find(({ key }) => key === wanted)?.value);
  return [textOf(selected), textOf(view), quoteOf(quote), textOf(find)];
}

/** Nothing is said by an empty text; and half a surrogate pair, which no address can hold, is U+FFFD as in a story. */
function textOf(text: string | undefined): string | undefined {
  return text?.replace(/\p{Cs}/gu, '\uFFFD') || undefined;
}

function quoteOf(text: string | undefined): string | undefined {
  return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? text : undefined;
}

function partsOf(fragment: string): string[] {
  const text = fragment.replace(/^#/, '');
  return text === '' ? [] : text.split('&');
}

/** What has no `=`, as `#section-2`, has no key: it is an id in the page. */
function split(part: string): { readonly key?: string; readonly value?: string } {
  const at = part.indexOf('=');
  return at < 0 ? {} : { key: decode(part.slice(0, at)), value: decode(part.slice(at + 1)) };
}

function join(key: string, text: string): string {
  return `${encode(key)}=${encode(text)}`;
}

/** What is no percent encoding stands for itself. */
function decode(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
}

/**
 * Encodes what would end a value, what a browser would encode by itself, `=` and `+`, which others may read otherwise,
 * and the tilde of `:~:`, since what follows that is taken out of `location.hash`.
 */
function encode(text: string): string {
  return encodeURIComponent(text)
    .replace(/%(?:2F|3A|2C|3B|40|24|3F)/g, decodeURIComponent)
    .replace(/:~/g, ':%7E');
}
