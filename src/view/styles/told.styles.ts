import { css, type CSSResult } from 'lit';

/** What an event says of its own telling: the dates of report, update and correction, and that it is new. */
export const told: CSSResult = css`
  .told-dates {
    margin-block-start: 0.7em;
    color: var(--_muted);
    font-size: 0.8125em;
    overflow-wrap: anywhere;
  }
  .told-dates b {
    color: var(--_text);
    font-weight: 600;
  }
  .told-dates .of-text {
    margin-block-start: 0.25em;
    padding: 0.4em 0.7em;
    border-inline-start: 3px solid var(--_line);
    background: var(--_tint);
    color: var(--_text);
    font-size: 1.0769em;
  }
  .chip {
    align-self: center;
    padding: 0.05em 0.5em;
    border: 1px solid currentcolor;
    border-radius: 1em;
    color: var(--_text);
    font-size: 0.9em;
    font-weight: 600;
    white-space: nowrap;
  }
  .anchor > .corrected {
    position: absolute;
    translate: 0.3em -1.3em;
    inline-size: 0.95em;
    block-size: 0.95em;
    pointer-events: none;
  }
  .anchor:dir(rtl) > .corrected {
    translate: -1.25em -1.3em;
  }
  .plain > .anchor > .corrected {
    position: static;
    translate: none;
    display: inline-block;
    margin-inline-start: 0.35em;
  }
  .corrected svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    fill: var(--_ground);
    stroke: var(--_text);
    stroke-width: 1.7px;
    stroke-linejoin: round;
  }
  .item.news .ink :is(.fill, .ground) {
    stroke: color-mix(in srgb, var(--_group) 40%, transparent);
    stroke-width: 8px;
    paint-order: stroke;
  }
  .news > .anchor .date {
    color: var(--_text);
  }
  @media (forced-colors: active) {
    .item.news .ink :is(.fill, .ground) {
      stroke: Highlight;
    }
  }
`;
