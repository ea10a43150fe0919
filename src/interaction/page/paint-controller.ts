import type { LitElement, ReactiveController } from 'lit';
import { flatParent } from '../article/flat-parent.js';

/**
 * Knows whether the page is light on dark, also where it does not say so by `color-scheme`, and with which ink on which
 * paper: `value` is the style of the element's root that says so. Read before each update, and when the colour of text has
 * changed: the probes have a transition of it, which is heard.
 */
export class PaintController implements ReactiveController {
  value = '';
  readonly #host: LitElement;
  #key = '';

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.renderRoot.addEventListener('transitionrun', this.#readAgain);
    // Firefox does not pass on to the probes what fades in above them.
    this.#host.ownerDocument.addEventListener('transitionend', this.#readAgain);
    this.#readAgain();
    // What changes before the probes have been seen makes no transition.
    requestAnimationFrame(this.#readAgain);
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener('transitionend', this.#readAgain);
  }

  hostUpdate(): void {
    const { color, backgroundColor } = getComputedStyle(this.#host);
    const paper = paperOf(this.#host);
    const key = `${color} ${paper}`;
    if (key === this.#key) return;
    this.#key = key;
    this.value = paintOf(color, paper, paper === backgroundColor);
  }

  readonly #readAgain = (): void => {
    const before = this.value;
    this.hostUpdate();
    if (this.value !== before) this.#host.requestUpdate();
  };
}

/** The first ground behind an element through which nothing shines; undefined where there is none, or a picture. */
const paperOf = (element: Element): string | undefined => {
  for (let box: Element | undefined = element; box; box = flatParent(box)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(box);
    if (backgroundImage !== 'none') return undefined;
    if (!/rgba|\//.test(backgroundColor)) return backgroundColor;
  }
  return undefined;
};

/**
 * Ink that is hardly another colour than the paper is not read on it: on a ground that the author gave it gives way, else
 * there must be another paper that cannot be known from here.
 */
const paintOf = (ink: string, paper: string | undefined, isOwn: boolean): string => {
  const inkLight = luminanceOf(ink);
  const light = paper ? luminanceOf(paper) : inkLight;
  const [least, most] = [inkLight, light].toSorted((a, b) => a - b) as [number, number];
  const isRead = (most + 0.05) / (least + 0.05) >= 3;
  const isDark = isRead ? inkLight > light : isOwn ? light < 0.18 : inkLight > 0.36;
  const known = isRead || isOwn ? `--_paper:${paper};` : '';
  const ours = isOwn && !isRead ? 'color:CanvasText' : `--_ink:${ink}`;
  return `color-scheme:${isDark ? 'dark' : 'light'};${known}${ours}`;
};

/** Relative luminance of any colour of CSS, 0 to 1, nearly as WCAG 2 defines it. */
const luminanceOf = (colour: string): number => {
  const pen = new OffscreenCanvas(1, 1).getContext('2d');
  if (!pen) return 0;
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
  return 0.2126 * (red / 255) ** 2.2 + 0.7152 * (green / 255) ** 2.2 + 0.0722 * (blue / 255) ** 2.2;
};
