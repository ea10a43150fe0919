/** What a colour is for, as the custom properties `--story-timeline-*` name it. */
export const paints = [
  'text',
  'muted',
  'line',
  'ground',
  'raised',
  'period',
  'accent',
  'group-1',
  'group-2',
  'group-3',
  'group-4',
  'group-5',
  'group-6',
  'group-7',
  'group-8',
] as const;
export type Paint = (typeof paints)[number];

/** Values of CSS, one for each paint. */
export type Colours = Readonly<Record<Paint, string>>;

/** The element's own colours where a page sets none; `view/styles/theme.styles.ts` has the same, which a test holds. */
export const themes = {
  light: {
    text: '#16181d',
    muted: '#565b66',
    line: '#8d93a0',
    ground: '#ffffff',
    raised: '#ffffff',
    period: '#f1f2f5',
    accent: '#454b57',
    'group-1': '#b23a12',
    'group-2': '#0b746c',
    'group-3': '#5550cf',
    'group-4': '#876000',
    'group-5': '#a3246d',
    'group-6': '#1b66b3',
    'group-7': '#33702b',
    'group-8': '#6f5a4c',
  },
  dark: {
    text: '#f0f1f4',
    muted: '#a9afbb',
    line: '#7b8290',
    ground: '#15171b',
    raised: '#1f2229',
    period: '#1f222a',
    accent: '#c3c8d3',
    'group-1': '#ff8f66',
    'group-2': '#43c7b8',
    'group-3': '#a8a4ff',
    'group-4': '#e3b341',
    'group-5': '#f58ac4',
    'group-6': '#76b7ff',
    'group-7': '#86cf7b',
    'group-8': '#cdb4a3',
  },
} as const satisfies Readonly<Record<string, Colours>>;

export type ThemeName = keyof typeof themes;
