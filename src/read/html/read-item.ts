import { blanksOf } from './collapse-blanks.js';
import { blocks, headings, lines } from './element-kinds.js';
import { hasAttribute, isElement, within } from './element-tree.js';
import type { TreeElement } from './element-tree.js';
import { isMedia, isPage, readMedia } from './read-media.js';
import { isSource, readAttribution, readQuote } from './read-quote.js';
import type { Loose } from './read-quote.js';
import { dateOfTime, dateOfWords, isTime } from './read-time.js';
import { Run } from './run.js';
import type { Standing } from './run.js';
import { lineOfTree, textOfTree } from './text-of-tree.js';

const isQuote = ({ name }: TreeElement): boolean => name === 'blockquote' || name === 'q';

/** What the elements of an item say of an event; what its attributes say comes on top. */
export interface ItemContent {
  /** One, or a beginning and an end. */
  readonly dates: readonly string[];
  readonly title: string | undefined;
  readonly text: string;
  readonly quotes: readonly Loose[];
  readonly media: readonly Loose[];
  readonly links: readonly Loose[];
}

interface Paragraph {
  readonly text: string;
  readonly standing: Standing;
  readonly isLinks: boolean;
}

/**
 * Reads what stands in some elements as one event: its first heading as the title, or without one its first words; times that
 * paragraphs begin with as its date; quotations, pictures and links as such; all else as text.
 */
export function readContent(elements: readonly TreeElement[], isUntitled = false): ItemContent {
  const reader = new ItemReader();
  for (const element of elements) reader.read(element);
  return reader.content(isUntitled);
}

class ItemReader {
  readonly #dates: string[] = [];
  /** A date in the midst of words: it counts where there is no other. */
  #mentioned: string | undefined;
  readonly #paragraphs: Paragraph[] = [];
  readonly #quotes: Loose[] = [];
  readonly #media: Loose[] = [];
  readonly #links: Loose[] = [];
  #run = new Run('bare');
  /** How many links are open. */
  #inLinks = 0;

  read(element: TreeElement): void {
    const isDate = element.name === 'dt' && within(element, isTime).next().done;
    if (isDate) this.#dates.push(dateOfWords(lineOfTree(element)));
    else this.#inside(element, false);
    this.#part('bare');
  }

  content(isUntitled: boolean): ItemContent {
    const said = this.#paragraphs;
    const titled =
      said.find(({ standing }) => standing === 'heading') ??
      (isUntitled
        ? undefined
        : (said.find(({ standing }) => standing === 'bare') ?? said.find(({ isLinks }) => !isLinks)));
    const rest = said.filter((each) => each !== titled && !each.isLinks);
    return {
      dates: this.#dates.length > 0 || this.#mentioned === undefined ? this.#dates : [this.#mentioned],
      title: titled?.text.replace(/\n+/g, ' '),
      text: rest.map(({ text }) => text).join('\n\n'),
      quotes: this.#quotes,
      media: this.#media,
      links: this.#links,
    };
  }

