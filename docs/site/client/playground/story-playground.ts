import { redo, redoDepth, undo, undoDepth } from '@codemirror/commands';
import { linter, lintGutter, type Diagnostic } from '@codemirror/lint';
import type { EditorState } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { QuoteVerdict } from '../../../../src/article/index.js';
import { type Look, lookOf } from '../../../../src/read/look-of.js';
import { sheetAddress } from '../../../../src/source/sheet-address.js';
import type { Problem } from '../../../../src/story/index.js';
import { editor, speak } from '../editor.js';
import { eventTable, type Change } from './event-table.js';
import { jsonText } from './json-text.js';
import { type LooseStory, looseStory } from './loose-story.js';
import { fileName, pageCode, type Form } from './page-code.js';
import { placeInJson } from './place-in-json.js';
import { problemList } from './problem-list.js';
import { isSample, samples } from './samples.js';
import { fragmentOf, textOf } from './share.js';
import { verdictList } from './verdict-list.js';

/** Milliseconds after which what was typed is read. */
const pause = 300;

/** Under which a tab keeps what was written, until it is closed. */
const draft = 'story-playground';

/** Characters of an address that all programs take, which pass it on. */
const longAddress = 8000;

const widths = { whole: '', '768 px': '768', '375 px': '375', '320 px': '320' } as const;
const themes = { 'as the page': '', light: 'light', dark: 'dark' } as const;
const forms: Readonly<Record<string, Form>> = {
  'story in a file': 'file',
  'story in the tag': 'inside',
  'a whole page': 'page',
};

/** What can be chosen at the tag; the first of each is what it does by itself. */
const attributes = {
  scale: ['auto', 'chronological', 'broken', 'sequential'],
  layout: ['auto', 'unified', 'faceted'],
  orientation: ['auto', 'horizontal', 'vertical'],
  representation: ['auto', 'linear', 'list', 'table'],
} as const;

const formats = 'svg png page json csv html timelinejs json-ld icalendar';

type Timeline = HTMLElement & { readonly problems: readonly Problem[] };

interface Place {
  readonly from: number;
  readonly to: number;
}

/**
 * A story in an editor, and what it becomes: problems stand beside the lines that caused them. The text is the only state of it;
 * table, conversion and files write it anew, so that one undo takes back any of them.
 */
export class StoryPlayground extends LitElement {
  static override readonly properties: PropertyDeclarations = {
    text: { state: true },
    address: { state: true },
    width: { state: true },
    theme: { state: true },
    chosen: { state: true },
    form: { state: true },
    problems: { state: true },
    verdicts: { state: true },
    said: { state: true },
    dragged: { state: true },
    open: { state: true },
  };

  declare text: string;
  /** Of a sheet, whose text this is; empty for all else. */
  declare address: string;
  declare width: string;
  declare theme: string;
  declare chosen: Readonly<Record<string, string>>;
  declare form: Form;
  declare problems: readonly Problem[];
  declare verdicts: readonly QuoteVerdict[] | undefined;
  declare said: string;
  /** Whether a file is held over the page. */
  declare dragged: boolean;
  /** Whether the table is seen. */
  declare open: boolean;

  #view: EditorView | undefined;
  #timer = 0;
  #source = '';
  #article = '';
  /** What the text is: our own JSON, or how it looks. */
  #loose: LooseStory | undefined;
  #look: Look | undefined;
  readonly #letGo = new AbortController();

  constructor() {
    super();
    this.text = samples.JSON;
    this.address = '';
    this.width = '';
    this.theme = '';
    this.chosen = {};
    this.form = 'file';
    this.problems = [];
    this.verdicts = undefined;
    this.said = '';
    this.dragged = false;
    this.open = false;
  }

