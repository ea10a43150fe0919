import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Words } from '../../locales/index.js';
import type { Story } from '../../story/index.js';
import { longestGap } from '../../write/longest-gap.js';

const said = (story: Story, words: Words): TemplateResult | typeof nothing => {
  const gap = longestGap(story, words);
  return gap ? html`<span class="hidden"> ${gap}</span>` : nothing;
};

/** The longest gap in words, for the ear: the eye sees it as a break or as empty ground. */
export const gapNote = (story: Story, words: Words): unknown =>
  guard([story, words], () => said(story, words));