  #inside(element: TreeElement, isPre: boolean): void {
    for (const child of element.children)
      if (isElement(child)) this.#element(child, isPre);
      else this.#run.add(isPre ? child : blanksOf(child), this.#inLinks > 0);
  }

  /** Ends a paragraph. */
  #part(next: Standing): void {
    const { standing, isLinks } = this.#run;
    const text = this.#run.text();
    if (text !== '') this.#paragraphs.push({ text, standing, isLinks });
    this.#run = new Run(next);
  }

  #element(element: TreeElement, isPre: boolean): void {
    const { name } = element;
    if (isTime(element)) this.#time(element);
    else if (name === 'br') this.#run.add('\n');
    else if (isMedia(element)) this.#picture(element);
    else if (name === 'figure') this.#figure(element);
    else if (name === 'blockquote') this.#block('block', () => this.#quote(element));
    else if (name === 'q') this.#shortQuote(element);
    else if (name === 'cite' && this.#isCredit()) this.#credit(element);
    else if (name === 'a') this.#link(element);
    else if (headings.has(name)) this.#block('heading', () => this.#inside(element, isPre));
    else if ((name === 'strong' || name === 'b') && this.#isLeadIn())
      this.#block('heading', () => this.#inside(element, isPre), 'bare');
    else if (lines.has(name)) {
      this.#run.add('\n');
      this.#inside(element, isPre);
    } else if (blocks.has(name)) this.#block('block', () => this.#inside(element, isPre || name === 'pre'));
    else {
      if (name === 'td' || name === 'th') this.#run.add(' ');
      this.#inside(element, isPre);
    }
  }

  #block(standing: Standing, read: () => void, next = this.#run.standing): void {
    this.#part(standing);
    read();
    this.#part(next);
  }

  #time(element: TreeElement): void {
    const counts = this.#dates.length < 2 || this.#mentioned === undefined;
    const date = counts ? dateOfTime(element).trim() : '';
    if (date !== '' && this.#dates.length < 2 && this.#run.startsWithDate()) {
      this.#dates.push(date);
      return;
    }
    if (date !== '') this.#mentioned ??= date;
    this.#inside(element, false);
  }

  /** Words in bold before any others stand for a heading. */
  #isLeadIn(): boolean {
    return this.#run.standing === 'bare' && !this.#run.hasWords && this.#paragraphs.length === 0;
  }

  #quote(said: TreeElement, caption?: TreeElement, figure?: TreeElement): void {
    this.#quotes.push(readQuote(said, caption, figure));
    for (const link of within(said, ({ name }) => name === 'a')) this.#linkTo(link, this.#quotes.at(-1));
  }

  /** Its words stay in the text; with a source they are a quote also. */
  #shortQuote(said: TreeElement): void {
    if (hasAttribute(said, 'cite')) this.#quote(said);
    this.#run.add(`“${textOfTree(said)}”`);
  }

  /** A `cite` right after a quotation says whose it is. */
  #isCredit(): boolean {
    const quote = this.#quotes.at(-1);
    return quote !== undefined && quote['speaker'] === undefined && !this.#run.hasWords;
  }

  #credit(element: TreeElement): void {
    Object.assign(this.#quotes.at(-1) ?? {}, readAttribution(element));
    this.#run = new Run(this.#run.standing);
    for (const link of within(element, ({ name }) => name === 'a')) this.#linkTo(link, this.#quotes.at(-1));
  }

  #picture(element: TreeElement, caption?: TreeElement, figure?: TreeElement): void {
    const media = readMedia(element, caption, figure);
    if (media) this.#media.push(media);
  }

  #figure(figure: TreeElement): void {
    this.#part(this.#run.standing);
    const caption = within(figure, ({ name }) => name === 'figcaption').next().value;
    const isCaption = (element: TreeElement) => element === caption;
    const quotes = [...within(figure, isQuote, isCaption)];
    const media = [...within(figure, isMedia, isQuote)];
    for (const said of quotes) this.#quote(said, caption, figure);
    for (const [index, each] of media.entries())
      this.#picture(each, quotes.length === 0 && index === 0 ? caption : undefined, figure);
    const told = new Set([...quotes, ...media.filter(isPage), ...(caption ? [caption] : [])]);
    const isTold = (element: TreeElement) => told.has(element);
    const rest = textOfTree(figure, quotes.length + media.length > 0 ? isTold : undefined);
    if (rest !== '') this.#paragraphs.push({ text: rest, standing: 'block', isLinks: false });
    if (caption)
      for (const link of within(caption, ({ name }) => name === 'a')) this.#linkTo(link, this.#quotes.at(-1));
  }

  #link(element: TreeElement): void {
    const leads = hasAttribute(element, 'href') || hasAttribute(element, 'data-title');
    if (leads) {
      this.#linkTo(element);
      this.#inLinks += 1;
    }
    this.#inside(element, false);
    if (leads) this.#inLinks -= 1;
  }

  /** A link that leads to the source of a quote is told with that. */
  #linkTo(element: TreeElement, quote?: Loose): void {
    const url = element.attribute('href');
    if (isSource(element) || (quote && url === quote['cite'])) return;
    const title = element.attribute('data-title') ?? lineOfTree(element);
    if (url !== undefined || title !== '') this.#links.push({ url, title });
  }
}
