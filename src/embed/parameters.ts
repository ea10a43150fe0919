/** Attributes of the element that an address may set: none that asks other sites for more than the story, or writes outside the frame. */
const allowed = [
  'type',
  'scale',
  'representation',
  'orientation',
  'layout',
  'start',
  'end',
  'as-of',
  'since',
  'filter',
  'selected',
  'calendar',
  'time-zone',
  'today',
  'heading-level',
  'media',
  'exports',
] as const;

export type EmbedAttribute = (typeof allowed)[number];

/** Longer than any that means something. */
const longest = 2000;

const themes = ['light', 'dark', 'auto'] as const;

export type EmbedTheme = (typeof themes)[number];

/** What the address of an embedding page asks for. */
export interface Parameters {
  /** Absolute address of the story; undefined where none is named that may be asked for. */
  readonly src: string | undefined;
  readonly lang: string | undefined;
  readonly dir: 'ltr' | 'rtl' | undefined;
  readonly theme: EmbedTheme;
  readonly attributes: ReadonlyMap<EmbedAttribute, string>;
}

/** Reads the address of an embedding page, which anybody can have written: what is not known or not allowed is not there. */
export function readParameters({ href, searchParams }: URL): Parameters {
  const value = (name: string): string | undefined => {
    const written = searchParams.get(name);
    return written === null || written.length > longest ? undefined : written;
  };
  const dir = value('dir');
  const theme = value('theme');
  return {
    src: addressOf(value('src'), href),
    lang: languageOf(value('lang')),
    dir: dir === 'ltr' || dir === 'rtl' ? dir : undefined,
    theme: themes.find((known) => known === theme) ?? 'light',
    attributes: new Map(
      allowed.flatMap((name) => {
        const written = value(name);
        return written === undefined ? [] : [[name, written] as const];
      }),
    ),
  };
}

/** The same as an address: that of `page` with all that is asked of it. */
export function embedAddress(
  page: string | URL,
  src: string | URL,
  asked: Partial<Record<EmbedAttribute | 'lang' | 'dir' | 'theme', string>> = {},
): string {
  const address = new URL(page);
  address.searchParams.set('src', String(src));
  for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value);
  return address.href;
}

function addressOf(written: string | undefined, base: string): string | undefined {
  if (!written || !URL.canParse(written, base)) return undefined;
  const { protocol, username, password, href } = new URL(written, base);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && !username && !password ? href : undefined;
}

function languageOf(tag: string | undefined): string | undefined {
  try {
    return tag === undefined ? undefined : Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
