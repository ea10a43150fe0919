import type { LitElement, ReactiveController } from 'lit';
import {
  type Calendar,
  loadAllWords,
  loadWords,
  type Words,
  wordsFor,
  whenWordsChange,
} from '../../locales/index.js';
import type { Problem } from '../../story/index.js';

/** Milliseconds for which a first picture waits for its words; English ones stand in for those that are slower. */
const patience = 3000;

/** The words that are spoken: those of the language that is asked for once they have come, until then those before. */
export class LanguageController implements ReactiveController {
  /** Whether there are words to come. */
  waits = false;
  problem: Problem | undefined;
  readonly #host: LitElement;
  readonly #redraw = (): void => this.#host.requestUpdate();
  #asked: string | undefined;
  #spoken: string | undefined;
  #all = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    whenWordsChange.add(this.#redraw);
  }

  hostDisconnected(): void {
    whenWordsChange.delete(this.#redraw);
  }

  /**
   * The words of a language, BCP 47, or those before; what is needed for it is loaded, where `all` holds also what a first picture
   * seldom says.
   */
  follow(lang: string | undefined, calendar: Calendar | undefined, all: boolean): Words {
    if (lang !== this.#asked || (all && !this.#all)) this.#load(lang, all);
    if (!this.waits) this.#spoken = lang;
    return wordsFor(this.#spoken, calendar);
  }

  #load(lang: string | undefined, all: boolean): void {
    this.#asked = lang;
    this.#all ||= all;
    this.problem = undefined;
    const coming = [loadWords(lang), this.#all ? loadAllWords() : undefined].filter((words) => words);
    this.waits = coming.length > 0;
    const speak = (problem?: Problem): void => {
      if (lang !== this.#asked) return;
      this.waits = false;
      this.problem = problem;
      this.#redraw();
    };
    if (!this.waits) return;
    Promise.all(coming).then(
      () => speak(),
      () => speak(notLoaded),
    );
    setTimeout(() => this.waits && speak(), patience);
  }
}

const notLoaded: Problem = {
  code: 'words-not-loaded',
  severity: 'warning',
  path: 'lang',
  message: 'The words of this language could not be loaded; English ones stand in for them.',
  done: 'replaced',
};
