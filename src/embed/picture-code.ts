import { element, tag } from '../write/html/markup.js';

/** A picture of a story, for mail and feeds. */
export interface PictureCode {
  /** Where the picture can be had; mail knows no relative addresses. */
  readonly image: string;
  /** In CSS pixels: a picture of twice as many is sharp on every screen. */
  readonly width: number;
  readonly height?: number | undefined;
  readonly alt: string;
  /** Where the timeline itself is. */
  readonly link?: string | undefined;
}

/** As HTML that mail programs and feed readers take: a picture with its size and its words, and a link. */
export function pictureCode({ image, width, height, alt, link }: PictureCode): string {
  const picture = tag('img', {
    src: image,
    width: String(width),
    // Where a picture is made narrower a height that is told would distort it, in programs that know no style.
    ...(height !== undefined && { height: String(height) }),
    alt,
    style: 'display:block;max-width:100%;height:auto;border:0',
  });
  return `${link === undefined ? picture : element('a', { href: link }, picture)}\n`;
}
