import { css, type CSSResult } from 'lit';

/** Colours, type and sizes, each under a custom property that a page can set. */
export const theme: CSSResult = css`
  :host {
    --_text: var(--story-timeline-text, light-dark(#16181d, #f0f1f4));
    --_muted: var(--story-timeline-muted, light-dark(#565b66, #a9afbb));
    --_line: var(--story-timeline-line, light-dark(#8d93a0, #7b8290));
    --_hair: color-mix(in srgb, var(--_line) 45%, transparent);
    --_ground: var(--story-timeline-ground, light-dark(#fff, #15171b));
    --_raised: var(--story-timeline-raised, light-dark(#fff, #1f2229));
    --_period: var(--story-timeline-period, light-dark(#f1f2f5, #1f222a));
    --_focus: var(--story-timeline-focus, light-dark(#0b57d0, #8ab4ff));
    --_accent: var(--story-timeline-accent, light-dark(#454b57, #c3c8d3));
    --_group-1: var(--story-timeline-group-1, light-dark(#b23a12, #ff8f66));
    --_group-2: var(--story-timeline-group-2, light-dark(#0b746c, #43c7b8));
    --_group-3: var(--story-timeline-group-3, light-dark(#5550cf, #a8a4ff));
    --_group-4: var(--story-timeline-group-4, light-dark(#876000, #e3b341));
    --_group-5: var(--story-timeline-group-5, light-dark(#a3246d, #f58ac4));
    --_group-6: var(--story-timeline-group-6, light-dark(#1b66b3, #76b7ff));
    --_group-7: var(--story-timeline-group-7, light-dark(#33702b, #86cf7b));
    --_group-8: var(--story-timeline-group-8, light-dark(#6f5a4c, #cdb4a3));
    --_sans: var(--story-timeline-font, ui-sans-serif, system-ui, 'Helvetica Neue', Arial, sans-serif);
    --_serif: var(--story-timeline-heading-font, Georgia, 'Times New Roman', serif);
  }

  .group-0 {
    --_group: var(--_accent);
  }
  .group-1 {
    --_group: var(--_group-1);
  }
  .group-2 {
    --_group: var(--_group-2);
  }
  .group-3 {
    --_group: var(--_group-3);
  }
  .group-4 {
    --_group: var(--_group-4);
  }
  .group-5 {
    --_group: var(--_group-5);
  }
  .group-6 {
    --_group: var(--_group-6);
  }
  .group-7 {
    --_group: var(--_group-7);
  }
  .group-8 {
    --_group: var(--_group-8);
  }

  .label,
  .title,
  .probe.title {
    font: 700 0.9375em / 1.28 var(--_sans);
  }
  .date,
  .probe.date {
    font: 400 0.8125em / 1.32 var(--_sans);
  }
  .axis-layer text,
  .probe.tick {
    font: 400 0.8125em / 1.25 var(--_sans);
  }
  .badge,
  .pill,
  .probe.count {
    font: 700 0.8125em / 1.3 var(--_sans);
  }
  /* A label's own size is that of its title; what stands in it is as large as it is measured. */
  .label .title {
    font: inherit;
  }
  .label :is(.date, .badge) {
    font-size: calc(0.8125em / 0.9375);
  }
`;
