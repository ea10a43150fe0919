import { linter, lintGutter, type Diagnostic } from '@codemirror/lint';
import type { EditorView } from '@codemirror/view';
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { QuoteVerdict } from '../../../../src/article/index.js';
import type { Problem } from '../../../../src/story/index.js';
import { editor } from '../editor.js';
import { eventTable, storyIn, written, type LooseEvent } from './event-table.js';
import { placeInJson } from './place-in-json.js';
import { fragmentOf, textOf } from './share.js';
import { verdictList } from './verdict-list.js';

/** Milliseconds after which what was typed is read. */
const pause = 300;

const widths = { whole: '', '768 px': '768', '375 px': '375', '320 px': '320' } as const;
const papers = { 'as the page': '', light: 'light', dark: 'dark' } as const;

const first = `{
  "title": "Three weeks to the Moon",
  "events": [
    { "date": "1969-07-16", "title": "Apollo 11 lifts off" },
    {
      "date": "1969-07-20",
      "title": "The lunar module lands",
      "quotes": [{ "text": "The Eagle has landed", "speaker": "Neil Armstrong" }]
    },
    { "date": "1969-07-24", "title": "The crew splash down in the Pacific" }
  ]
}
`;

type Timeline = HTMLElement & { readonly problems: readonly Problem[] };

/**
 * A story in an editor, and what it becomes: problems stand beside the lines that caused them. The text is the only state of it;
 * table, conversion and files write it anew, so that one undo takes back any of them.
 */
export class StoryPlayground extends LitElement {
  static override readonly properties: PropertyDeclarations = {
    text: { state: true },
    address: { state: true },
    width: { state: true },
    paper: { state: true },
    problems: { state: true },
    verdicts: { state: true },
    said: { state: true },
  };

  declare text: string;
  declare address: string;
  declare width: string;
  declare paper: string;
  declare problems: readonly Problem[];
  declare verdicts: readonly QuoteVerdict[] | undefined;
  declare said: string;

  #view: EditorView | undefined;
  #timer = 0;
  #source = '';

  constructor() {
    super();
    this.text = first;
    this.address = '';
    this.width = '';
    this.paper = '';
    this.problems = [];
    this.verdicts = undefined;
    this.said = '';
  }

  /** In the page itself, whose style it has. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override async firstUpdated(): Promise<void> {
    const shared = await textOf(location.hash);
    if (shared !== undefined) this.text = shared;
    this.#edit();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
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
    this.#timer = window.setTimeout(() => {
      this.text = text;
      this.address = '';
      this.#show();
    }, pause);
  }

  /** Gives the timeline the text as a file would give it, so that any format is read as it is anywhere. */
  #show(): void {
    if (this.#source) URL.revokeObjectURL(this.#source);
    this.#source = this.address ? '' : URL.createObjectURL(new Blob([this.text], { type: 'text/plain' }));
    this.verdicts = undefined;
    this.#timeline?.setAttribute('src', this.address || this.#source);
  }

