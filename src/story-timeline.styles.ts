import type { CSSResult } from 'lit';
import { chart } from './view/styles/chart.styles.js';
import { frame } from './view/styles/frame.styles.js';
import { message } from './view/styles/message.styles.js';
import { theme } from './view/styles/theme.styles.js';
import { toolbar } from './view/styles/toolbar.styles.js';

/** What is drawn last wins: the theme gives the values that the others use. Those of what comes later come with it. */
export const styles: CSSResult[] = [theme, frame, toolbar, message, chart];
