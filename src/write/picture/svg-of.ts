import { dashes } from '../../draw/picture/paint-picture.js';
import type {
  Figure,
  GroupFigure,
  Paint,
  PathFigure,
  Picture,
  RectFigure,
  TextFigure,
} from '../../draw/picture/index.js';
import { escapeXml } from './escape-xml.js';

/** How a picture becomes SVG. */
export interface SvgSettings {
  /** A colour as CSS writes it: a value, or a custom property of the page. */
  readonly colourOf: (paint: Paint) => string;
  /** Where the mark of an event leads. */
  readonly linkOf?: (event: string) => string;
  /** For a page that has more than one: the classes of the root. */
  readonly className?: string;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Hundredths of a pixel are more than is seen. */
const written = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : escapeXml(value);

const tag = (name: string, attributes: Attributes, content?: string): string => {
  const all = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${written(value)}"`))
    .join('');
  return content === undefined ? `<${name}${all}/>` : `<${name}${all}>${content}</${name}>`;
};

/** What is the same for all figures is left unsaid. */
const unless = <T>(value: T, usual: unknown): T | undefined => (value === usual ? undefined : value);

const moved = (at: { readonly x: number; readonly y: number } | undefined, zoom = 1): string | undefined => {
  const steps = [
    ...(at ? [`translate(${written(at.x)} ${written(at.y)})`] : []),
    ...(zoom === 1 ? [] : [`scale(${Math.round(zoom * 1e4) / 1e4})`]),
  ];
  return steps.join(' ') || undefined;
};

/**
 * A picture as SVG that stands by itself: no style sheet, no script, no font, nothing that is loaded; colours and fonts are
 * attributes, so that drawing programs read them too.
 */
export function svgOf(picture: Picture, { colourOf, linkOf, className }: SvgSettings): string {
  const { width, height, title, description, lang, fonts, figures } = picture;
  const { family } = fonts.note;

  const painted = (each: PathFigure | RectFigure | TextFigure): Attributes => {
    const { fill, stroke, strokeWidth = 1, rim, opacity = 1, dashed } = each;
    return {
      fill: fill ? colourOf(fill) : 'none',
      ...(stroke && {
        stroke: colourOf(stroke),
        'stroke-width': unless(strokeWidth, 1),
        'stroke-dasharray': dashed ? dashes.join(' ') : undefined,
        ...(rim && { 'paint-order': 'stroke', 'stroke-linejoin': 'round' }),
      }),
      opacity: unless(opacity, 1),
    };
  };

  const text = (each: TextFigure): string => {
    const { text: words, style, at, align, dir, italic, bold, width: length } = each;
    const font = fonts[style];
    const slant = italic ? 'italic' : font.style;
    const leading = dir === 'rtl' ? 'right' : 'left';
    const fitted = length !== undefined && length > 0 && words.length > 1;
    return tag(
      'text',
      {
        x: at.x,
        y: at.y,
        'text-anchor': align === 'center' ? 'middle' : align === leading ? undefined : 'end',
        direction: unless(dir, 'ltr'),
        'font-family': unless(font.family, family),
        'font-size': font.size,
        'font-weight': unless(bold ? 700 : font.weight, 400),
        'font-style': unless(slant, 'normal'),
        'letter-spacing': unless(font.letterSpacing, 0),
        ...(fitted && { textLength: length, lengthAdjust: 'spacingAndGlyphs' }),
        ...painted(each),
      },
      escapeXml(words),
    );
  };

  const group = ({ at, zoom, clip, title: name, event, figures: inside }: GroupFigure): string => {
    const content = (name ? tag('title', {}, escapeXml(name)) : '') + inside.map(figure).join('');
    if (clip) {
      const { x, y, width: w, height: h } = clip;
      const clipped = tag(
        'svg',
        { x, y, width: w, height: h, viewBox: [x, y, w, h].map(written).join(' '), overflow: 'hidden' },
        content,
      );
      return tag('g', { transform: moved(at, zoom) }, clipped);
    }
    const href = event !== undefined && linkOf?.(event);
    const whole = tag('g', { transform: moved(at, zoom) }, content);
    return href ? tag('a', { href, tabindex: -1 }, whole) : whole;
  };

  const figure = (each: Figure): string => {
    switch (each.kind) {
      case 'group':
        return group(each);
      case 'text':
        return text(each);
      case 'rect': {
        const { x, y, width: w, height: h } = each.box;
        return tag('rect', { x, y, width: w, height: h, rx: each.radius, ...painted(each) });
      }
      case 'path':
        return tag('path', { d: each.d, transform: moved(each.at, each.zoom), ...painted(each) });
    }
  };

  const whole = [
    tag('title', {}, escapeXml(title)),
    ...(description ? [tag('desc', {}, escapeXml(description))] : []),
    ...figures.map(figure),
  ];
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: className,
      width,
      height,
      viewBox: `0 0 ${written(width)} ${written(height)}`,
      role: 'img',
      'aria-label': title,
      ...(lang && { lang, 'xml:lang': lang }),
      direction: 'ltr',
      'font-family': family,
    },
    `\n${whole.join('\n')}\n`,
  );
}
