import type { Break, Lane, Tick } from '../../geometry/index.js';
import { axisLines, breakLines, laneLine, leaderLine, tickLine } from '../draw-axis.js';
import { groupGlyph } from '../glyphs.js';
import { drawLine } from '../draw-line.js';
import { drawMark } from '../draw-mark.js';
import { directionOf } from './direction-of.js';
import type { Figure, TextFigure } from './picture.js';
import { groupPaint, type Setting, startOf, textAt } from './setting.js';

const line = (d: string, strokeWidth: number, opacity = 1): Figure => ({
  kind: 'path',
  d,
  stroke: 'line',
  strokeWidth,
  opacity,
});

/** Words over the drawing have a rim of the ground round them. */
const rim = { stroke: 'ground', strokeWidth: 4, rim: true } as const;
const hair = 0.45;
const origin = { x: 0, y: 0 };

const periods = (setting: Setting): Figure[] => {
  const { scene, dir } = setting;
  return scene.periods.flatMap(({ title, text = title, box, cap, titleAt }): Figure[] => [
    { kind: 'rect', box, fill: 'period' },
    ...drawMark(cap, origin).map(({ d, paint, opacity, dashed }): Figure =>
      paint === 'line'
        ? { kind: 'path', d, stroke: 'line', strokeWidth: 1.5, opacity, dashed }
        : { kind: 'path', d, fill: paint === 'ground' ? 'ground' : 'line', opacity },
    ),
    ...(titleAt
      ? [
          textAt(setting, text, 'tick', titleAt, {
            fill: 'muted',
            align: startOf(scene.rtl),
            dir: directionOf(title, dir),
          }),
        ]
      : []),
  ]);
};

/** The words of a tick or a break: over their middle beside a level axis, up to an upright one. */
const axisWords = (
  setting: Setting,
  lines: readonly string[],
  { x, y }: Tick['textAt'],
  italic = false,
): TextFigure[] => {
  const { scene, dir, fonts } = setting;
  const align = scene.orientation === 'horizontal' ? 'center' : scene.rtl ? 'left' : 'right';
  return lines.map((text, i) =>
    textAt(
      setting,
      text,
      'tick',
      { x, y: y + i * fonts.tick.line },
      { fill: 'muted', align, dir, italic, ...rim },
    ),
  );
};

const tick = (setting: Setting, each: Tick): Figure[] => {
  const { text, context, textAt: at } = each;
  const lines = text ? [text, ...(context ? [context] : [])] : [];
  return [line(tickLine(setting.scene, each), 1), ...axisWords(setting, lines, at)];
};

/** What a lane is called: its title, or in the vertical form, whose lanes are narrower than words, its glyph. */
const laneName = (setting: Setting, { group, title, box, axis }: Lane): Figure[] => {
  const { scene, dir, em } = setting;
  const fill = groupPaint(group);
  if (scene.orientation === 'horizontal') {
    const x = scene.rtl ? box.x + box.width : box.x;
    const more = { fill, align: startOf(scene.rtl), dir: directionOf(title, dir), bold: true, ...rim };
    return [textAt(setting, title, 'tick', { x, y: box.y + em }, more)];
  }
  if (group < 0) return [];
  return [
    {
      kind: 'path',
      d: groupGlyph(group),
      at: { x: axis, y: box.y + 4 },
      fill,
      stroke: 'ground',
      strokeWidth: 3,
      rim: true,
    },
  ];
};

const lanes = (setting: Setting): Figure[] =>
  setting.scene.layout === 'unified'
    ? []
    : setting.scene.lanes.flatMap((lane) => [
        line(laneLine(setting.scene, lane), 1, hair),
        ...laneName(setting, lane),
      ]);

const today = (setting: Setting): Figure[] => {
  const { scene, dir } = setting;
  if (!scene.today) return [];
  const { text, textAt: at, lines } = scene.today;
  const align = scene.orientation === 'horizontal' ? 'center' : scene.rtl ? 'left' : 'right';
  return [
    ...lines.map((each): Figure => ({ kind: 'path', d: drawLine(each), stroke: 'text', strokeWidth: 1.5 })),
    ...(text ? [textAt(setting, text, 'tick', at, { fill: 'text', align, dir, bold: true, ...rim })] : []),
  ];
};

const breakWords = (setting: Setting, { lines, textAt: at }: Break): Figure[] =>
  axisWords(setting, lines, at, true);

/** Periods, leaders, axis, lanes, breaks, ticks and their words: all that lies under the marks. */
export const axisFigures = (setting: Setting): Figure[] => {
  const { scene } = setting;
  return [
    ...periods(setting),
    ...scene.items.flatMap(({ leader, outside }) =>
      leader && !outside ? [line(leaderLine(leader), 1)] : [],
    ),
    ...axisLines(scene).map((d) => line(d, 1.5)),
    ...lanes(setting),
    ...scene.breaks.flatMap((each) => breakLines(scene, each).map((d) => line(d, 1.5))),
    ...scene.ticks.flatMap((each) => tick(setting, each)),
    ...scene.breaks.flatMap((each) => breakWords(setting, each)),
    ...today(setting),
  ];
};
