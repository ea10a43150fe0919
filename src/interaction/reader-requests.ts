import type { Fit, Frame, Scene, View } from '../geometry/index.js';
import type { Words } from '../locales/index.js';
import type { Story, StoryEvent } from '../story/index.js';
import type { Form } from '../view/index.js';
import type { ArticleSettings } from './article/article-hands.js';
import type { Known } from './running/knowledge.js';
import type { State } from './state.js';

/** What the reader has before the eyes. */
export interface Picture {
  readonly words: Words;
  readonly story?: Story | undefined;
  /** The story with what is hidden since something is looked for. */
  readonly all?: Story | undefined;
  /** The same as long as one story is more of the other. */
  readonly origin?: object | undefined;
  readonly frame?: Frame | undefined;
  readonly fit?: Fit | undefined;
  readonly scene?: Scene | undefined;
  readonly form?: Form;
  /** The story as it is told of a date. */
  readonly known?: Known | undefined;
  /** Why it could not be drawn, so that it is shown as text. */
  readonly problem?: unknown;
}

/** What each who follows the reader asks of the one who keeps the state. */
export interface StateKeeper {
  picture(): Picture;
  state(): State;
  /** The state that follows, and a new picture. */
  become(next: State): void;
}

/** What the controller asks of the element. */
export interface ReaderRequests {
  picture(): Picture;
  /** The value of `hash`. */
  hash(): string | null;
  /** Pins an event or lets go; false where the page refuses. */
  select(event: StoryEvent | null): boolean;
  /** The reader has come to rest at a view. */
  rest(view: View): void;
  /** The id of the pinned event has changed. */
  pinned(id: string | null): void;
  /** The templates of what is told have come, or more styles. */
  equip(): void;
  /** What the author says about the article. */
  article(): ArticleSettings;
  /** The story in a format. */
  export(type: string): Promise<Blob>;
  /** The value of `sync-with`: ids of other timelines. */
  syncWith(): string | null;
  /** The value of `filter`. */
  filter(): string | null;
  retry(): void;
}
