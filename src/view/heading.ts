import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../locales/index.js';
import type { Story } from '../story/index.js';

/** Title and summary: what the story is, how much of it there is. */
export const heading = (story: Story, words: Words, level: number, facts: unknown): TemplateResult =>
  html`<header class="header" lang=${story.lang ?? nothing}>
    <div
      part="heading"
      class=${story.title ? 'heading' : 'heading hidden'}
      id="heading"
      role="heading"
      aria-level=${level}
    >
      <bdi>${story.title ?? words.timeline}</bdi>
    </div>
    ${story.summary ? html`<p part="summary" class="summary"><bdi>${story.summary}</bdi></p>` : nothing}
    ${facts ? html`<p class="facts" lang=${words.lang}><bdi dir=${words.dir}>${facts}</bdi></p>` : nothing}
  </header>`;
