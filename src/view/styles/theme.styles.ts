import { css, type CSSResult } from 'lit';

/** Colours, type and sizes, each under a custom property that a page can set. */
export const theme: CSSResult = css`
  :host {
    background: var(--story-timeline-ground, transparent);
    color: var(--story-timeline-text, inherit);
    font-family: var(--story-timeline-font, inherit);
  }
  /* Ink and paper are the page's: see the paint controller. All between them is mixed of both, and kept legible. */
  .root {
    --_text: var(--_ink, CanvasText);
    --_ground: var(--_paper, Canvas);
    --_soft: color-mix(in oklab, var(--_text) 72%, var(--_ground));
    --_pale: color-mix(in oklab, var(--_text) 45%, var(--_ground));
    --_tint: color-mix(in oklab, var(--_text) 5%, var(--_ground));
    --_muted: var(
      --story-timeline-muted,
      light-dark(oklch(from var(--_soft) min(l, 0.52) c h), oklch(from var(--_soft) max(l, 0.72) c h))
    );
    --_line: var(
      --story-timeline-line,
      light-dark(oklch(from var(--_pale) min(l, 0.61) c h), oklch(from var(--_pale) max(l, 0.6) c h))
    );
    --_hair: color-mix(in srgb, var(--_line) 45%, transparent);
    --_raised: var(
      --story-timeline-raised,
      light-dark(var(--_ground), color-mix(in oklab, var(--_text) 9%, var(--_ground)))
    );
    --_period: var(--story-timeline-period, var(--_tint));
    --_focus: var(--story-timeline-focus, light-dark(#0b57d0, #8ab4ff));
    --_accent: var(--story-timeline-accent, var(--_muted));
    --_group-1: var(--story-timeline-group-1, light-dark(#87180a, #e8826b));
    --_group-2: var(--story-timeline-group-2, light-dark(#02766f, #49dbcd));
    --_group-3: var(--story-timeline-group-3, light-dark(#5a38bd, #a3aafe));
    --_group-4: var(--story-timeline-group-4, light-dark(#846413, #e6b93b));
    --_group-5: var(--story-timeline-group-5, light-dark(#95145c, #f288c3));
    --_group-6: var(--story-timeline-group-6, light-dark(#265ea3, #67a3e6));
    --_group-7: var(--story-timeline-group-7, light-dark(#3a611c, #88d07d));
    --_group-8: var(--story-timeline-group-8, light-dark(#6e5646, #cdb4a4));
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
    font-weight: 700;
    font-size: 0.9375em;
    line-height: 1.28;
  }
  .date,
  .probe.date {
    font-weight: 400;
    font-size: 0.8125em;
    line-height: 1.32;
  }
  .axis-layer text,
  .probe.tick {
    font-weight: 400;
    font-size: 0.8125em;
    line-height: 1.25;
  }
  .badge,
  .pill,
  .probe.count {
    font-weight: 700;
    font-size: 0.8125em;
    line-height: 1.3;
  }
  /* A label's own size is that of its title; what stands in it is as large as it is measured. */
  .label .title {
    font: inherit;
  }
  .label :is(.date, .badge) {
    font-size: calc(0.8125em / 0.9375);
  }
`;
