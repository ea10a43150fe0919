import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { drawBreak, drawLine } from '../draw/index.js';
import type { Break, Point, Scene, Tick } from '../geometry/index.js';
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

const breakWords = (
  { orientation }: Scene,
  { lines, textAt }: Break,
  lineHeight: number,
): SVGTemplateResult =>
  svg`<text class="break-words" text-anchor=${orientation === 'horizontal' ? 'middle' : 'end'} x=${textAt.x} y=${textAt.y}
    >${lines.map((words, i) => svg`<tspan x=${textAt.x} dy=${i === 0 ? 0 : lineHeight}>${words}</tspan>`)}</text>`;

const tick = (
  { orientation }: Scene,
  { at, text, textAt, context }: Tick,
  lineHeight: number,
): SVGTemplateResult => {
  const horizontal = orientation === 'horizontal';
  const end = horizontal ? { x: at.x, y: at.y + tickLength } : { x: at.x - tickLength, y: at.y };
  return svg`<g class="tick">
    <path class="tick-line" d=${drawLine([at, end])}></path>
    ${
      text
        ? svg`<text text-anchor=${horizontal ? 'middle' : 'end'} x=${textAt.x} y=${textAt.y}
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

const lanes = (scene: Scene): SVGTemplateResult[] =>
  scene.layout === 'unified'
    ? []
    : scene.lanes.map(
        ({ title, box, group }) => svg`<g class="lane ${groupClass(group)}" part="lane">
          <path class="lane-line" d=${drawLine([
            { x: box.x, y: box.y },
            scene.orientation === 'horizontal'
              ? { x: box.x + box.width, y: box.y }
              : { x: box.x, y: box.y + box.height },
          ])}></path>
          <text x=${scene.rtl ? box.x + box.width : box.x} y=${box.y + 16} text-anchor="start">${title}</text>
        </g>`,
      );

/** Axis, ticks, breaks, periods, lanes and leaders: decoration, hidden from assistive technology. */
export const axis = (scene: Scene, lineHeight: number): TemplateResult =>
  html`<svg class="axis-layer" part="axis" width=${scene.width} height=${scene.height} aria-hidden="true">
    ${periods(scene)} ${lanes(scene)}
    ${scene.items.map(({ leader }) =>
      leader ? svg`<path class="leader" d=${drawLine(leader, cornerRadius)}></path>` : '',
    )}
    ${axisLines(scene)} ${scene.breaks.flatMap((each) => breakLine(scene, each))}
    ${scene.ticks.map((each) => tick(scene, each, lineHeight))}
    ${scene.breaks.map((each) => breakWords(scene, each, lineHeight))}
  </svg>`;
