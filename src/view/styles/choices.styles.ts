import { css, type CSSResult } from 'lit';

/** What may be chosen beside words, what has been, and the legend by which groups are chosen. */
export const choices: CSSResult = css`
  .panel {
    display: grid;
    flex: 1 0 100%;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 1em 1.75em;
    padding: 0.9em 1em 1em;
    border: 1px solid var(--_line);
    border-radius: 0.4em;
  }
  .choices .head {
    margin-block-end: 0.4em;
    color: var(--_muted);
  }
  .choices ul,
  .chosen ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .choices details ul {
    margin-block-start: 0.4em;
  }
  .choices summary {
    margin-block-start: 0.4em;
    padding-block: 0.25em;
    color: var(--_muted);
    cursor: pointer;
  }
  .choice,
  .chip {
    display: flex;
    align-items: baseline;
    min-block-size: 2em;
    padding: 0.2em 0.7em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    background: none;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .choice .glyph,
  .key .glyph {
    flex: none;
  }
  .choice .count {
    margin-inline-start: 0.6em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .choice[aria-pressed='true'] {
    border-color: var(--_text);
    background: var(--_text);
    color: var(--_ground);
  }
  .choice[aria-pressed='true'] :is(.count, .glyph) {
    color: inherit;
    fill: currentcolor;
    stroke: currentcolor;
  }
  .choice[aria-disabled='true'] {
    color: var(--_muted);
    border-style: dashed;
    cursor: default;
  }
  .edges {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1em;
  }
  .finder .edges label {
    display: flex;
    flex: none;
    align-items: center;
    gap: 0.5em;
    min-inline-size: 0;
  }
  .finder .edges input {
    inline-size: 7.5em;
    min-block-size: 2em;
    padding-inline: 0.6em;
  }
  .edges input[aria-invalid='true'] {
    border-color: currentcolor;
    border-width: 2px;
  }
  .unread {
    margin-block-start: 0.4em;
  }
  .chosen {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 0.6em;
  }
  .finder > .tool,
  .chosen .tool {
    font-size: 1em;
  }
  /* Where there is little room, what leads through what was found comes first. */
  @container (inline-size < 40em) {
    .finder:not(:has(.chip, .panel)) > label + .tool ~ .chosen {
      display: none;
    }
  }
  .chip {
    align-items: center;
    gap: 0.45em;
    background: var(--_period);
  }
  .chip svg {
    flex: none;
    inline-size: 0.9em;
    block-size: 0.9em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
  }
  .plain-tool {
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  /* A legend still, that can be pressed. */
  .legend:has(.key[aria-pressed='true']) .key[aria-pressed='false'] {
    color: var(--_muted);
  }
  .key[aria-pressed='true'] {
    color: var(--_text);
    font-weight: 600;
  }
  .key[aria-pressed='true'] > bdi {
    text-decoration: underline;
    text-decoration-color: var(--_group);
    text-decoration-thickness: 3px;
    text-underline-offset: 0.3em;
  }

  @media (hover: hover) {
    .choice:hover:not([aria-disabled='true']),
    .chip:hover {
      border-color: currentcolor;
    }
    .key:hover bdi {
      text-decoration: underline;
      text-decoration-color: var(--_group);
      text-underline-offset: 0.3em;
    }
  }
  @media (pointer: coarse) {
    :is(.choice, .chip, .chosen .tool, .finder > .tool, .choices summary, .finder .edges input) {
      min-block-size: 44px;
    }
    :is(.choice, .chip) {
      align-items: center;
      border-radius: 22px;
    }
    .choices summary {
      align-content: center;
    }
  }
  @media (forced-colors: active) {
    :is(.choice, .key)[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
    .choice[aria-disabled='true'] {
      color: GrayText;
    }
  }
`;