  /** In the page itself, whose style it has. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override async firstUpdated(): Promise<void> {
    this.text = (await textOf(location.hash)) ?? sessionStorage.getItem(draft) ?? this.text;
    this.#edit();
    const { signal } = this.#letGo;
    const listen = <K extends keyof WindowEventMap>(type: K, told: (event: WindowEventMap[K]) => void) =>
      addEventListener(type, told, { signal, capture: true });
    listen('hashchange', () => void this.#takeShared());
    listen('dragover', this.#drag);
    listen('dragleave', ({ relatedTarget }) => {
      if (!relatedTarget) this.dragged = false;
    });
    listen('drop', this.#drop);
    // What was said is over with the next thing that is done.
    listen('pointerdown', this.#silence);
    listen('keydown', this.#silence);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#letGo.abort();
    clearTimeout(this.#timer);
    if (this.#source) URL.revokeObjectURL(this.#source);
    this.#source = '';
  }

  #edit(): void {
    const parent = this.querySelector('.editor');
    if (!parent || this.#view) return;
    this.#view = editor({
      parent,
      text: this.text,
      language: 'json',
      label: 'The story',
      changed: (text) => this.#readSoon(text),
      more: [
        lintGutter(),
        linter(({ state }) => this.#diagnose(state), { delay: 0, needsRefresh: () => true }),
      ],
    });
    this.#show();
  }

  #readSoon(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#read(text), pause);
  }

  /** Takes what was typed. */
  #read(text: string): void {
    clearTimeout(this.#timer);
    this.text = text;
    this.address = '';
    this.said = '';
    sessionStorage.setItem(draft, text);
    // The address says no longer what is seen.
    if (location.hash.startsWith('#play='))
      history.replaceState(null, '', location.pathname + location.search);
    this.#show();
  }

  /** Gives the timeline the text as a file would give it, so that any format is read as it is anywhere. */
  #show(): void {
    const look = lookOf(this.text);
    if (this.#view)
      speak(this.#view, look === 'HTML' || look === 'XML' ? 'html' : look === 'JSON' ? 'json' : 'text');
    if (this.#source) URL.revokeObjectURL(this.#source);
    this.#source = URL.createObjectURL(new Blob([this.text], { type: 'text/plain' }));
    this.#timeline?.setAttribute('src', this.#source);
    void this.#verify();
  }

  get #timeline(): Timeline | null {
    return this.querySelector<Timeline>('.shown story-timeline');
  }

  #told = (): void => {
    this.problems = this.#timeline?.problems ?? [];
    this.#view?.dispatch({}); // the marks beside its lines are made anew
  };

