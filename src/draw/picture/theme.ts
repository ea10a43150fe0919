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

/** The colours of pictures without a page: those that `view/styles/theme.styles.ts` has with this text on this ground, which a test holds. */
export const themes = {
  light: {
    text: '#16181d',
    muted: '#4e5054',
    line: '#828386',
    ground: '#ffffff',
    raised: '#ffffff',
    period: '#f2f2f2',
    accent: '#4e5054',
    'group-1': '#87180a',
    'group-2': '#02766f',
    'group-3': '#5a38bd',
    'group-4': '#846413',
    'group-5': '#95145c',
    'group-6': '#265ea3',
    'group-7': '#3a611c',
    'group-8': '#6e5646',
  },
  dark: {
    text: '#f0f1f4',
    muted: '#abadb0',
    line: '#7e8084',
    ground: '#15171b',
    raised: '#25272b',
    period: '#1e2024',
    accent: '#abadb0',
    'group-1': '#e8826b',
    'group-2': '#49dbcd',
    'group-3': '#a3aafe',
    'group-4': '#e6b93b',
    'group-5': '#f288c3',
    'group-6': '#67a3e6',
    'group-7': '#88d07d',
    'group-8': '#cdb4a4',
  },
} as const satisfies Readonly<Record<string, Colours>>;

export type ThemeName = keyof typeof themes;
