// The search over the site: an index in the page, asked for when the field is used.
import type MiniSearch from 'minisearch';
import type { SearchResult } from 'minisearch';

interface Page {
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  /** Of the gallery's pages what stands in the story, line by line. */
  readonly told: string;
}

type Found = Page & Pick<SearchResult, 'match' | 'terms'>;

/** So many pages are shown. */
const most = 8;

export class SiteSearch extends HTMLElement {
  #index: Promise<MiniSearch<Page>> | undefined;
  readonly #field = document.createElement('input');
  readonly #list = document.createElement('ul');
  readonly #said = document.createElement('p');

  constructor() {
    super();
    this.#field.type = 'search';
    this.#field.placeholder = 'Search';
    this.#field.setAttribute('aria-label', 'Search this site');
    this.#field.addEventListener('input', () => void this.#find());
    this.#list.hidden = true;
    this.#said.className = 'heard';
    this.#said.setAttribute('role', 'status');
    this.addEventListener('keydown', (event) => this.#step(event));
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.contains(relatedTarget))) this.#list.hidden = true;
    });
  }

  connectedCallback(): void {
    this.append(this.#field, this.#list, this.#said);
  }

  async #load(): Promise<MiniSearch<Page>> {
    const [{ default: Search }, answer] = await Promise.all([
      import('minisearch'),
      fetch(document.body.dataset['index'] ?? ''),
    ]);
    const index = new Search<Page>({
      idField: 'path',
      fields: ['title', 'headings', 'summary', 'text', 'told'],
      storeFields: ['path', 'title', 'summary', 'told'],
      searchOptions: { boost: { title: 4, headings: 2 }, prefix: true, fuzzy: 0.15 },
    });
    index.addAll((await answer.json()) as Page[]);
    return index;
  }

  async #find(): Promise<void> {
    this.#index ??= this.#load();
    const index = await this.#index;
    const words = this.#field.value.trim();
    const found = words === '' ? [] : (index.search(words) as unknown as Found[]).slice(0, most);
    this.#list.hidden = words === '';
    this.#said.textContent = words === '' ? '' : `${found.length} ${found.length === 1 ? 'page' : 'pages'}`;
    this.#list.replaceChildren(...(found.length > 0 ? found.map(entry) : [nothingFound()]));
  }

  /** Arrows go through what was found, Escape lets go of it. */
  #step(event: KeyboardEvent): void {
    const stops: HTMLElement[] = [this.#field, ...this.#list.querySelectorAll('a')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && at >= 0) {
      stops[Math.max(0, Math.min(stops.length - 1, at + step))]?.focus();
      event.preventDefault();
    } else if (event.key === 'Escape') {
      this.#list.hidden = true;
      this.#field.focus();
    }
  }
}

/** The line of a story in which most of the words were found, where one of them stands nowhere else on its page. */
const lineOf = ({ told, match, terms }: Found): string | undefined => {
  const isTold = Object.values(match).some((fields) => fields.every((field) => field === 'told'));
  if (!isTold) return undefined;
  const score = (line: string): number => terms.filter((term) => line.toLowerCase().includes(term)).length;
  return told
    .split('\n')
    .reduce<string | undefined>((best, line) => (score(line) > score(best ?? '') ? line : best), undefined);
};

const entry = (found: Found): HTMLElement => {
  const { path, title, summary } = found;
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `${document.body.dataset['root'] ?? ''}${path}`;
  const words = document.createElement('span');
  words.textContent = lineOf(found) ?? summary;
  link.append(title, words);
  item.append(link);
  return item;
};

const nothingFound = (): HTMLElement => {
  const item = document.createElement('li');
  item.textContent = 'Nothing was found.';
  return item;
};
