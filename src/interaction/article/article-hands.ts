import type { LitElement, ReactiveController } from 'lit';
import type { Problem, Story } from '../../story/index.js';
import type { Interval } from '../../time/index.js';
import { type ArticleLinks, eventTarget, type QuoteRef, type Target } from '../../view/index.js';
import { ArticleWatch } from './article-watch.js';
import type { PageText } from './page-text.js';
import { describeProblems } from '../loading/describe-problems.js';
import { type Link, type Linked, linkPassages } from './link-passages.js';
import { PassageController } from './passage-controller.js';
import { ReadingController } from './reading-controller.js';
import type { Where } from '../first-requests.js';
import { requests } from '../requests.js';
import type { State } from '../state.js';
import { SceneWatch } from './scene-watch.js';
import { SyncController } from './sync-controller.js';

/** What the author says about the article. */
export interface ArticleSettings {
  /** The id of the article. */
  readonly htmlFor: string | null;
  /** The article itself; wins over its id. */
  readonly article: Element | null;
  readonly sync: boolean;
  /** Where a passage shows its event: beside itself, or at its mark in the timeline. */
  readonly passages: 'popover' | 'timeline';
}

/** What the article's hands ask of those of the timeline. */
export interface ArticleRequests {
  story(): Story | undefined;
  state(): State;
  settings(): ArticleSettings;
  become(next: State): void;
  /** The next state, where the page lets the reader pin or let go; else false. */
  request(next: State): boolean;
  hover(target: Target, over: boolean, event: PointerEvent, where: Where): void;
  point(target: Target, where: Where | undefined): void;
  /** EDTF as an interval: handed over, since a chunk that reads dates by itself would part those of the first drawing. */
  readDate(text: string): Interval | undefined;
  /** Moves the view to an event. */
  reveal(target: Target): void;
  /** The reader has scrolled to the words of a scene, or is above those of the first. */
  scene(index: number | undefined): void;
  /** The article has been read, again, or has gone; and what of the story it does not have as it is written. */
  linked(links: ArticleLinks | undefined, problems: readonly Problem[]): void;
}

/** The article's part in the story: loaded when there is one. */
export class ArticleHands implements ReactiveController {
  readonly #host: LitElement;
  readonly #requests: ArticleRequests;
  readonly #watch: ArticleWatch;
  readonly #passages: PassageController;
  readonly #reading: ReadingController;
  #page: PageText | undefined;
  #linked: Linked | undefined;
  #story: Story | undefined;
  /** What the console has been told of the article. */
  #said = '';

  constructor(host: LitElement, ask: ArticleRequests) {
    this.#host = host;
    this.#requests = ask;
    this.#watch = new ArticleWatch(host, (page) => {
      this.#page = page;
      this.#link();
      host.requestUpdate();
    });
    this.#passages = new PassageController(host, {
      hover: (link, over, event) => ask.hover(eventTarget(link.id), over, event, this.#where(link)),
      point: (link, at) => ask.point(eventTarget(link.id), at ? this.#where(link) : undefined),
      press: (link) => this.#press(link),
    });
    this.#reading = new ReadingController(host, { state: ask.state, linked: () => this.#linked });
    new SyncController(host, {
      links: () => (ask.settings().sync ? (this.#linked?.links ?? []) : []),
      article: () => this.#page?.article,
      at: (link) => ask.become(requests.follow(ask.state(), link && eventTarget(link.id))),
    });
    new SceneWatch(host, {
      scenes: () => this.#linked?.scenes ?? [],
      article: () => this.#page?.article,
      reached: (scene) => ask.scene(scene),
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#watch.start();
    this.hostUpdated();
  }

  hostUpdated(): void {
    const { htmlFor, article } = this.#requests.settings();
    this.#watch.follow(htmlFor, article);
    if (this.#requests.story() !== this.#story) this.#link();
  }

  hostDisconnected(): void {
    this.#watch.stop();
  }

  /** Whether a click will bring up an event by itself. */
  opens(event: Event): boolean {
    return this.#passages.presses(event);
  }

  /** To where the words of a quotation stand. */
  read(ref: QuoteRef): void {
    if (this.#linked?.has(ref) && this.#requests.request(requests.read(this.#requests.state(), ref)))
      void this.#reading.go();
  }

  /** Back to the quotation that was read. */
  leave(): void {
    const { reading } = this.#requests.state();
    if (!reading) return;
    this.#requests.become(requests.leaveArticle(this.#requests.state()));
    void this.#reading.comeBack(reading.id, reading.quote);
  }

  /** From the article to the mark of an event. */
  locate(id: string): void {
    const target = eventTarget(id);
    const { open } = this.#requests.state();
    if (!this.#requests.request(requests.pin(this.#requests.state(), target, { quote: open?.quote }))) return;
    this.#requests.reveal(target);
    void this.#reading.comeBack(id, open?.quote);
  }

  #press({ id, quote }: Link): void {
    const target = eventTarget(id);
    if (this.#requests.settings().passages === 'popover')
      this.#requests.request(requests.press(this.#requests.state(), target, { quote, beside: true }));
    else {
      this.#requests.become(requests.show(this.#requests.state(), target, { quote }));
      this.locate(id);
    }
  }

  #where({ quote }: Link): Where {
    return this.#requests.settings().passages === 'popover' ? { quote, beside: true } : { quote };
  }

  #link(): void {
    const story = this.#requests.story();
    this.#story = story;
    this.#linked =
      story && this.#page && linkPassages(story, this.#page, this.#requests.readDate, this.#linked);
    this.#passages.follow(this.#page?.article, this.#linked?.links ?? []);
    this.#requests.linked(this.#linked, []);
    if (story && this.#page && this.#linked && this.#linked.doubtful.length > 0)
      this.#doubt(story, this.#page, this.#linked).catch((error: unknown) =>
        console.warn('<story-timeline> could not tell which quotations differ.', this.#host, error),
      );
  }

  /** For the editor: which quotations are not in the article as they are written, and what stands there instead. */
  async #doubt(story: Story, page: PageText, linked: Linked): Promise<void> {
    const { articleProblems } = await import('./article-problems.js');
    if (linked !== this.#linked) return;
    const problems = articleProblems(story, page, linked.doubtful);
    const said = describeProblems(problems);
    if (said !== this.#said) console.warn('<story-timeline> %s', said, this.#host, problems);
    this.#said = said;
    this.#requests.linked(linked, problems);
  }
}
