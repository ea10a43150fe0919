import type { CSSResult, LitElement } from 'lit';
import type { CheckedStory, Problem, Story } from '../../story/index.js';
import { entriesNow } from '../../story/loose-list.js';
import type { AppendController } from './append-controller.js';
import type { Arrival } from './arrival.js';
import { ContentController } from './content-controller.js';
import { GivenController } from './given-controller.js';
import { LoadingController } from './loading-controller.js';
import { NearLoader } from './near-loader.js';

/** What says where a story comes from and how: properties of the element. */
export interface StorySource {
  readonly story: unknown;
  readonly src: string | null;
  readonly type: string | null;
  readonly loading: string;
  readonly timeZone: string | null;
  readonly crossOrigin: string | null;
  readonly maxBytes: number | null;
  readonly timeout: number | null;
}

/** A story that is there, or why it is not. */
export interface Read {
  readonly story?: Story | undefined;
  readonly problems: readonly Problem[];
  /** The story without what was added to it. */
  readonly base?: Story | undefined;
  /** The same as long as one story is more of the other. */
  readonly origin?: object | undefined;
}

/** No story, and nothing to say of that. */
export const unread: Read & CheckedStory = { problems: [] };

/**
 * Follows the story wherever it comes from: the property `story` wins over `src`, and both over the element's own children;
 * with what was added to it.
 */
export class StoryController {
  readonly content: ContentController;
  readonly loading: LoadingController;
  readonly #given: GivenController;
  readonly #near: NearLoader;
  readonly #host: LitElement;
  #appending: AppendController | undefined;
  #isGiven = false;
  #page: Document | null | undefined;
  #source: unknown;
  #base: string | undefined;

  /** `dress` is asked for when there is more to see than the styles of the first picture know. */
  constructor(host: LitElement, dress: () => void) {
    this.#host = host;
    this.content = new ContentController(host);
    this.loading = new LoadingController(host, dress);
    this.#given = new GivenController(host, dress);
    this.#near = new NearLoader(host);
  }

  /** The story as it is now; what is new of where it comes from is set out for. `isShown` says whether there was one already. */
  follow(from: StorySource, isShown: boolean): Read {
    const { story, src, type, timeZone, crossOrigin, maxBytes, timeout } = from;
    if (this.#near.follow(from.loading === 'lazy' && !isShown)) return unread;
    const source = story ?? src;
    const base = this.#baseOf(source);
    this.#isGiven = story !== null && story !== undefined;
    this.content.follow(this.#isGiven || src ? undefined : { base, timeZone: timeZone ?? undefined });
    this.#given.follow(this.#isGiven ? { story, timeZone, base } : undefined);
    if (!this.#isGiven) this.loading.follow({ src, type, timeZone, crossOrigin, maxBytes, timeout }, base);
    const { loading: isComing, result } = this.#from;
    const checked = (this.#isGiven ? undefined : this.content.result) ?? result ?? unread;
    const origin = checked === this.loading.result ? this.loading.origin : checked.story;
    const added = this.#appending?.follow({
      checked,
      origin: checked === this.#given.result ? this.#given.origin : origin,
      source,
      isComing,
      timeZone,
      base,
    });
    const read = added ?? checked;
    return { ...read, base: checked.story, origin: checked.story ? origin : read.story && this.#appending };
  }

  /** Whether an element that is far from what is seen waits until it comes near. */
  get waits(): boolean {
    return this.#near.waits;
  }

  /** Whether a story, or more of it, is on its way. */
  get isComing(): boolean {
    return this.#from.loading;
  }

  /** How a story that is shown comes, or has come, if it is large. */
  arrivalOf(shown: Story | undefined): Arrival | undefined {
    const { arrival, result } = this.#from;
    return result?.story === shown ? arrival : undefined;
  }

  /** How what tells of a large story looks. */
  get styles(): readonly CSSResult[] {
    return this.#arrival?.styles ?? [];
  }

  /** Of a story that can grow: how its drawing keeps its height. */
  get holdHeight(): Arrival['holdHeight'] | undefined {
    return (this.#appending ?? this.#arrival)?.holdHeight;
  }

  get #arrival(): Arrival | undefined {
    return this.loading.arrival ?? this.#given.arrival;
  }

  /** Adds events to the story of a source; what does so is loaded for the first. */
  async append(events: readonly unknown[], { story, src }: StorySource): Promise<void> {
    const given = entriesNow(events);
    const appending = await import('./append-controller.js').catch(() => undefined);
    if (!appending)
      console.error('<story-timeline> What adds events could not be loaded.', this.#host, given);
    else (this.#appending ??= new appending.AppendController(this.#host)).append(given, story ?? src);
  }

  get #from(): GivenController | LoadingController {
    return this.#isGiven ? this.#given : this.loading;
  }

  /**
   * Where relative addresses of a source lead from: from where the page was when it had that, whatever its address says of us,
   * and wherever a router leads; or from its `<base>`.
   */
  #baseOf(source: unknown): string | undefined {
    const page = this.#host.ownerDocument;
    if (page !== this.#page || source !== this.#source || page?.baseURI !== page?.documentURI)
      this.#base = page?.baseURI.replace(/#.*$/, '');
    this.#page = page;
    this.#source = source;
    return this.#base;
  }
}

/** Why there is nothing to show. */
export const failureOf = ({ story, problems }: Pick<Read, 'story' | 'problems'>): Problem | undefined =>
  story ? undefined : problems.find(({ severity }) => severity === 'error');
