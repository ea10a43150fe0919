import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Words } from '../../locales/index.js';
import { byDay, type DaySayings, type Saying, type Speaker } from '../../source/search/index.js';
import { eventAt, type StoryEvent } from '../../story/index.js';
import { dateText } from '../../write/date-text.js';
import { classNames } from '../class-names.js';
import type { Telling, Voice } from '../context.js';
import { date } from '../event/date.js';
import { titleLang } from '../chart/item.js';
import { iconButton } from '../icon.js';
import { quote } from '../event/quote.js';

/** What the panel may ask for. */
export interface VoiceCallbacks {
  /** Puts another speaker beside the first, by the key; '' for none. */
  compare(key: string): void;
  /** To the saying before or after the one that the reader has come to. */
  go(by: 1 | -1): void;
  /** Lists other sayings: those from this one on. */
  list(from: number): void;
  /** To the event of a saying, on the line or in the list. */
  visit(saying: Saying): void;
  leave(): void;
}

/** So many sayings are listed at once. */
const mostListed = 50;
/** So many speakers are offered to be compared with: those who say most. */
const mostOffered = 200;

/** All that the panel is drawn with. */
interface Panel {
  readonly telling: Telling;
  readonly voice: Voice;
  readonly callbacks: VoiceCallbacks;
}

/** A name among words that may run the other way. */
const isolated = (name: string): string => `\u2068${name}\u2069`;

const sign = (words: Words, side: number): TemplateResult =>
  html`<span class=${classNames('sign', side > 0 && 'second')} aria-hidden="true"
    ><bdi dir=${words.dir}>${words.number(side + 1)}</bdi></span
  >`;

const option = ({ key, name, quotes }: Speaker, words: Words, chosen: Speaker | undefined): TemplateResult =>
  html`<option value=${key} ?selected=${chosen?.key === key}>
    ${name} (${words.number(quotes.length)})
  </option>`;

/** The choice of a second voice: whoever says most comes first. */
const comparison = ({ telling: { words }, voice, callbacks }: Panel): TemplateResult | typeof nothing => {
  const [first, second] = voice.sides.map(({ speaker }) => speaker);
  const others = voice.speakers.filter(({ key }) => key !== first?.key).slice(0, mostOffered);
  if (others.length === 0) return nothing;
  return html`<label class="compare">
    <span>${words.compareWith}</span>
    ${keyed(
      first?.key,
      html`<select @change=${({ target }: Event) => callbacks.compare((target as HTMLSelectElement).value)}>
        <option value="" ?selected=${!second}>${words.nobody}</option>
        ${others.map((speaker) => option(speaker, words, second))}
      </select>`,
    )}
  </label>`;
};

/** "3 of 7", between the ways to the one before and the one after. */
const steps = ({ telling: { words }, voice, callbacks }: Panel): TemplateResult => {
  const { at, sayings } = voice;
  const count = sayings.length;
  return html`<div class="ways">
    ${iconButton('icon step', words.previousQuote, 'M10 3 5 8 10 13', at !== 0, () => callbacks.go(-1))}
    <bdi class="tally" dir=${words.dir}
      >${at === undefined ? words.quotes(count) : words.place(at + 1, count)}</bdi
    >
    ${iconButton('icon step', words.nextQuote, 'M6 3 11 8 6 13', at !== count - 1, () => callbacks.go(1))}
  </div>`;
};

/** The date of a row: that of its event, or the day of events that say it each in another way. */
const when = ({ telling }: Panel, { sayings, earliest, latest }: DaySayings): unknown => {
  const { story, words } = telling;
  const events = sayings
    .map(({ position }) => eventAt(story, position))
    .filter((event) => event !== undefined);
  const [first] = events;
  const text = first && dateText(first, words);
  const isSame = events.every((event) => dateText(event, words) === text);
  if (first && (isSame || earliest === undefined || latest === undefined)) return date(first, words);
  return html`<bdi dir=${words.dir}>${words.range(earliest ?? NaN, latest ?? NaN)}</bdi>`;
};

const eventButton = ({ telling, callbacks }: Panel, event: StoryEvent, saying: Saying): TemplateResult => {
  const { words, story } = telling;
  return html`<p class="of-event">
    <button type="button" title=${words.showInTimeline} @click=${() => callbacks.visit(saying)}>
      <bdi lang=${titleLang(story, event, words)}>${event.title ?? words.untitled}</bdi>
    </button>
  </p>`;
};

