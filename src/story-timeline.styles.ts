import type { CSSResult } from 'lit';
import { chart } from './view/styles/chart.styles.js';
import { frame } from './view/styles/frame.styles.js';
import { overview } from './view/styles/overview.styles.js';
import { popover } from './view/styles/popover.styles.js';
import { theme } from './view/styles/theme.styles.js';

/** What is drawn last wins: the theme gives the values that the others use. */
export const styles: CSSResult[] = [theme, frame, chart, overview, popover];
