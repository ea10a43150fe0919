import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../../geometry/index.js';
import { eventAt } from '../../story/index.js';
import { classNames } from '../class-names.js';
import type { Context, Play, PlayOrder } from '../context.js';
import { icon, iconButton } from '../icon.js';
import { paragraphs } from '../event/paragraphs.js';
import { eventName } from '../popover/popover.js';

type Played = Pick<Context, 'story' | 'words' | 'callbacks' | 'play'> & { readonly scene: Scene | undefined };

const speeds = [0.5, 1, 2];

/** Keys while the focus is in the player: Space and K go on or rest, arrows step, Escape takes it away. */
const keydown = (event: KeyboardEvent, { callbacks, words }: Played): void => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing) return;
  const on = event.target as Element;
  const forward = words.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (event.key === 'Escape') callbacks.togglePlayer();
  else if (on.matches('select')) return;
  else if (event.key === 'k' || (event.key === ' ' && !on.matches('button'))) callbacks.playOrPause();
  else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight')
    callbacks.playTo(event.key === forward ? 1 : -1);
  else if (event.key === 'Home') callbacks.playTo('first');
  else if (event.key === 'End') callbacks.playTo('last');
  else return;
  event.preventDefault();
};

/** A choice by the browser's own list, which fingers, keys and ears know. */
const choice = <Value extends string | number>(
  name: string,
  values: readonly (readonly [Value, string])[],
  chosen: Value,
  choose: (value: Value) => void,
): TemplateResult =>
  html`<label class="setting">
    <span>${name}</span>
    <select @change=${({ target }: Event) => choose(values[(target as HTMLSelectElement).selectedIndex]![0])}>
      ${values.map(([value, said]) => html`<option ?selected=${value === chosen}>${said}</option>`)}
    </select>
  </label>`;

const place = ({ at, count }: Play, { words }: Played): string => words.place(at + 1, count);

/** What is heard of a stop, each as a sentence: where it is, what its author says, its event. */
const heard = (play: Play, played: Played): readonly string[] => {
  const { words, story } = played;
  if (play.at < 0 || play.head !== undefined) return [];
  const { title, text } = play.scene ?? {};
  const event = play.position === undefined ? undefined : eventAt(story, play.position);
  const name = event && eventName(event, words);
  return [place(play, played), play.distance, title, text, name].flatMap((said) => said || []);
};

/** What leads through the story from stop to stop: the ways, where the reader is, through what and how fast. */
export const player = (played: Played): TemplateResult | typeof nothing => {
  const { play, words, callbacks, story, scene } = played;
  if (!play) return nothing;
  const { at, count, isPlaying, order, orders, speed, among, distance } = play;
  const names: Readonly<Record<PlayOrder, string>> = {
    scenes: words.scenes,
    time: words.inTime,
    told: words.asTold,
  };
  const go = isPlaying ? words.pause : words.play;
  return html`<div
    class=${classNames('player', isPlaying && 'playing')}
    part="player"
    role="group"
    aria-label=${words.player}
    lang=${words.lang}
    @keydown=${(event: KeyboardEvent) => keydown(event, played)}
  >
    <div class="controls">
      <div class="ways">
        ${iconButton('icon step', words.previous, 'M10 3 5 8 10 13', at > 0, () => callbacks.playTo(-1))}
        <button type="button" class="go" aria-label=${go} title=${go} @click=${callbacks.playOrPause}>
          ${icon(isPlaying ? 'M4 3H6.5V13H4ZM9.5 3H12V13H9.5Z' : 'M4.5 2.8V13.2L13 8Z')}
        </button>
        ${iconButton('icon step', words.next, 'M6 3 11 8 6 13', at < count - 1, () => callbacks.playTo(1))}
      </div>
      <p class="tally" aria-hidden="true">
        <bdi dir=${words.dir}>${place(play, played)}</bdi>
        ${distance ? html`<bdi class="distance" dir=${words.dir}>${distance}</bdi>` : nothing}
      </p>
      ${
        orders.length > 1
          ? choice(
              words.playOrder,
              orders.map((each) => [each, names[each]]),
              order,
              (chosen) => callbacks.playBy({ order: chosen }),
            )
          : nothing
      }
      ${choice(
        words.speed,
        speeds.map((each) => [each, `${words.number(each)}×`]),
        speed,
        (chosen) => callbacks.playBy({ speed: chosen }),
      )}
      ${iconButton('icon away', words.close, 'M3 3 13 13M13 3 3 13', true, () => callbacks.togglePlayer())}
    </div>
    ${among === undefined ? nothing : html`<p class="among">${words.mostImportant(count, among)}</p>`}
    ${caption(play, story.lang, scene)}
    <div class="hidden" role="status">${heard(play, played).map((said) => html`<p>${said}</p>`)}</div>
  </div>`;
};

/** What a scene's author says, in letters that are read from further away. It scrolls where it stays in sight above a story that runs down. */
const caption = (
  { scene: said }: Play,
  lang: string | undefined,
  scene: Scene | undefined,
): TemplateResult | typeof nothing =>
  said?.title || said?.text
    ? html`<div
        class="words"
        lang=${lang ?? nothing}
        tabindex=${scene?.orientation === 'vertical' ? 0 : nothing}
      >
        ${said.title ? html`<p class="what"><bdi>${said.title}</bdi></p>` : nothing}
        ${said.text ? html`<div class="text">${paragraphs(said.text)}</div>` : nothing}
      </div>`
    : nothing;

/** The line that runs along the axis from event to event, with how far that is in time: for the eye alone. */
export const playhead = ({ play, scene, words }: Context): TemplateResult | typeof nothing => {
  if (play?.head === undefined) return nothing;
  const isDown = scene.orientation === 'vertical';
  return html`<div
    class=${isDown ? 'playhead across' : 'playhead'}
    aria-hidden="true"
    lang=${words.lang}
    .style=${isDown ? `top:${play.head}px` : `left:${play.head}px`}
  >
    ${play.distance ? html`<bdi dir=${words.dir}>${play.distance}</bdi>` : nothing}
  </div>`;
};
