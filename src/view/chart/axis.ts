import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import {
  axisLines,
  breakLines,
  drawMark,
  groupGlyph,
  laneLine,
  leaderLine,
  tickLine,
} from '../../draw/index.js';
import type { Break, Lane, Scene, Tick } from '../../geometry/index.js';
import type { Words } from '../../locales/index.js';
import { classNames } from '../class-names.js';
import { groupClass } from '../glyph.js';

const origin = { x: 0, y: 0 };

/** Which part of a text stands at its point: the middle beside a level axis, the edge that faces an upright one. */
export const anchor = ({ orientation, rtl }: Scene, { dir }: Words): 'start' | 'middle' | 'end' => {
  if (orientation === 'horizontal') return 'middle';
  return rtl === (dir === 'rtl') ? 'end' : 'start';
};

const breakWords = (
  scene: Scene,
  { lines, textAt }: Break,
  words: Words,
  lineHeight: number,
): SVGTemplateResult =>
  svg`<text class="break-words" direction=${words.dir} text-anchor=${anchor(scene, words)} x=${textAt.x} y=${textAt.y}
    >${lines.map((line, i) => svg`<tspan x=${textAt.x} dy=${i === 0 ? 0 : lineHeight}>${line}</tspan>`)}</text>`;

const tickWords = (
  scene: Scene,
  { text, textAt, context }: Tick,
  words: Words,
  lineHeight: number,
): SVGTemplateResult =>
  svg`<text direction=${words.dir} text-anchor=${anchor(scene, words)} x=${textAt.x} y=${textAt.y}
    >${text}${context ? svg`<tspan x=${textAt.x} dy=${lineHeight}>${context}</tspan>` : nothing}</text>`;

/** Lines of one kind are one path: a frame of a movement sets them all at once. */
const path = (name: string, lines: readonly string[]): SVGTemplateResult =>
  svg`<path class=${name} d=${lines.join('')}></path>`;

const periods = (scene: Scene, lit: number | undefined): SVGTemplateResult[] =>
  scene.periods.map(
    ({ index, box, row, cap, text, titleAt }) => svg`<g
      class=${classNames('period', `row-${row}`, index === lit && 'lit')} part="period">
      <rect x=${box.x} y=${box.y} width=${box.width} height=${box.height}></rect>
      ${drawMark(cap, origin).map(
        ({ d, paint, opacity }) => svg`<path class=${paint} d=${d} opacity=${opacity}></path>`,
      )}
      ${titleAt ? svg`<text x=${titleAt.x} y=${titleAt.y}>${text}</text>` : ''}
    </g>`,
  );

/** What a lane is called: its title, or in the vertical form, whose lanes are narrower than words, the glyph of the legend. */
const laneName = ({ orientation, rtl }: Scene, { group, title, box, axis }: Lane): SVGTemplateResult | '' => {
  if (orientation === 'horizontal')
    return svg`<text x=${rtl ? box.x + box.width : box.x} y=${box.y + 16} text-anchor="start">${title}</text>`;
  return group < 0
    ? ''
    : svg`<path class="lane-glyph" d=${groupGlyph(group)} transform="translate(${axis} ${box.y + 4})"></path>`;
};

const lanes = (scene: Scene): SVGTemplateResult[] =>
  scene.layout === 'unified'
    ? []
    : scene.lanes.map(
        (lane) => svg`<g class="lane ${groupClass(lane.group)}" part="lane">
          <path class="lane-line" d=${laneLine(scene, lane)}></path>
          ${laneName(scene, lane)}
        </g>`,
      );

/**
 * Axis, ticks, breaks, periods, lanes and leaders: decoration, hidden from assistive technology. Over the periods and under
 * all else, where there is one, the thread of the article's telling. Not for translators: what they put into SVG is not seen.
 */
export const axis = (
  scene: Scene,
  words: Words,
  lineHeight: number,
  thread: SVGTemplateResult | typeof nothing,
  today: SVGTemplateResult | typeof nothing = nothing,
  lit?: number,
): TemplateResult =>
  html`<svg
    class="axis-layer"
    part="axis"
    width=${scene.width}
    height=${scene.height}
    translate="no"
    aria-hidden="true"
  >
    ${periods(scene, lit)} ${thread}
    ${path(
      'leader',
      scene.items.flatMap(({ leader }) => (leader ? [leaderLine(leader)] : [])),
    )}
    ${path('axis', axisLines(scene))} ${lanes(scene)}
    ${scene.breaks.flatMap((each) => breakLines(scene, each).map((d) => svg`<path class="break" part="break" d=${d}></path>`))}
    ${path(
      'tick-line',
      scene.ticks.map((each) => tickLine(scene, each)),
    )}
    ${scene.ticks.filter(({ text }) => text).map((each) => tickWords(scene, each, words, lineHeight))}
    ${scene.breaks.map((each) => breakWords(scene, each, words, lineHeight))} ${today}
  </svg>`;
