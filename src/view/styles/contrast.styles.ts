import { css, type CSSResult } from 'lit';

/** What readers ask of their system: few colours of their own, more contrast, nothing that shines through. */
export const contrast: CSSResult = css`
  /* Text has 7 to 1, lines 4.5; a colour that the page has set stays as it is. */
  @media (prefers-contrast: more) {
    .root {
      --_muted: var(--story-timeline-muted, var(--_text));
      --_line: var(--story-timeline-line, var(--_soft));
      --_hair: var(--_line);
      --_focus: var(--story-timeline-focus, light-dark(#003d99, #b8d2ff));
      --_accent: var(--story-timeline-accent, var(--_text));
      --_group-1: var(
        --story-timeline-group-1,
        light-dark(oklch(from #87180a min(l, 0.41) c h), oklch(from #e8826b max(l, 0.8) c h))
      );
      --_group-2: var(
        --story-timeline-group-2,
        light-dark(oklch(from #02766f min(l, 0.41) c h), oklch(from #49dbcd max(l, 0.8) c h))
      );
      --_group-3: var(
        --story-timeline-group-3,
        light-dark(oklch(from #5a38bd min(l, 0.41) c h), oklch(from #a3aafe max(l, 0.8) c h))
      );
      --_group-4: var(
        --story-timeline-group-4,
        light-dark(oklch(from #846413 min(l, 0.41) c h), oklch(from #e6b93b max(l, 0.8) c h))
      );
      --_group-5: var(
        --story-timeline-group-5,
        light-dark(oklch(from #95145c min(l, 0.41) c h), oklch(from #f288c3 max(l, 0.8) c h))
      );
      --_group-6: var(
        --story-timeline-group-6,
        light-dark(oklch(from #265ea3 min(l, 0.41) c h), oklch(from #67a3e6 max(l, 0.8) c h))
      );
      --_group-7: var(
        --story-timeline-group-7,
        light-dark(oklch(from #3a611c min(l, 0.41) c h), oklch(from #88d07d max(l, 0.8) c h))
      );
      --_group-8: var(
        --story-timeline-group-8,
        light-dark(oklch(from #6e5646 min(l, 0.41) c h), oklch(from #cdb4a4 max(l, 0.8) c h))
      );
    }
    .ink .line {
      stroke-width: 3px;
    }
    .axis-layer path {
      stroke-width: 2px;
    }
    .axis-layer :is(.tick-line, .leader, .lane-line) {
      stroke-width: 1.5px;
    }
    .tool,
    .popover,
    .menu,
    .keys,
    .finder input {
      border-width: 2px;
    }
    .period rect,
    .swatch {
      stroke: var(--_line);
      border-color: var(--_line);
    }
    .tool[aria-disabled='true'],
    .overview-row .tool[aria-disabled='true'],
    .icon[aria-disabled='true'] {
      border-style: dashed;
      color: inherit;
      opacity: 1;
    }
    .finding ~ .stage .item:not(.found) .ink {
      opacity: 0.5;
    }
    :focus-visible {
      outline-width: 4px;
    }
  }
  @media (prefers-reduced-transparency: reduce), (prefers-contrast: more) {
    .popover,
    .menu,
    .keys {
      border-color: var(--_line);
      box-shadow: none;
    }
    .keys::backdrop {
      background: var(--_ground);
    }
    .thread .way {
      stroke: var(--_accent);
    }
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
    :is(.tool, .icon)[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
      opacity: 1;
    }
    .tool[aria-expanded='true'] {
      border-color: Highlight;
    }
    .tool[aria-expanded='true']:not(:focus-visible) {
      outline: 2px solid Highlight;
      outline-offset: -4px;
    }
    .keys,
    .spinner {
      border-color: CanvasText;
    }
    .spinner {
      border-block-start-color: Highlight;
    }
    .ink .fill {
      fill: CanvasText;
    }
    .ink .ground {
      fill: Canvas;
    }
    .ink .line,
    .axis-layer path {
      stroke: CanvasText;
    }
    .axis-layer text {
      fill: CanvasText;
      stroke: Canvas;
    }
    .glyph {
      fill: CanvasText;
    }
    .axis-layer .lane text,
    .axis-layer .lane-glyph {
      fill: CanvasText;
    }
    .axis-layer .period rect {
      fill: Canvas;
      stroke: GrayText;
    }
    .pill {
      border: 1px solid ButtonBorder;
      background: ButtonFace;
      color: ButtonText;
    }
    .item:is(.lit, .open) > .anchor .ink {
      filter: none;
    }
    /* Larger, not of another colour alone. */
    .item:is(.lit, .open) > .anchor .ink .fill {
      fill: Highlight;
    }
    .item:is(.lit, .open) > .anchor .ink :is(.fill, .line) {
      stroke: Highlight;
      stroke-width: 4px;
    }
    .of-many:is(.lit, .open) .pill {
      outline: 2px solid Highlight;
      outline-offset: 1px;
    }
    .badge {
      border: 1px solid currentcolor;
      box-shadow: none;
    }
    .tool[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
