import { css, type CSSResult } from 'lit';

/** The overview: the whole story in a strip, what is in view lit, all else dimmed. Places are shares of its axis. */
export const overview: CSSResult = css`
  .overview {
    --_dimmed: light-dark(
      color-mix(in srgb, var(--_period) 70%, transparent),
      color-mix(in srgb, var(--_ground) 62%, transparent)
    );
    --_lit: light-dark(transparent, color-mix(in srgb, var(--_text) 9%, transparent));
    flex: 1;
    align-self: stretch;
    min-inline-size: 0;
    /* Room for the half of a handle that stands beyond the end of the axis. */
    padding-inline: calc(var(--_hold) / 2);
    overflow: clip;
    border-radius: 0.4em;
    box-shadow: inset 0 0 0 1px var(--_hair);
    cursor: pointer;
    user-select: none;
    touch-action: pan-y pinch-zoom;
  }
  .overview-axis {
    container-type: inline-size;
    position: relative;
    block-size: 100%;
  }

  .density {
    position: absolute;
    inset-inline: 0;
    inset-block: 0.5em 0.55em;
    inline-size: 100%;
    block-size: calc(100% - 1.05em);
    overflow: visible;
    pointer-events: none;
  }
  .density svg {
    overflow: visible;
  }
  .density .bars {
    fill: var(--_muted);
  }
  .density .base {
    fill: none;
    stroke: var(--_line);
    stroke-width: 1px;
  }
  .overview-axis > .lit {
    position: absolute;
    inset-block: 0;
    min-inline-size: 2px;
    background: var(--_lit);
    /* All that is not in view, to the ends of the strip. */
    box-shadow:
      0 0 0 1px var(--_muted),
      0 0 0 100vmax var(--_dimmed);
    pointer-events: none;
  }

  .brush {
    position: absolute;
    inset-block: 0;
    inline-size: var(--_hold);
    touch-action: none;
    outline: none;
  }
  .brush:not([data-brush='window']) {
    cursor: ew-resize;
  }
  .brush[data-brush='window'] {
    cursor: grab;
  }
  .brush[data-brush='window']:active {
    cursor: grabbing;
  }
  @media (hover: hover) {
    .brush[data-brush='window']:hover {
      background: color-mix(in srgb, var(--_accent) 7%, transparent);
    }
  }
  .brush[data-brush='window']:active {
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
  }
  .brush[data-brush='window']:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: -4px;
    border-radius: 0.35em;
  }

  /*
   * The grip of a handle: a tab with a groove. It stands at its end of the window, or as near as its handle comes, and
   * then a line joins them.
   */
  .brush:not([data-brush='window']) {
    --_tab: clamp(0px, var(--_at) - var(--_grip) / 2, var(--_hold) - var(--_grip));
  }
  .brush:not([data-brush='window'])::after {
    content: '';
    position: absolute;
    inset-block: 0;
    block-size: 1px;
    margin-block: auto;
    background: var(--_accent);
    pointer-events: none;
  }
  .brush[data-brush='start']::after {
    inset-inline-start: calc(var(--_tab) + var(--_grip));
    inline-size: max(0px, var(--_at) - var(--_tab) - var(--_grip));
  }
  .brush[data-brush='end']::after {
    inset-inline-start: var(--_at);
    inline-size: max(0px, var(--_tab) - var(--_at));
  }
  .brush:not([data-brush='window'])::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--_tab);
    inline-size: var(--_grip);
    block-size: max(22px, 1.35em);
    margin-block: auto;
    border: 1px solid var(--_ground);
    border-radius: calc(var(--_grip) / 2);
    background:
      linear-gradient(var(--_ground), var(--_ground)) center / 1px 45% no-repeat,
      var(--_accent);
  }
  @media (hover: hover) {
    .brush:hover::before {
      background-color: var(--_text);
    }
  }
  .brush:active::before {
    background-color: var(--_text);
  }
  .brush:active::before {
    scale: 1.12;
  }
  .brush:focus-visible::before {
    outline: 3px solid var(--_focus);
    outline-offset: 1px;
  }

  .overview-row .tool {
    display: flex;
    flex: none;
    align-items: center;
    gap: 0.45em;
    min-inline-size: var(--_hold);
    white-space: nowrap;
  }
  .overview-row .tool[aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }
  .overview-row .tool[aria-disabled='true']:hover {
    border-color: var(--_line);
  }
  .overview-row .tool svg {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .overview-row .tool:dir(rtl) svg {
    scale: -1 1;
  }
  @container (inline-size < 30em) {
    .overview-row {
      gap: 0.35em;
    }
    .overview-row .tool {
      inline-size: max(2em, var(--_hold));
      justify-content: center;
      padding-inline: 0;
    }
    .overview-row .tool span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @media (pointer: coarse) {
    .overview-row {
      --_hold: 44px;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .overview-row > * {
      transition: opacity 0.2s;
    }
    @starting-style {
      .overview-row > * {
        opacity: 0;
      }
    }
    .brush,
    .brush::before {
      transition:
        background-color 0.15s,
        scale 0.15s;
    }
  }
  @media (forced-colors: active) {
    .overview {
      outline: 1px solid GrayText;
      outline-offset: -1px;
    }
    .density .bars {
      fill: CanvasText;
    }
    .density .base {
      stroke: CanvasText;
    }
    .overview-axis > .lit {
      forced-color-adjust: none;
      background: none;
      box-shadow:
        0 0 0 2px Highlight,
        0 0 0 100vmax color-mix(in srgb, Canvas 65%, transparent);
    }
    .brush:not([data-brush='window'])::after {
      background: ButtonText;
    }
    .brush:not([data-brush='window'])::before {
      border-color: Canvas;
      background: ButtonText;
    }
    .brush:hover::before,
    .brush:active::before {
      background: Highlight;
    }
    .brush[data-brush='window']:hover {
      background: none;
      outline: 1px solid Highlight;
      outline-offset: -4px;
    }
    .overview-row .tool[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
      opacity: 1;
    }
  }
`;
