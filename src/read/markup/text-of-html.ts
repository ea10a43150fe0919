import { Parser } from 'htmlparser2';

export interface TextOfHtml {
  /** Paragraphs parted by a blank line, a `br` as a line end; white space as HTML has it; entities decoded. */
  readonly text: string;
  /** Where the links in it lead, each address once, with the words that led there. */
  readonly links: readonly { readonly url: string; readonly title: string }[];
  /** Addresses of pictures and frames in it. */
  readonly media: readonly { readonly url: string; readonly alt?: string }[];
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Elements whose text is not for readers. */
const unread = words(
  'script style template noscript title textarea select iframe object svg canvas audio video',
);

const paragraphs = words(
  'address article aside blockquote dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr main nav ol p pre section summary table ul',
);
const lines = words('br li tr');
const embedded = words('img iframe video audio source embed');

/** The text of a fragment of HTML, as other tools keep it in their fields, and what it links to. Never throws; makes no markup. */
export function textOfHtml(html: string): TextOfHtml {
  if (!/[<&]/.test(html)) return { text: collapsed(html), links: [], media: [] };
  const pieces: string[] = [];
  const links = new Map<string, string>();
  const media: { url: string; alt?: string }[] = [];
  let hidden = 0;
  let link: { readonly url: string; readonly from: number } | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      const { src, alt, href } = attributes;
      if (embedded.has(name) && src) media.push({ url: src, ...(alt && { alt }) });
      if (hidden > 0 || unread.has(name)) hidden += 1;
      else if (paragraphs.has(name)) pieces.push('\n\n');
      else if (lines.has(name)) pieces.push('\n');
      else if (name === 'td' || name === 'th') pieces.push(' ');
      else if (name === 'a' && href) link = { url: href, from: pieces.length };
    },
    onclosetag(name) {
      if (hidden > 0) hidden -= 1;
      else if (paragraphs.has(name)) pieces.push('\n\n');
      else if (name === 'a' && link) {
        const title = collapsed(pieces.slice(link.from).join(''));
        if (!links.get(link.url)) links.set(link.url, title);
        link = undefined;
      }
    },
    ontext: (text) => {
      if (hidden === 0) pieces.push(text.replace(/[ \t\n\f\r]+/g, ' '));
    },
  });
  parser.end(html);
  return {
    text: collapsed(pieces.join('')),
    links: Array.from(links, ([url, title]) => ({ url, title: title || url })),
    media,
  };
}

/** White space as a reader would see it: none at the ends of lines, at most one blank line. */
const collapsed = (text: string): string =>
  text
    .replace(/[ \t\f\r]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
