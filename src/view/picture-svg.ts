import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type {
  Figure,
  Fonts,
  GroupFigure,
  PathFigure,
  Picture,
  RectFigure,
  TextFigure,
} from '../draw/picture/index.js';
// Not through the index, which would load the painter of canvases.
import { dashes } from '../draw/picture/dashes.js';

type Painted = PathFigure | RectFigure | TextFigure;

/** A colour as the element's style sheets name it. */
const colour = (paint: string | undefined): string => (paint ? `var(--_${paint})` : 'none');

const moved = ({ at, zoom = 1 }: Pick<GroupFigure, 'at' | 'zoom'>): string | typeof nothing =>
  at || zoom !== 1 ? `translate(${at?.x ?? 0} ${at?.y ?? 0}) scale(${zoom})` : nothing;

const dashArray = ({ dashed }: Painted): string | typeof nothing => (dashed ? dashes.join(' ') : nothing);
const paintOrder = ({ rim }: Painted): string | typeof nothing => (rim ? 'stroke' : nothing);

const path = (each: PathFigure): SVGTemplateResult =>
  svg`<path
    d=${each.d}
    transform=${moved(each)}
    fill=${colour(each.fill)}
    stroke=${colour(each.stroke)}
    stroke-width=${each.strokeWidth ?? 1}
    stroke-dasharray=${dashArray(each)}
    paint-order=${paintOrder(each)}
    stroke-linejoin=${each.rim ? 'round' : nothing}
    opacity=${each.opacity ?? nothing}
  />`;

const rect = (each: RectFigure): SVGTemplateResult =>
  svg`<rect
    x=${each.box.x}
    y=${each.box.y}
    width=${each.box.width}
    height=${each.box.height}
    rx=${each.radius ?? nothing}
    fill=${colour(each.fill)}
    stroke=${colour(each.stroke)}
    stroke-width=${each.strokeWidth ?? 1}
    stroke-dasharray=${dashArray(each)}
    opacity=${each.opacity ?? nothing}
  />`;

const anchors = {
  ltr: { left: 'start', center: 'middle', right: 'end' },
  rtl: { left: 'end', center: 'middle', right: 'start' },
} as const;

const text = (each: TextFigure, fonts: Fonts): SVGTemplateResult => {
  const font = fonts[each.style];
  const fitted = each.width !== undefined && each.width > 0 && each.text.length > 1;
  return svg`<text
    x=${each.at.x}
    y=${each.at.y}
    text-anchor=${anchors[each.dir][each.align]}
    direction=${each.dir}
    font-family=${font.family}
    font-size=${font.size}
    font-weight=${each.bold ? 700 : font.weight}
    font-style=${each.italic ? 'italic' : font.style}
    letter-spacing=${font.letterSpacing}
    textLength=${fitted ? each.width : nothing}
    lengthAdjust=${fitted ? 'spacingAndGlyphs' : nothing}
    fill=${colour(each.fill)}
    stroke=${colour(each.stroke)}
    stroke-width=${each.strokeWidth ?? 1}
    paint-order=${paintOrder(each)}
    stroke-linejoin=${each.rim ? 'round' : nothing}
    opacity=${each.opacity ?? nothing}
  >${each.text}</text>`;
};

const group = (each: GroupFigure, fonts: Fonts): SVGTemplateResult => {
  const { clip } = each;
  const inside = each.figures.map((one) => figure(one, fonts));
  return svg`<g transform=${moved(each)}>${
    clip
      ? svg`<svg
          x=${clip.x}
          y=${clip.y}
          width=${clip.width}
          height=${clip.height}
          viewBox=${`${clip.x} ${clip.y} ${clip.width} ${clip.height}`}
          overflow="hidden"
        >${inside}</svg>`
      : inside
  }</g>`;
};

const figure = (each: Figure, fonts: Fonts): SVGTemplateResult => {
  switch (each.kind) {
    case 'group':
      return group(each, fonts);
    case 'text':
      return text(each, fonts);
    case 'rect':
      return rect(each);
    case 'path':
      return path(each);
  }
};

/** A picture as nodes of the element, in its colours, that is as wide as there is room. */
export const pictureSvg = ({ width, height, title, fonts, figures }: Picture): TemplateResult =>
  html`<svg
    class="picture"
    viewBox=${`0 0 ${width} ${height}`}
    role="img"
    aria-label=${title}
    direction="ltr"
  >
    ${figures.map((each) => figure(each, fonts))}
  </svg>`;
