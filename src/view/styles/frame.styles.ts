import { css, type CSSResult } from 'lit';

/** The element's box, its heading, toolbar, legend, messages: all round the drawing. */
export const frame: CSSResult = css`
  :host {
    display: block;
    box-sizing: border-box;
    /* It has no width of its own: the drawing follows the room, whatever a page says of all that it has (all: unset). */
    container-type: inline-size !important;
    contain-intrinsic-inline-size: 40em;
    min-inline-size: 0;
    line-height: 1.4;
    text-align: start;
    /* Its drawing and its lines are level, also within a page that is written from the top. */
    writing-mode: horizontal-tb;
    overflow-wrap: anywhere;
    -webkit-tap-highlight-color: transparent;
  }
  :host([hidden]) {
    display: none;
  }
  :host(:state(inline):not([hidden])) {
    display: block !important;
  }
  /*
   * For one reading of the height that the author gave: see the surroundings controller. Its content stays rendered,
   * since WebKit never ends the layout of an open popover whose anchor is gone.
   */
  :host(:state(measuring)) {
    align-self: start !important;
  }
  :host(:state(measuring)) .root {
    block-size: 0;
    min-block-size: 0;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  p,
  ol,
  ul,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
  }
  ol,
  ul {
    list-style: none;
  }
  button {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    cursor: pointer;
  }
  a {
    color: inherit;
    text-underline-offset: 0.15em;
    text-decoration-thickness: from-font;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  /* Letters that stack marks over marks stay in their own box; the margin keeps what a letter may do, and a focus ring. */
  .heading,
  .summary,
  .legend li,
  .label,
  .plain > button,
  .members button,
  .event .what,
  .event .text,
  .quote blockquote {
    overflow: clip;
    overflow-clip-margin: 6px;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* Letters and their spacing are the page's; how lines are set is ours, since they have been measured. */
  .root {
    font-feature-settings: normal;
    font-kerning: auto;
    font-variant: normal;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 1.5em;
    align-items: start;
    min-block-size: var(--story-timeline-min-height, 15em);
    align-content: start;
  }
  :host(:is(:state(empty), :state(error))) .root {
    min-block-size: 0;
  }
  .root > * {
    grid-column: 1 / -1;
  }
  /* What stands in the tag is set as it would be without us, not in our columns. */
  .root > slot {
    display: block;
  }
  .root > .header {
    grid-column: 1 / 2;
  }
  .root > .toolbar {
    grid-column: 2 / 3;
    grid-row: 1;
  }
  @container (inline-size < 60em) {
    .root > .header {
      grid-column: 1 / -1;
    }
    .root > .toolbar {
      grid-column: 1 / -1;
      grid-row: auto;
      justify-content: flex-start;
      margin-block-start: 0.75em;
    }
  }
  .stage {
    min-inline-size: 0;
    margin-block-start: 1.25em;
  }
  .stage.scrolls {
    overflow: hidden auto;
  }

  .heading {
    font-family: var(--story-timeline-heading-font, inherit);
    font-weight: 700;
    font-size: 1.5em;
    line-height: 1.2;
    text-wrap: balance;
  }
  .summary,
  .facts {
    margin-block-start: 0.35em;
    max-inline-size: 46em;
    font-size: 0.9375em;
    text-wrap: pretty;
  }
  .facts {
    max-inline-size: none;
    color: var(--_muted);
    font-size: 0.8125em;
  }

  .drawing {
    min-inline-size: 0;
  }
  /* Where time runs down, further than a screen is high, the whole story stays in sight. */
  .down > .overview-row.used {
    position: sticky;
    z-index: 2;
    inset-block-end: 0;
    background: var(--_ground);
  }
  .overview-row {
    /* Of the handles and the window, which are pressed and dragged. */
    --_hold: 24px;
    --_grip: clamp(9px, 0.55em, 12px);
    --_height: max(2.75em, var(--_hold));
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-inline-size: 0;
    block-size: var(--_height);
    margin-block-start: 1em;
    border-radius: 0.4em;
  }

  @media (pointer: coarse) {
    .overview-row {
      --_hold: 44px;
    }
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    --_target: 24px;
    gap: 0.35em 1.4em;
    /* Room for what comes after the first picture. */
    min-block-size: var(--_target);
    margin-block-start: 1.1em;
    font-size: 0.8125em;
    color: var(--_muted);
  }
  @media (pointer: coarse) {
    .legend {
      --_target: 44px;
    }
  }
  .key {
    display: flex;
    align-items: baseline;
    /* Its words in the middle, as those of its neighbours are. */
    padding: max(0px, (var(--_target) - 1lh) / 2) 0;
    border: 0;
    background: none;
    text-align: start;
  }
  .glyph {
    inline-size: 0.7em;
    block-size: 0.7em;
    margin-inline-end: 0.4em;
    overflow: visible;
    fill: var(--_group);
  }
  .swatch {
    display: inline-block;
    inline-size: 1.6em;
    block-size: 0.8em;
    margin-inline-end: 0.4em;
    border: 1px solid var(--_hair);
    background: var(--_period);
  }

  .period-name {
    display: inline-flex;
    flex-wrap: wrap;
    column-gap: 0.5em;
    align-items: baseline;
    align-content: center;
    min-block-size: var(--_target);
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    text-align: start;
  }
  .period-name .swatch {
    margin: 0;
  }
  .period-name > bdi {
    font-weight: 700;
  }
  .period-name:hover > bdi {
    text-decoration: underline;
  }

  .undated {
    margin-block-start: 1.25em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_hair);
  }
  .caption {
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .undated ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    margin-block-start: 0.35em;
  }
  .plain > button {
    display: block;
    max-inline-size: 22em;
    min-block-size: 24px;
    padding: 0.15em 0;
    border: 0;
    border-radius: 0.25em;
    background: none;
    text-align: start;
  }
  .plain .date {
    display: block;
  }

  .probes {
    position: absolute;
    visibility: hidden;
    /* Heard by the paint controller. */
    background: var(--story-timeline-ground, transparent);
    transition-duration: 1ms;
    inline-size: 0;
    block-size: 0;
    overflow: hidden;
  }
  .probe {
    display: inline-block;
    white-space: nowrap;
  }
  .probe.limit {
    display: block;
    block-size: var(--story-timeline-max-height, 40em);
  }
`;
