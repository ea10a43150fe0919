import { html, type nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { drawBreak, drawLine, groupGlyph } from '../draw/index.js';
import type { Break, Lane, Point, Scene, Tick } from '../geometry/index.js';
import type { Words } from '../locales/index.js';
import { groupClass } from './glyph.js';

const tickLength = 5;
const cornerRadius = 4;

/** A point of the axis of one lane: along it as given, across it where the lane's axis stands. */
const onLane = ({ orientation }: Scene, { x, y }: Point, axis: number): Point =>
  orientation === 'horizontal' ? { x, y: axis } : { x: axis, y };

/** The straight pieces of the axis, from episode to episode, in each lane. */
const axisLines = (scene: Scene): SVGTemplateResult[] =>
  scene.lanes.flatMap(({ axis }) =>
    scene.episodes.map(({ from, to }) => {
      const [start, end] = [from, to].map((along) => onLane(scene, { x: along, y: along }, axis)) as [
        Point,
        Point,
      ];
      return svg`<path class="axis" d=${drawLine([start, end])}></path>`;
    }),
  );

const breakLine = (scene: Scene, { from, to, across }: Break): SVGTemplateResult[] =>
  across.map(
    (axis) =>
      svg`<path class="break" part="break" d=${drawBreak(onLane(scene, from, axis), onLane(scene, to, axis))}></path>`,
  );

/** Which part of a text stands at its point: the middle beside a level axis, the edge that faces an upright one. */
const anchor = ({ orientation, rtl }: Scene, { dir }: Words): 'start' | 'middle' | 'end' => {
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

const tick = (
  scene: Scene,
  { at, text, textAt, context }: Tick,
  words: Words,
  lineHeight: number,
): SVGTemplateResult => {
  const outward = scene.rtl ? tickLength : -tickLength;
  const end =
    scene.orientation === 'horizontal' ? { x: at.x, y: at.y + tickLength } : { x: at.x + outward, y: at.y };
  return svg`<g class="tick">
    <path class="tick-line" d=${drawLine([at, end])}></path>
    ${
      text
        ? svg`<text direction=${words.dir} text-anchor=${anchor(scene, words)} x=${textAt.x} y=${textAt.y}
            >${text}${context ? svg`<tspan x=${textAt.x} dy=${lineHeight}>${context}</tspan>` : ''}</text>`
        : ''
    }
  </g>`;
};

const periods = (scene: Scene): SVGTemplateResult[] =>
  scene.periods.map(
    ({ title, box, titleAt }) => svg`<g class="period" part="period">
      <rect x=${box.x} y=${box.y} width=${box.width} height=${box.height}></rect>
      ${titleAt ? svg`<text x=${titleAt.x} y=${titleAt.y}>${title}</text>` : ''}
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
    : scene.lanes.map((lane) => {
        const { x, y, width, height } = lane.box;
        const end = scene.orientation === 'horizontal' ? { x: x + width, y } : { x, y: y + height };
        return svg`<g class="lane ${groupClass(lane.group)}" part="lane">
          <path class="lane-line" d=${drawLine([{ x, y }, end])}></path>
          ${laneName(scene, lane)}
        </g>`;
      });

/**
 * Axis, ticks, breaks, periods, lanes and leaders: decoration, hidden from assistive technology. Over the periods and under
 * all else, where there is one, the thread of the article's telling.
 */
export const axis = (
  scene: Scene,
  words: Words,
  lineHeight: number,
  thread: SVGTemplateResult | typeof nothing,
): TemplateResult =>
  html`<svg class="axis-layer" part="axis" width=${scene.width} height=${scene.height} aria-hidden="true">
    ${periods(scene)} ${thread}
    ${scene.items.map(({ leader }) =>
      leader ? svg`<path class="leader" d=${drawLine(leader, cornerRadius)}></path>` : '',
    )}
    ${axisLines(scene)} ${lanes(scene)} ${scene.breaks.flatMap((each) => breakLine(scene, each))}
    ${scene.ticks.map((each) => tick(scene, each, words, lineHeight))}
    ${scene.breaks.map((each) => breakWords(scene, each, words, lineHeight))}
  </svg>`;
