import {
  cssFont,
  type Colours,
  type Font,
  type Fonts,
  fontsOf,
  type MeasureKind,
  type Paint,
  paints,
  type TextKind,
} from '../../draw/picture/index.js';
import { measureText } from './measure-text.js';

/** Where each kind of text is set in the element: in the first of these that is there. */
const places: Readonly<Record<TextKind, readonly string[]>> = {
  heading: ['.heading'],
  summary: ['.summary'],
  note: ['.facts'],
  title: ['.label .title', '.probe.title'],
  date: ['.label .date', '.probe.date'],
  tick: ['.probe.tick'],
  count: ['.label .badge', '.probe.count'],
};

const fontOf = (style: CSSStyleDeclaration): Font => {
  const size = parseFloat(style.fontSize);
  return {
    family: style.fontFamily,
    size,
    weight: parseFloat(style.fontWeight) || 400,
    style: style.fontStyle,
    line: parseFloat(style.lineHeight) || size * 1.3,
    letterSpacing: parseFloat(style.letterSpacing) || 0,
  };
};

/** How the element sets its text; what it does not show, as it would. */
export const readType = (root: ShadowRoot): Fonts => {
  const own = getComputedStyle(root.host);
  const sans = own.fontFamily;
  const usual = fontsOf(parseFloat(own.fontSize), { sans, serif: sans });
  return Object.fromEntries(
    Object.entries(places).map(([kind, selectors]) => {
      const [shown] = selectors.flatMap((selector) => root.querySelector(selector) ?? []);
      return [kind, shown ? fontOf(getComputedStyle(shown)) : usual[kind as TextKind]];
    }),
  ) as unknown as Fonts;
};

/** Measures each kind of text as the page draws it. */
export const measureKinds = (fonts: Fonts): MeasureKind =>
  measureText<TextKind>(
    Object.fromEntries(
      Object.entries(fonts).map(([kind, font]) => [
        kind,
        { font: cssFont(font), letterSpacing: font.letterSpacing, wordSpacing: 0 },
      ]),
    ) as Record<TextKind, { font: string; letterSpacing: number; wordSpacing: number }>,
  );

/** A colour as every program that reads pictures knows it: of others, what it comes to on the screen. */
const plain = (colour: string, page: Document): string => {
  if (/^rgba?\([\d., ]+\)$/.test(colour)) return colour;
  const canvas = page.createElement('canvas');
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext('2d');
  if (!pen) return colour;
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha = 255] = pen.getImageData(0, 0, 1, 1).data;
  return alpha === 255
    ? `rgb(${red}, ${green}, ${blue})`
    : `rgba(${red}, ${green}, ${blue}, ${Math.round((alpha / 255) * 1000) / 1000})`;
};

/** The element's colours as they are on the page. A span that is there for no longer than that says what they come to. */
export const readColours = (root: ShadowRoot): Colours => {
  const probe = root.ownerDocument.createElement('span');
  // Where the reader's own few colours are forced on the page, the picture is still for others too.
  probe.style.forcedColorAdjust = 'none';
  (root.querySelector('.probes') ?? root).append(probe);
  const colours = paints.map((paint) => {
    probe.style.color = `var(--_${paint})`;
    return [paint, plain(getComputedStyle(probe).color, root.ownerDocument)] as const;
  });
  probe.remove();
  return Object.fromEntries(colours) as Record<Paint, string>;
};
