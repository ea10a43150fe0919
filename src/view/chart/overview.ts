import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Overview, Share } from '../../geometry/index.js';
import type { Words } from '../../locales/index.js';

/** What of the window can be taken hold of: the whole of it, or one of its ends. */
export type BrushPart = 'window' | 'start' | 'end';

/** What the buttons beside the overview may ask for; what its window asks for comes from the brush controller. */
export interface OverviewCallbacks {
  back(): void;
  showWhole(): void;
}

/** What the overview shows. */
export interface OverviewContent {
  readonly overview: Overview;
  /** How high what was found stands in each part; undefined where nothing is looked for. */
  readonly found: readonly number[] | undefined;
  /** Where today stands. */
  readonly today?: number | undefined;
  /** The stretch that is in view. */
  readonly window: Share;
  /** Whether time runs from right to left. */
  readonly rtl: boolean;
  readonly words: Words;
  /** What each part stands at, in words, or what will give them: the stretch in view, its start, its end. */
  readonly dates: Readonly<Record<BrushPart, unknown>>;
  /** Whether there is a view to go back to. */
  readonly canGoBack: boolean;
  readonly callbacks: OverviewCallbacks;
}

/** Half the width and the height of the zigzag in a break, in pixels. */
const zigzag = 'M-5 0-2.5-4 2.5 4 5 0';
/** How much of its part a bar fills. */
const barWidth = 0.72;

const percent = (share: number): string => `${+(share * 100).toFixed(3)}%`;

/** One bar for each part that has events, in a box as wide as there are parts and 1 high. */
const bars = (density: readonly number[]): string =>
  density
    .map((height, i) =>
      height > 0 ? `M${+(i + (1 - barWidth) / 2).toFixed(2)} 1v${-height.toFixed(3)}h${barWidth}V1z` : '',
    )
    .join('');

/** The straight pieces of the axis, between the breaks. */
const pieces = (breaks: readonly Share[]): Share[] =>
  [0, ...breaks.map(({ to }) => to)].map((from, i) => ({ from, to: breaks[i]?.from ?? 1 }));

const drawing = ({ overview: { density, breaks }, found, today, rtl }: OverviewContent): TemplateResult => {
  const x = (share: number): string => percent(rtl ? 1 - share : share);
  return html`<svg class="density" aria-hidden="true">
    <svg viewBox=${`0 0 ${density.length} 1`} preserveAspectRatio="none">
      <path class="bars" d=${bars(rtl ? density.toReversed() : density)}></path>
      ${
        found
          ? svg`<path class="hits" d=${guard([found, rtl], () => bars(rtl ? found.toReversed() : found))}></path>`
          : nothing
      }
    </svg>
    ${pieces(breaks).map(
      ({ from, to }): SVGTemplateResult =>
        svg`<line class="base" x1=${x(from)} x2=${x(to)} y1="100%" y2="100%"></line>`,
    )}
    ${breaks.map(
      ({ from, to }): SVGTemplateResult =>
        svg`<svg x=${x((from + to) / 2)} y="100%"><path class="base" d=${zigzag}></path></svg>`,
    )}
    ${
      today === undefined
        ? nothing
        : svg`<line class="today" x1=${x(today)} x2=${x(today)} y1="0" y2="100%"></line>`
    }
  </svg>`;
};

/** Between which shares of the whole a part can stand, and where it does. */
const ranges: Readonly<
  Record<BrushPart, (window: Share) => readonly [least: number, most: number, now: number]>
> = {
  start: ({ from, to }) => [0, to, from],
  window: ({ from, to }) => [0, 1 - (to - from), from],
  end: ({ from, to }) => [from, 1, to],
};

/**
 * Where each part is taken hold of: the ends at theirs, with all of the window between them, or where that is less than can
 * be held by its middle and its ends, as near as leaves room for each. Said in one go and only where it is read: through
 * properties that are made of others, and handed down, it would be most of what a frame's styles cost.
 */
const places = ({ from, to }: Share): Readonly<Record<BrushPart, string>> => {
  const hold = 'var(--_hold)';
  const middle = (unit: string): string => `clamp(${hold},${(from + to) / 2}*${unit},${unit} - ${hold})`;
  const at = (share: number, side: 1 | -1): string =>
    `${side < 0 ? 'min' : 'max'}(${share}*100%,${middle('100%')}${side < 0 ? ' - ' : ' + '}${hold})`;
  const [first, last] = [at(from, -1), at(to, 1)];
  return {
    start: `inset-inline-start:calc(${first} - ${hold}/2);--_at:calc(${hold}/2 + max(0px,${from}*100cqi - ${middle('100cqi')} + ${hold}))`,
    window: `inset-inline-start:calc(${first} + ${hold}/2);inline-size:calc(${last} - ${first} - ${hold})`,
    end: `inset-inline-start:calc(${last} - ${hold}/2);--_at:calc(${hold}/2 + min(0px,${to}*100cqi - ${middle('100cqi')} - ${hold}))`,
  };
};

const slider = (part: BrushPart, name: string, { window, dates }: OverviewContent): TemplateResult => {
  const [least, most, now] = ranges[part](window).map((share) => Math.round(share * 100));
  return html`<div
    class="brush"
    .style=${places(window)[part]}
    data-brush=${part}
    role="slider"
    tabindex="0"
    aria-label=${name}
    aria-orientation="horizontal"
    aria-valuemin=${least}
    aria-valuemax=${most}
    aria-valuenow=${now}
    aria-valuetext=${dates[part]}
  ></div>`;
};

const button = (text: string, icon: string, press: () => void, enabled = true): TemplateResult =>
  html`<button
    type="button"
    class="tool"
    aria-disabled=${enabled ? nothing : 'true'}
    @click=${() => enabled && press()}
  >
    <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${icon}></path></svg><span>${text}</span>
  </button>`;

const backIcon = 'M6.5 3 3 6.5 6.5 10M3 6.5h6.5a3.5 3.5 0 0 1 0 7H7';
const wholeIcon = 'M1.5 3v10M14.5 3v10M4 8h8M6.5 5.5 4 8l2.5 2.5M9.5 5.5 12 8l-2.5 2.5';

/**
 * The whole story in a strip, with a window on what is in view that moves and sizes the view, and the ways back. The
 * strip lies level in both orientations.
 */
export const overview = (content: OverviewContent): TemplateResult => {
  const { window, rtl, words, canGoBack, callbacks } = content;
  return html`<div class="overview" part="overview" dir=${rtl ? 'rtl' : 'ltr'}>
      <div class="overview-axis">
        ${drawing(content)}
        <div
          class="lit"
          .style=${`inset-inline-start:${window.from * 100}%;inline-size:${(window.to - window.from) * 100}%`}
        ></div>
        ${slider('start', words.shownFrom, content)} ${slider('window', words.shown, content)}
        ${slider('end', words.shownTo, content)}
      </div>
    </div>
    ${button(words.back, backIcon, callbacks.back, canGoBack)}
    ${button(words.wholeStory, wholeIcon, callbacks.showWhole)}`;
};
