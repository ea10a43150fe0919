import { css, type CSSResult } from 'lit';

/** The buttons above the drawing, and the way past it. */
export const toolbar: CSSResult = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    justify-content: flex-end;
  }
  .tool {
    min-block-size: 2em;
    padding: 0.25em 0.8em;
    border: 1px solid var(--_line);
    border-radius: 0.4em;
    background: none;
    font-size: 0.875em;
  }
  .tool[aria-disabled='true'] {
    color: color-mix(in srgb, currentcolor 45%, transparent);
    cursor: default;
  }
  .room {
    visibility: hidden;
  }
  .joined {
    display: flex;
  }
  .joined > .tool + .tool {
    margin-inline-start: -1px;
  }
  .joined > .tool:not(:first-child) {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .joined > .tool:not(:last-child) {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  /* At the end, where it stays when the form that it brings up has fewer buttons; where there is little room, in a row of its own. */
  .forms {
    margin-inline-start: auto;
  }
  @container (inline-size < 40em) {
    .forms {
      flex: 1 0 100%;
    }
    .forms > .tool {
      flex: auto;
      padding-inline: 0.4em;
    }
    .saves:not(:last-child) {
      margin-inline-start: auto;
    }
  }
  .tool[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_ground);
  }
  .zoom,
  .save {
    display: grid;
    place-items: center;
    min-inline-size: 2.4em;
    padding: 0;
  }
  .zoom svg,
  .save svg {
    inline-size: 1.1em;
    block-size: 1.1em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .save {
    anchor-name: --story-timeline-save;
    block-size: 100%;
  }
  .help {
    min-inline-size: 2.4em;
    padding: 0;
  }
  /* Where there is no pointer that hovers there is seldom a keyboard; the key works all the same. */
  @media (hover: none) and (pointer: coarse) {
    .help {
      display: none;
    }
  }
  .skip {
    position: absolute;
    z-index: 2;
    inset-block-start: 0;
    inset-inline-start: 0;
    background: var(--_raised);
  }
  .skip:not(:focus) {
    inline-size: 1px;
    block-size: 1px;
    min-block-size: 0;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .root > .skip-end {
    block-size: 0;
    overflow: hidden;
  }
  @media (pointer: coarse) {
    .tool {
      min-block-size: 44px;
    }
    .zoom,
    .save {
      min-inline-size: 44px;
    }
  }
`;
