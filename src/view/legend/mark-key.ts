import { html, nothing, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { drawBreak, drawMark } from '../../draw/index.js';
import type { Ink, Point } from '../../geometry/index.js';
// Not through the index, so that the first drawing does not load it.
import { type DateShape, dateShapes, dateShapesOf } from '../../geometry/marks/date-shapes.js';
import type { Context } from '../context.js';
import { badge } from '../chart/item.js';

/** The ground of a specimen, in pixels, and where a bar begins and ends on it. */
const width = 64;
const height = 22;
const middle = height / 2;
const [from, to] = [4, width - 4];

const at = (...places: readonly number[]): Point[] => places.map((x) => ({ x, y: middle }));

const plain = {
  size: 11,
  start: 'closed',
  end: 'closed',
  hollow: false,
  soft: false,
  dashed: false,
} as const;
const dot: Ink = { shape: 'dot', points: at(width / 2), ...plain };
const bar: Ink = { shape: 'bar', points: at(from, to), ...plain };

/** One mark of each shape, as the drawing has it; a story reads from left to right here, whatever its direction. */
const specimens: Readonly<Record<DateShape, Ink>> = {
  dot,
  bar,
  open: { ...bar, end: 'open' },
  unknown: { ...bar, end: 'unknown' },
  bound: { ...dot, shape: 'whisker', points: at(14, to), hollow: true },
  one: { ...dot, shape: 'dots', points: at(14, to - 10), hollow: true },
  all: { ...dot, shape: 'dots', points: at(14, to - 10) },
  about: { ...bar, soft: true },
  uncertain: { ...bar, dashed: true },
};

const drawing = (content: unknown): TemplateResult =>
  html`<svg class="ink" viewBox=${`0 0 ${width} ${height}`} aria-hidden="true">${content}</svg>`;

const inked = (ink: Ink): TemplateResult =>
  drawing(
    drawMark(ink, { x: 0, y: 0 }).map(
      ({ d, paint, opacity, dashed }) =>
        svg`<path class=${dashed ? `${paint} dashed` : paint} d=${d} opacity=${opacity}></path>`,
    ),
  );

const [left, right] = at(0, width);
const gap = drawing(svg`<path class="break" d=${drawBreak(left!, right!)}></path>`);
const line = drawing(svg`<path class="line today" d=${`M${width / 2} 0V${height}`}></path>`);

const row = (specimen: unknown, meaning: string): TemplateResult =>
  html`<div>
    <dt>${specimen}</dt>
    <dd>${meaning}</dd>
  </div>`;

/** Not every engine gives the focus of a shadow root back as its popover goes. */
const giveBack = ({ newState, currentTarget }: ToggleEvent): void => {
  const key = currentTarget as HTMLElement;
  if (newState === 'closed' && key.matches(':focus'))
    key.parentElement?.querySelector<HTMLElement>('.mark-key-button')?.focus();
};

/** Who goes on with the focus leaves it, so that it covers nothing that they come to; its button is its own matter. */
const leave = ({ relatedTarget, currentTarget }: FocusEvent): void => {
  const key = currentTarget as HTMLElement;
  if (!(relatedTarget instanceof Element)) return;
  if (!key.contains(relatedTarget) && !relatedTarget.matches('.mark-key-button')) key.hidePopover();
};

/** What is told, looked for anew where the view has come to rest. */
export const markKey = (context: Context): TemplateResult => {
  const { story, scene, words, moving } = context;
  return html`<div
    popover
    autofocus
    id="mark-key"
    class="mark-key group-0"
    role="dialog"
    tabindex="-1"
    dir=${words.dir}
    aria-label=${words.marksMean}
    @beforetoggle=${giveBack}
    @focusout=${leave}
  >
    <p class="what" aria-hidden="true">${words.marksMean}</p>
    ${guard([story, words, scene.scale, moving || scene], () => meaningsOf(context))}
  </div>`;
};

/** Each shape that the story's marks have, and whatever else is drawn of it that has to be known, with its meaning. */
const meaningsOf = ({ story, scene, words }: Context): TemplateResult => {
  const { events } = story;
  const { items, breaks, today } = scene;
  const shapes = dateShapesOf(events, scene.scale !== 'sequential');
  const hasDots = items.some((item) => item.kind === 'mark' && item.ink.shape === 'dot');
  // A dot where what is uncertain is drawn as one: a bar would be a stranger there.
  const ofDots = shapes.has('bar') ? {} : { shape: dot.shape, points: dot.points };
  const count = items.find((item) => item.kind === 'cluster')?.members.length;
  const quotes = events.quotes.find((said) => said > 0);
  const { meanings } = words;
  return html`<dl>
    ${dateShapes.map((shape) =>
      shapes.has(shape) || (shape === 'dot' && hasDots)
        ? row(
            inked(
              shape === 'about' || shape === 'uncertain'
                ? { ...specimens[shape], ...ofDots }
                : specimens[shape],
            ),
            meanings[shape],
          )
        : nothing,
    )}
    ${count === undefined ? nothing : row(html`<span class="pill">${words.number(count)}</span>`, meanings.cluster)}
    ${quotes === undefined ? nothing : row(badge(quotes, words), meanings.quotes)}
    ${breaks.length === 0 ? nothing : row(gap, meanings.gap)}
    ${today === undefined ? nothing : row(line, words.today)}
  </dl>`;
};
