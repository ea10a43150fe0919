import { element, escaped } from '../write/html/markup.js';

/** What a page is given to embed a timeline: a frame and, so that it has the height that it needs, a script. */
export interface EmbedCode {
  /** Address of the frame, as `embedAddress` makes it. */
  readonly address: string;
  /** What the frame is called by those who hear the page. */
  readonly title: string;
  readonly width: number;
  readonly height: number;
  /** Address of embed.js, and its integrity. */
  readonly script?: string | undefined;
  readonly integrity?: string | undefined;
  /** Where the story is told, for readers whose mail, feed or page takes frames away. */
  readonly link?: string | undefined;
}

/** What the page in the frame may do: of its own site it is in any case, and links open beside the page around it. */
export const sandbox =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** As HTML. The frame is as wide as there is room, up to its width. */
export function embedCode({ address, title, width, height, script, integrity, link }: EmbedCode): string {
  const frame = element(
    'iframe',
    {
      src: address,
      title,
      width: String(width),
      height: String(height),
      'data-story-timeline': '',
      loading: 'lazy',
      sandbox,
      allow: 'clipboard-write',
      style: `width:100%;max-width:${width}px;border:0`,
    },
    '',
  );
  const lines = [
    frame,
    ...(link === undefined ? [] : [element('p', {}, element('a', { href: link }, escaped(title)))]),
    ...(script === undefined
      ? []
      : [
          element(
            'script',
            {
              src: script,
              integrity,
              ...(integrity !== undefined && { crossorigin: 'anonymous' }),
              defer: '',
            },
            '',
          ),
        ]),
  ];
  return `${lines.join('\n')}\n`;
}
