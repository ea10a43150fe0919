export type { MarkWords } from './item-figures.js';
export { type Canvas, cssFont, paintPicture } from './paint-picture.js';
export type { Figure, GroupFigure, PathFigure, Picture, RectFigure, TextFigure } from './picture.js';
export {
  innerHeight,
  innerWidth,
  outerWidth,
  pictureOf,
  type PictureWords,
  usualMargin,
} from './picture-of.js';
export type { MeasureKind } from './set-lines.js';
export type { Sheet } from './setting.js';
export { type Colours, type Paint, paints, type ThemeName, themes } from './theme.js';
export { families, type Font, type Fonts, fontsOf, type TextKind } from './type.js';
