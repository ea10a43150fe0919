import { Parser } from 'htmlparser2';
import type { ArticleText, Passage } from './article-text.js';

const words = (text: string) => new Set(text.split(' '));

/**
 * Elements whose text is not read on the page, or is none of the article's: a timeline's own story, which tells the
 * quotes again, and the reading of ruby, which stands between the letters that it belongs to.
 */
const unread = words(
  'script style template noscript title textarea select datalist iframe object svg canvas audio video rt rp story-timeline',
);

/** Elements that stand on lines of their own. */
const blocks = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre ' +
    'search section summary table tbody td tfoot th thead tr ul',
);

/** An `article` of less than this share of the page's text is a teaser, not what the page is about. */
const leastShare = 0.25;

/**
 * The text of an article from a page's HTML, its entities decoded, each run of HTML's white space as one space and
 * each block as a paragraph. Read is the `article` that holds most text, so that what the page repeats beside it does
 * not make a quote ambiguous; without one (or with teasers only, under a quarter of the text) the longest `main`, else
 * all of the page. Scripts, forms' values, pictures and elements with `hidden` are left out. Never throws.
 */
export function readArticle(html: string): ArticleText {
  const page = new PageText();
  const parser = new Parser({
    onopentag: (name, attributes) => page.open(name, isHidden(attributes['hidden'])),
    onclosetag: (name) => page.close(name),
    ontext: (text) => page.add(text),
  });
  parser.end(html);
  return page.read();
}

/** What is hidden until it is found can be found. */
const isHidden = (value: string | undefined) => value !== undefined && value.toLowerCase() !== 'until-found';

class PageText {
  #pieces: string[] = [];
  #length = 0;
  #paragraphs: Passage[] = [];
  #start = 0;
  /** White space is owed: it is written before the next word of the same paragraph. */
  #isSpaced = false;
  /** Open elements from the outermost one that is not read; 0 while all is read. */
  #unread = 0;
  #open: { readonly name: string; readonly start: number }[] = [];
  #wholes: { readonly name: string; readonly start: number; readonly end: number }[] = [];

  open(name: string, hidden: boolean): void {
    if (blocks.has(name)) this.#endParagraph();
    if (name === 'br') this.#isSpaced = true;
    if (this.#unread > 0 || hidden || unread.has(name)) this.#unread += 1;
    else if (name === 'article' || name === 'main') this.#open.push({ name, start: this.#length });
  }

  close(name: string): void {
    if (blocks.has(name)) this.#endParagraph();
    if (this.#unread > 0) this.#unread -= 1;
    else if (name === 'article' || name === 'main') {
      const opened = this.#open.pop();
      if (opened) this.#wholes.push({ ...opened, end: this.#length });
    }
  }

  add(text: string): void {
    if (this.#unread > 0) return;
    const isBlank = !/[^ \t\n\f\r]/.test(text);
    if (isBlank || /^[ \t\n\f\r]/.test(text)) this.#isSpaced = true;
    if (isBlank) return;
    const isBegun = this.#length > this.#start;
    if (this.#isSpaced && isBegun) this.#write(' ');
    this.#write(text.replace(/[ \t\n\f\r]+/g, ' ').replace(/^ | $/g, ''));
    this.#isSpaced = /[ \t\n\f\r]$/.test(text);
  }

  read(): ArticleText {
    this.#endParagraph();
    const { start, end } = this.#whole();
    const paragraphs = this.#paragraphs.filter((one) => one.start >= start && one.end <= end);
    return {
      text: this.#pieces.join('').slice(start, paragraphs.at(-1)?.end ?? start),
      paragraphs: paragraphs.map((one) => ({ start: one.start - start, end: one.end - start })),
    };
  }

  /** The stretch that is the article: see `readArticle`. */
  #whole(): Passage {
    const page = { start: 0, end: this.#length };
    const longest = (name: string) =>
      this.#wholes
        .filter((whole) => whole.name === name)
        .reduce<Passage | undefined>(
          (best, one) => (best && lengthOf(best) >= lengthOf(one) ? best : one),
          undefined,
        );
    const main = longest('main') ?? page;
    const article = longest('article');
    return article && lengthOf(article) >= leastShare * lengthOf(main) ? article : main;
  }

  #write(text: string): void {
    this.#pieces.push(text);
    this.#length += text.length;
  }

  #endParagraph(): void {
    this.#isSpaced = false;
    if (this.#length === this.#start) return;
    this.#paragraphs.push({ start: this.#start, end: this.#length });
    this.#write('\n');
    this.#start = this.#length;
  }
}

const lengthOf = ({ start, end }: Passage) => end - start;
