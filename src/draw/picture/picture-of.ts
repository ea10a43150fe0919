import type { Scene } from '../../geometry/index.js';
import { axisFigures } from './axis-figures.js';
import { type Block, nothing, stack } from './block.js';
import { clusterFigure, type ClusterWords, markFigure, type MarkWords } from './item-figures.js';
import { legendBlock } from './legend-block.js';
import type { Figure, GroupFigure, Picture } from './picture.js';
import type { Setting, Sheet } from './setting.js';
import { textBlock } from './text-block.js';
import { undatedBlock, type UndatedWords } from './undated-block.js';

/** All that a picture says beside what its scene has placed. */
export interface PictureWords {
  /** What the picture is called: the story's title, or a word for it. */
  readonly name: string;
  readonly lang?: string;
  readonly title?: string;
  readonly summary?: string;
  /** How many events there are, and from when to when. */
  readonly facts?: string;
  /** Where the story comes from. */
  readonly credit?: string;
  /** What the groups are called, where there are several. */
  readonly groups: readonly string[];
  readonly undated?: UndatedWords;
  /** Undefined while the event is on its way. */
  markOf(index: number): MarkWords | undefined;
  clusterOf(members: Uint32Array): ClusterWords;
}

/** Room round a picture that stands by itself, in em. */
export const usualMargin = 1.5;
/** Room between what stands below one another, in em. */
const gaps = { summary: 0.35, chart: 1.25, legend: 1.1, undated: 1.25, credit: 1.1 };
const longestLine = 46;
/** Beside a view of less than the whole, what is drawn ends with the axis. */
const beyond = 4;

/** How wide the drawing is in a picture of some width. */
export const innerWidth = (width: number, margin: number): number =>
  Math.max(1, Math.floor(width - 2 * margin));

/** How wide a picture is whose drawing is so many pixels wide. */
export const outerWidth = (inner: number, margin: number): number => Math.ceil(inner + 2 * margin);

/** A paragraph no wider than is read well, on the side where lines begin. */
const paragraph = (sheet: Sheet, text: string, width: number): Block => {
  const own = Math.min(width, longestLine * sheet.em);
  const block = textBlock(sheet, text, 'summary', own);
  const at = { x: sheet.rtl ? width - own : 0, y: 0 };
  return { ...block, figures: [{ kind: 'group', at, figures: block.figures }] };
};

const headBlock = (sheet: Sheet, { title, summary, facts }: PictureWords, width: number): Block =>
  stack([
    [0, title ? textBlock(sheet, title, 'heading', width) : nothing],
    [gaps.summary * sheet.em, summary ? paragraph(sheet, summary, width) : nothing],
    [gaps.summary * sheet.em, facts ? textBlock(sheet, facts, 'note', width, 'muted') : nothing],
  ]);

const footBlock = (
  sheet: Sheet,
  { groups, undated, credit }: PictureWords,
  periods: readonly string[],
  width: number,
): Block =>
  stack([
    [0, legendBlock(sheet, groups, periods, width)],
    [gaps.undated * sheet.em, undated ? undatedBlock(sheet, undated, width) : nothing],
    [gaps.credit * sheet.em, credit ? textBlock(sheet, credit, 'note', width, 'muted') : nothing],
  ]);

/** How high the drawing can be in a picture of some height, where no period needs to be named below it. */
export function innerHeight(sheet: Sheet, words: PictureWords, width: number, height: number): number {
  const { em, margin } = sheet;
  const [head, foot] = [headBlock(sheet, words, width), footBlock(sheet, words, [], width)];
  const around = (block: Block, gap: number): number => (block.height > 0 ? block.height + gap * em : 0);
  return height - 2 * margin - around(head, gaps.chart) - around(foot, gaps.legend);
}

/** The drawing itself: what lies under the marks, then mark by mark. */
const sceneFigure = (setting: Setting, words: PictureWords): GroupFigure => {
  const { scene } = setting;
  const items = scene.items.flatMap((item): Figure[] => {
    if (item.outside) return [];
    if (item.kind === 'cluster') return [clusterFigure(setting, item, words.clusterOf(item.members))];
    const told = words.markOf(item.index);
    return told ? [markFigure(setting, item, told)] : [];
  });
  const { width, height, orientation } = scene;
  const across = orientation === 'horizontal';
  const clip = across
    ? { x: -beyond, y: -height, width: width + 2 * beyond, height: 3 * height }
    : { x: -width, y: -beyond, width: 3 * width, height: height + 2 * beyond };
  return {
    kind: 'group',
    figures: [...axisFigures(setting), ...items],
    ...(!scene.whole && { clip }),
  };
};

/** The periods that are drawn and not named there, each once. */
const unnamedPeriods = ({ periods }: Scene): string[] => {
  const named = new Set(periods.filter(({ text, title }) => text === title).map(({ title }) => title));
  return [...new Set(periods.map(({ title }) => title))].filter((title) => !named.has(title));
};

/**
 * The picture of a scene with its title above it, and legend, undated events and source below: as large as all that is, or of
 * a given size, in which it stands smaller where it is too large.
 */
export function pictureOf(
  sheet: Sheet,
  scene: Scene,
  words: PictureWords,
  size?: Pick<Picture, 'width' | 'height'>,
): Picture {
  const { em, fonts, margin } = sheet;
  const inner = scene.width;
  const drawing: Block = { height: scene.height, figures: [sceneFigure({ ...sheet, scene }, words)] };
  const all = stack([
    [0, headBlock(sheet, words, inner)],
    [gaps.chart * em, drawing],
    [gaps.legend * em, footBlock(sheet, words, unnamedPeriods(scene), inner)],
  ]);
  const natural = { width: outerWidth(inner, margin), height: Math.ceil(all.height + 2 * margin) };
  const { width, height } = size ?? natural;
  const zoom = Math.min(1, width / natural.width, height / natural.height);
  const at = {
    x: zoom * margin + (width - zoom * natural.width) / 2,
    y: zoom * margin + (height - zoom * natural.height) / 2,
  };
  return {
    width,
    height,
    title: words.name,
    description: [words.summary, words.facts].filter(Boolean).join(' '),
    ...(words.lang && { lang: words.lang }),
    fonts,
    figures: [
      { kind: 'rect', box: { x: 0, y: 0, width, height }, fill: 'ground' },
      { kind: 'group', at, zoom, figures: all.figures },
    ],
  };
}
