import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Frame, LaidStory, Scene } from '../../geometry/index.js';
// Not through the index, so that only what shows today loads it.
import { layToday } from '../../geometry/today/lay-today.js';
import { placeToday } from '../../geometry/today/place-today.js';
import type { Scale } from '../../geometry/scales/index.js';
import type { Words } from '../../locales/index.js';
import { learnAllWords } from '../../locales/all-words.js';
import type { Problem, Story } from '../../story/index.js';
import { civilDay, type Interval, parseEdtf } from '../../time/index.js';
import { remember } from '../remember.js';

learnAllWords();

/** Milliseconds past midnight at which the day is looked at again: timers may come a little early. */
const afterMidnight = 500;

/**
 * Where today stands: on the day that it is on the story's clock, or else the reader's, or on the date that the author has it
 * stand for. At midnight it goes on to the next.
 */
export class TodayController implements ReactiveController {
  /** What is drawn as today; undefined where the author's date is none. */
  day: Interval | undefined;
  problem: Problem | undefined;
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #wake = (): void => this.#host.requestUpdate();
  readonly #read = remember(parseEdtf);

  readonly #lay = remember(layToday);
  readonly #place = remember(placeToday);

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#wake);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#wake);
    clearTimeout(this.#timer);
  }

  /** What is to be laid out of a story so that it has room for today. */
  follow(story: Story, written: string | null, { today }: Words): LaidStory {
    const said = written?.trim() ?? '';
    const { interval, problem } = said === '' ? {} : this.#read(said);
    const isDay = interval !== undefined && Number.isFinite(interval.latest - interval.earliest);
    this.problem = said === '' || isDay ? undefined : noDay(said, problem?.message);
    this.#turn(isDay ? interval : undefined, said === '' ? story.timeZone : undefined, said === '');
    return this.day ? this.#lay(story, this.day, today) : story;
  }

  /** What is seen of the story, with the line of today. */
  show(scene: Scene, scale: Scale, frame: Frame): Scene {
    const { day } = this;
    if (!day) return scene;
    return this.#place(scene, scale, (day.earliest + day.latest + 1) / 2, frame.words.today, frame);
  }

  #turn(given: Interval | undefined, zone: string | undefined, isOwn: boolean): void {
    clearTimeout(this.#timer);
    if (!isOwn) {
      this.day = given;
      return;
    }
    const { day, left } = civilDay(Date.now(), zone);
    // The same object as long as it is the same day, for what is remembered by it.
    if (day?.earliest !== this.day?.earliest || day?.latest !== this.day?.latest) this.day = day;
    // A server draws once.
    if ('document' in globalThis) this.#timer = setTimeout(this.#wake, left + afterMidnight);
  }
}

const noDay = (value: string, why = 'it has no beginning or no end.'): Problem => ({
  code: 'bad-today',
  severity: 'warning',
  path: 'today',
  value: value.slice(0, 80),
  message: `The attribute today names no day: ${why}`,
  done: 'left-out',
});