  get #timeline(): Timeline | null {
    return this.querySelector<Timeline>('story-timeline');
  }

  #told = (): void => {
    this.problems = this.#timeline?.problems ?? [];
    this.#view?.dispatch({}); // the marks beside its lines are made anew
  };

  #widen = (width: string): void => {
    this.width = width;
  };

  #turn = (paper: string): void => {
    this.paper = paper;
  };

  /** Shows the story that stands at an address, a published sheet's, in place of the text. */
  #fetch = ({ target }: Event): void => {
    this.address = (target as HTMLInputElement).value.trim();
    this.#show();
  };

  #diagnose(state: EditorView['state']): Diagnostic[] {
    if (this.address) return [];
    return this.problems.map(({ path, where, line, severity, message, code }) => {
      const ofFile = line !== undefined && line <= state.doc.lines ? state.doc.line(line) : undefined;
      const { from, to } = ofFile ?? placeInJson(state, path) ?? { from: 0, to: 0 };
      return { from, to, severity, source: code, message: `${where ?? path}: ${message}` };
    });
  }

  /** Writes the text anew, as one step that can be undone. */
  #write(text: string): void {
    const view = this.#view;
    view?.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
  }

  async #take(files: FileList | null | undefined): Promise<void> {
    const file = files?.[0];
    if (!file) return;
    this.#write(await file.text());
    this.said = `${file.name} was read.`;
  }

  async #convert(): Promise<void> {
    const [{ readStory }, { write }] = await Promise.all([
      import('../../../../src/read/index.js'),
      import('../../../../src/write/index.js'),
    ]);
    const { story } = await readStory(this.text);
    const json = story && (await write(story, 'json'));
    if (json && typeof json.body === 'string') this.#write(json.body);
    else this.said = 'There is no story to convert.';
  }

  async #verify(article: string): Promise<void> {
    const [{ readStory }, { readArticle, readPlainText, verifyQuotes }] = await Promise.all([
      import('../../../../src/read/index.js'),
      import('../../../../src/article/index.js'),
    ]);
    const { story } = await readStory(this.text);
    const isPage = /<(?:p|article|html|body|div)\b/i.test(article);
    this.verdicts = story ? verifyQuotes(story, isPage ? readArticle(article) : readPlainText(article)) : [];
  }

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
    await this.#copy(address.href, 'The address with this story was copied.');
  }

  protected override render(): TemplateResult {
    const story = storyIn(this.text);
    const change = (events: readonly LooseEvent[]): void => {
      if (story) this.#write(written(story, events));
    };
    return html`<div
        class="bench"
        @dragover=${(event: DragEvent) => event.preventDefault()}
        @drop=${(event: DragEvent) => {
          event.preventDefault();
          void this.#take(event.dataTransfer?.files);
        }}
      >
        <div class="row">
          <label class="file"
            >Open a file
            <input
              type="file"
              @change=${({ target }: Event) => void this.#take((target as HTMLInputElement).files)}
            />
          </label>
          <label class="address"
            >or the address of a sheet
            <input
              type="url"
              placeholder="https://docs.google.com/…"
              .value=${this.address}
              @change=${this.#fetch}
            />
          </label>
        </div>
        <div class="editor"></div>
        <div class="row">
          ${story ? nothing : html`<button type="button" @click=${() => void this.#convert()}>Turn into JSON</button>`}
          <button type="button" @click=${() => void this.#share()}>Copy an address with this story</button>
          <button
            type="button"
            @click=${() => void this.#copy('<story-timeline src="story.json"></story-timeline>', 'The tag was copied.')}
          >
            Copy the tag
          </button>
        </div>
        <p role="status" class="said">${this.said}</p>
      </div>
      <div class="row">
        ${this.#choice('Width', widths, this.width, this.#widen)}
        ${this.#choice('Paper', papers, this.paper, this.#turn)}
      </div>
      <div class="shown ${this.paper}" data-width=${this.width || nothing}>
        <story-timeline
          report
          @story-timeline-load=${this.#told}
          @story-timeline-error=${this.#told}
        ></story-timeline>
      </div>
      <details>
        <summary>Events in a table</summary>
        ${story ? eventTable(story, change) : html`<p>Turn the story into JSON to change its events here.</p>`}
      </details>
      <details>
        <summary>Are the quotations verbatim?</summary>
        <label
          >Paste the article, as text or HTML
          <textarea
            rows="6"
            @change=${({ target }: Event) => void this.#verify((target as HTMLTextAreaElement).value)}
          ></textarea>
        </label>
        ${this.verdicts ? verdictList(this.verdicts) : nothing}
      </details>`;
  }

  #choice(
    name: string,
    choices: Readonly<Record<string, string>>,
    chosen: string,
    choose: (value: string) => void,
  ): TemplateResult {
    return html`<fieldset>
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
  }
}