  #placeOf(state: EditorState, { line, path }: Problem): Place | undefined {
    if (line !== undefined) return line <= state.doc.lines ? state.doc.line(line) : undefined;
    return path ? placeInJson(state, path) : undefined;
  }

  #diagnose(state: EditorState): Diagnostic[] {
    return this.problems.map((problem) => {
      const { from, to } = this.#placeOf(state, problem) ?? { from: 0, to: 0 };
      const { where, path, severity, code } = problem;
      const place = where ?? path;
      return { from, to, severity, source: code, message: `${place && `${place}: `}${problem.message}` };
    });
  }

  /** Shows a place of the text, marked and with the focus. */
  #go({ from, to }: Place): void {
    this.#view?.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
    this.#view?.focus();
  }

  #widen = (width: string): void => {
    this.width = width;
  };

  #dress = (theme: string): void => {
    this.theme = theme;
  };

  /** Writes the text anew, as one step that can be undone; what has not changed stays as it is, and the cursor where it is. */
  #write(text: string): void {
    const view = this.#view;
    if (!view) return;
    const old = view.state.doc.toString();
    const shorter = Math.min(old.length, text.length);
    let from = 0;
    while (from < shorter && old[from] === text[from]) from += 1;
    let same = 0;
    while (same < shorter - from && old.at(-1 - same) === text.at(-1 - same)) same += 1;
    view.dispatch({
      changes: { from, to: old.length - same, insert: text.slice(from, text.length - same) },
      userEvent: 'input.type', // so that letters typed one after the other are one step
    });
  }

  /** Puts another text in the place of the one that is there, and says so. */
  #replace(text: string, said: string): void {
    this.#write(text);
    this.#read(text);
    this.said = said;
  }

  #silence = (): void => {
    this.said = '';
  };

  #drag = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.dragged = true;
  };

  /** A file may be dropped anywhere on the page; the browser would leave it, and the editor put the file among its text. */
  #drop = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.stopPropagation();
    this.dragged = false;
    void this.#take(event.dataTransfer.files);
  };

  async #take(files: FileList | null): Promise<void> {
    const file = files?.[0];
    if (!file) return;
    const { textOfFile } = await import('./text-of-file.js');
    const read = await textOfFile(file);
    if ('reason' in read) this.said = `${file.name} ${read.reason}`;
    else this.#replace(read.text, `${file.name} ${read.said}`);
  }

  /** Takes the place of what nobody has changed, and goes into what somebody has. */
  #paste = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (!isSample(this.#view?.state.doc.toString() ?? '') || !/\n/.test(pasted.trim())) return;
    event.preventDefault();
    event.stopPropagation();
    this.#replace(pasted, 'What you pasted took the place of the example.');
  };

  async #takeShared(): Promise<void> {
    const shared = await textOf(location.hash);
    if (shared !== undefined) this.#replace(shared, 'The story of this address was read.');
  }

  /** Takes the story that stands at an address, a published sheet's or another's. */
  async #fetch(given: string): Promise<void> {
    this.said = 'Loading…';
    try {
      const url = new URL(given, document.baseURI);
      const answer = await fetch(sheetAddress(url)?.url ?? url);
      if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
      this.#replace(await answer.text(), 'The story of this address was read. It will not follow it.');
      this.address = given;
    } catch (error) {
      const why = error instanceof Error ? error.message : '';
      this.said =
        `${given} could not be read (${why}). A sheet has to be published to the web (in Google Sheets: ` +
        'File, Share, Publish to web); any other server has to let other sites read it.';
    }
  }

  async #convert(): Promise<void> {
    const [{ readStory }, { write }] = await Promise.all([
      import('../../../../src/read/index.js'),
      import('../../../../src/write/index.js'),
    ]);
    const { story } = await readStory(this.text);
    const json = story && (await write(story, 'json'));
    if (json) this.#replace(jsonText(JSON.parse(json.body)), 'This is the same story as JSON.');
    else this.said = 'There is no story to convert.';
  }

  async #verify(): Promise<void> {
    const article = this.#article.trim();
    if (!article) {
      this.verdicts = undefined;
      return;
    }
    const [{ readStory }, { readArticle, readPlainText, verifyQuotes }] = await Promise.all([
      import('../../../../src/read/index.js'),
      import('../../../../src/article/index.js'),
    ]);
    const { story } = await readStory(this.text);
    const isPage = /<(?:p|article|html|body|div)\b/i.test(article);
    this.verdicts = story ? verifyQuotes(story, isPage ? readArticle(article) : readPlainText(article)) : [];
  }

  /** Where some words stand in the text, as they are or as JSON writes them. */
  #placeOfWords(words: string): (Place & { readonly isJson: boolean }) | undefined {
    const isJson = lookOf(this.text) === 'JSON';
    const written = isJson ? JSON.stringify(words).slice(1, -1) : words;
    const from = this.text.indexOf(written);
    return from < 0 ? undefined : { from, to: from + written.length, isJson };
  }

  #goToWords = (words: string): (() => void) | undefined => {
    const place = this.#placeOfWords(words);
    return place && (() => this.#go(place));
  };

  #mend = (words: string, by: string): (() => void) | undefined => {
    const place = this.#placeOfWords(words);
    if (!place?.isJson) return undefined;
    const mended =
      this.text.slice(0, place.from) + JSON.stringify(by).slice(1, -1) + this.text.slice(place.to);
    return () => this.#replace(mended, 'The quotation has the article’s words now.');
  };

  async #copy(text: string, said: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.said = said;
    } catch {
      this.said = `The browser does not let the page copy. Here it is: ${text}`;
    }
  }

  async #share(): Promise<void> {
    const address = new URL(location.href);
    address.hash = await fragmentOf(this.text);
    history.replaceState(null, '', address);
    const { length } = address.href;
    const warning = length > longAddress ? ` It is ${length} characters long; some programs cut that.` : '';
    await this.#copy(address.href, `The address with this story was copied.${warning}`);
  }

  #save(): void {
    const link = document.createElement('a');
    link.href = this.#source;
    link.download = fileName(this.text);
    link.click();
  }

  #undo = (): void => {
    if (this.#view) undo(this.#view);
    this.#readNow();
  };

  #redo = (): void => {
    if (this.#view) redo(this.#view);
    this.#readNow();
  };

  #readNow(): void {
    const text = this.#view?.state.doc.toString();
    if (text !== undefined && text !== this.text) this.#read(text);
  }

  /** In the table, too, the keys take back what was done to the story. */
  #pressed = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (key !== 'z' && !isRedo) return;
    event.preventDefault();
    if (isRedo) this.#redo();
    else this.#undo();
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('text')) return;
    this.#loose = looseStory(this.text);
    this.#look = lookOf(this.text);
  }

  protected override render(): TemplateResult {
    return html`<div class="bench" ?data-dragged=${this.dragged}>
        ${this.#sources()}
        <div class="editor" @paste=${{ handleEvent: this.#paste, capture: true }}></div>
        ${this.#findings()}
      </div>
      <div class="row">
        ${choice('Width', widths, this.width, this.#widen)}
        ${choice('Theme', themes, this.theme, this.#dress)}
      </div>
      <div class="row">
        ${Object.entries(attributes).map(([name, values]) => this.#attribute(name, values))}
      </div>
      <div class="stage">
        <div class="shown ${this.theme}" data-width=${this.width || nothing}>
          <story-timeline
            exports=${formats}
            scale=${this.chosen['scale'] ?? nothing}
            layout=${this.chosen['layout'] ?? nothing}
            orientation=${this.chosen['orientation'] ?? nothing}
            representation=${this.chosen['representation'] ?? nothing}
            @story-timeline-load=${this.#told}
            @story-timeline-error=${this.#told}
          ></story-timeline>
        </div>
      </div>
      ${this.#table()} ${this.#quotations()} ${this.#code()}
      <p role="status" class="said">${this.said}</p>`;
  }

  #sources(): TemplateResult {
    const state = this.#view?.state;
    return html`<div class="row">
        <label
          >Begin with
          <select
            @change=${({ target }: Event) => {
              const select = target as HTMLSelectElement;
              const sample = Object.entries(samples).find(([name]) => name === select.value)?.[1];
              if (sample !== undefined) this.#replace(sample, '');
              select.value = '';
            }}
          >
            <option value="">an example…</option>
            ${Object.keys(samples).map((name) => html`<option>${name}</option>`)}
          </select>
        </label>
        <label class="file"
          >Open a file…
          <input
            type="file"
            class="heard"
            @change=${({ target }: Event) => {
              const input = target as HTMLInputElement;
              void this.#take(input.files).then(() => (input.value = '')); // so that it can be opened again
            }}
          />
        </label>
        <form
          class="fetch"
          @submit=${(event: SubmitEvent) => {
            event.preventDefault();
            const given = new FormData(event.target as HTMLFormElement).get('address');
            if (typeof given === 'string' && given.trim()) void this.#fetch(given.trim());
          }}
        >
          <label
            >or the address of a sheet or file
            <input name="address" inputmode="url" placeholder="https://docs.google.com/…" />
          </label>
          <button type="submit">Load</button>
        </form>
      </div>
      <div class="row over">
        <button type="button" ?disabled=${!state || undoDepth(state) === 0} @click=${this.#undo}>Undo</button>
        <button type="button" ?disabled=${!state || redoDepth(state) === 0} @click=${this.#redo}>Redo</button>
        <button type="button" ?hidden=${this.#loose !== undefined} @click=${() => void this.#convert()}>
          Turn into JSON
        </button>
        <button type="button" @click=${() => void this.#share()}>Copy an address with this story</button>
      </div>`;
  }

  /** What was understood, and what was wrong. */
  #findings(): TemplateResult {
    const look = this.#look;
    const read =
      look === 'JSON' && !this.#loose && this.problems.length === 0 ? 'JSON of another tool' : look;
    const { length } = this.problems;
    const count = length === 0 ? 'No problems.' : length === 1 ? 'One problem:' : `${length} problems:`;
    const lineOf = (problem: Problem): number | undefined => {
      const state = this.#view?.state;
      const place = state && this.#placeOf(state, problem);
      return place && state.doc.lineAt(place.from).number;
    };
    return html`<p class="read">${read ? `Read as ${read}. ` : nothing}${count}</p>
      ${problemList(this.problems, lineOf, (problem) => {
        const place = this.#view && this.#placeOf(this.#view.state, problem);
        if (place) this.#go(place);
      })}`;
  }

  #attribute(name: string, values: readonly string[]): TemplateResult {
    return html`<label
      >${name}
      <select
        @change=${({ target }: Event) => {
          const { value } = target as HTMLSelectElement;
          const { [name]: _, ...others } = this.chosen;
          this.chosen = value === values[0] ? others : { ...others, [name]: value };
        }}
      >
        ${values.map((value) => html`<option>${value}</option>`)}
      </select>
    </label>`;
  }

  #table(): TemplateResult {
    const story = this.open ? this.#loose : undefined;
    const change: Change = (events, focus) => {
      if (!story) return;
      const text = jsonText(story.withEvents(events));
      this.#write(text);
      this.text = text; // at once, so that the next change begins with it
      if (focus) void this.updateComplete.then(() => this.querySelector<HTMLElement>(focus)?.focus());
    };
    return html`<details
      @toggle=${({ target, currentTarget }: Event) => {
        if (target === currentTarget) this.open = (target as HTMLDetailsElement).open;
      }}
      @keydown=${this.#pressed}
    >
      <summary>Events in a table</summary>
      ${
        story
          ? eventTable(story.events, change)
          : html`<p>
              Events can be changed here when the story is JSON without a mistake.
              <button type="button" @click=${() => void this.#convert()}>Make it JSON</button>
            </p>`
      }
    </details>`;
  }

  #quotations(): TemplateResult {
    return html`<details>
      <summary>Are the quotations verbatim?</summary>
      <label
        >Paste the article, as text or HTML
        <textarea
          rows="6"
          @input=${({ target }: Event) => {
            this.#article = (target as HTMLTextAreaElement).value;
            void this.#verify();
          }}
        ></textarea>
      </label>
      <div role="status">
        ${this.verdicts ? verdictList(this.verdicts, { go: this.#goToWords, mend: this.#mend }) : nothing}
      </div>
    </details>`;
  }

  #code(): TemplateResult {
    const code = pageCode({
      form: this.form,
      text: this.text,
      address: this.address,
      attributes: this.chosen,
    });
    const name = fileName(this.text);
    const needsFile = this.form === 'file' && !this.address;
    return html`<details>
      <summary>Put it into your page</summary>
      ${choice('As', forms, this.form, (form) => (this.form = form as Form))}
      <pre tabindex="0"><code>${code}</code></pre>
      <div class="row">
        <button type="button" @click=${() => void this.#copy(code, 'The code was copied.')}>
          Copy the tag
        </button>
        ${needsFile ? html`<button type="button" @click=${() => this.#save()}>Save ${name}</button>` : nothing}
      </div>
      <p>
        <code>small</code> is the folder <code>dist/small</code> of the package; put it beside your page. A
        page has to come from a server, if only one on your own machine: opened as a file it may load nothing.
      </p>
    </details>`;
  }
}

const choice = (
  name: string,
  choices: Readonly<Record<string, string>>,
  chosen: string,
  choose: (value: string) => void,
): TemplateResult =>
  html`<fieldset>
    <legend>${name}</legend>
    ${Object.entries(choices).map(
      ([words, value]) =>
        html`<label
          ><input
            type="radio"
            name=${name}
            .checked=${value === chosen}
            @change=${() => choose(value)}
          />${words}</label
        >`,
    )}
  </fieldset>`;