/** What one speaker has said on a day, each event named once. */
const said = (panel: Panel, sayings: readonly Saying[]): unknown => {
  const { telling, voice } = panel;
  return sayings.map((saying, i) => {
    const event = eventAt(telling.story, saying.position);
    const words = event?.quotes[saying.quote];
    if (!event || !words) return nothing;
    const isFirst = sayings[i - 1]?.position !== saying.position;
    const isHere = voice.at !== undefined && voice.sayings[voice.at] === saying;
    return html`<div
      class=${classNames('saying', isHere && 'at')}
      lang=${event.lang ?? telling.story.lang ?? nothing}
    >
      ${isFirst ? eventButton(panel, event, saying) : nothing}
      ${quote(telling, words, { id: event.id, quote: saying.quote })}
    </div>`;
  });
};

/** A day, or another date: on it what either has said, side by side. */
const row = (panel: Panel, day: DaySayings): TemplateResult => {
  const { telling, voice } = panel;
  const { words } = telling;
  const sides = voice.sides.map((_, side) => day.sayings.filter((saying) => saying.side === side));
  const isBoth = sides.length > 1 && sides.every(({ length }) => length > 0);
  return html`<li class=${classNames('day', isBoth && 'both')}>
    <p class="when" part="date" lang=${words.lang}>
      ${when(panel, day)}
      ${isBoth ? html`<span class="both-note"><bdi dir=${words.dir}>${words.bothSpoke}</bdi></span>` : nothing}
    </p>
    ${sides.map(
      (sayings, side) =>
        html`<div class=${classNames('side', `side-${side + 1}`)}>
          ${sides.length > 1 && sayings.length > 0 ? sign(words, side) : nothing}${said(panel, sayings)}
        </div>`,
    )}
  </li>`;
};

/** A way to sayings that are not listed, counted in events. */
const others = (
  panel: Panel,
  sayings: readonly Saying[],
  at: number,
  name: 'earlierEvents' | 'laterEvents',
) => {
  const events = new Set(sayings.map(({ position }) => position)).size;
  return html`<li>
    <button type="button" class="tool others" @click=${() => panel.callbacks.list(at)}>
      ${panel.telling.words[name](events)}
    </button>
  </li>`;
};

const list = (panel: Panel): TemplateResult => {
  const { telling, voice } = panel;
  const { sayings, from } = voice;
  const until = Math.min(from + mostListed, sayings.length);
  return html`<ol class="days" role="list">
    ${from > 0 ? others(panel, sayings.slice(0, from), Math.max(0, from - mostListed), 'earlierEvents') : nothing}
    ${byDay(telling.story, sayings.slice(from, until)).map((day) => row(panel, day))}
    ${until < sayings.length ? others(panel, sayings.slice(until), until, 'laterEvents') : nothing}
  </ol>`;
};

/** Who speaks in each of two columns. */
const heads = ({ telling: { words }, voice: { sides } }: Panel): TemplateResult =>
  html`<div class="heads" aria-hidden="true">
    ${sides.map(
      ({ speaker }, side) =>
        html`<p class=${`side-${side + 1}`}>
          ${sign(words, side)}<bdi class="name">${speaker.name}</bdi>
          <bdi class="tally" dir=${words.dir}>${words.quotes(speaker.quotes.length)}</bdi>
        </p>`,
    )}
  </div>`;

/** Escape closes the panel, unless there is a popover before it. */
const keydown = (event: KeyboardEvent, { telling, callbacks }: Panel): void => {
  if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || telling.open) return;
  event.preventDefault();
  event.stopPropagation();
  callbacks.leave();
};

/** All that a speaker has said in a story, in order; and beside that what another has, day by day. */
export const voicePanel = (telling: Telling, callbacks: VoiceCallbacks): TemplateResult => {
  const { words, voice } = telling;
  const name = voice?.sides[0]?.speaker.name;
  if (!voice || name === undefined) return html``;
  const panel = { telling, voice, callbacks };
  const { story, article, addressed, copied, open } = telling;
  return html`<section
    part="voice"
    class=${classNames('voice', voice.sides.length > 1 && 'two')}
    tabindex="-1"
    aria-labelledby="voice-title"
    lang=${words.lang}
    @keydown=${(event: KeyboardEvent) => keydown(event, panel)}
  >
    <div class="voice-bar">
      <p class="what" id="voice-title"><bdi dir=${words.dir}>${words.saidBy(isolated(name))}</bdi></p>
      ${guard([voice.speakers, voice.sides, words], () => comparison(panel))} ${steps(panel)}
      ${iconButton('icon close', words.close, 'M3 3 13 13M13 3 3 13', true, callbacks.leave)}
    </div>
    ${voice.sides.length > 1 ? heads(panel) : nothing}
    ${guard([story, voice, words, article, addressed, copied, open], () => list(panel))}
  </section>`;
};
