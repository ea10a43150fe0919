import { css, type CSSResult } from 'lit';

/** The field to search in, and what is found: in full strength under a marker, all else behind it. */
export const find: CSSResult = css`
  :host {
    --_found: var(--story-timeline-found, light-dark(#f2b200, #ffc933));
    --_marker: color-mix(in srgb, var(--_found) 42%, transparent);
  }

  .tool[aria-expanded='true'] {
    background: var(--_period);
  }
  .tool.find-button {
    border-radius: 0.4em;
  }
  .finder {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35em 0.75em;
    margin-block-start: 1em;
    font-size: 0.875em;
  }
  .finder label {
    position: relative;
    flex: 0 1 22em;
    min-inline-size: min(100%, 12em);
  }
  .finder label svg {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0.7em;
    inline-size: 1.1em;
    block-size: 1.1em;
    margin-block: auto;
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.5;
    stroke-linecap: round;
    pointer-events: none;
  }
  .finder input {
    inline-size: 100%;
    min-block-size: 2.3em;
    padding: 0.25em 0.6em;
    padding-inline-start: 2.3em;
    border: 1px solid var(--_line);
    border-radius: 0.4em;
    appearance: none;
    background: var(--story-timeline-ground, transparent);
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  .finder input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .finder input::-webkit-search-cancel-button {
    block-size: 1.1em;
    inline-size: 1.1em;
    margin-inline-start: 0.4em;
    appearance: none;
    /* Drawn by gradients: a page's policy on images may forbid a picture. */
    background:
      linear-gradient(45deg, transparent 44%, var(--_muted) 44% 56%, transparent 56%) center / 65% 65%
        no-repeat,
      linear-gradient(-45deg, transparent 44%, var(--_muted) 44% 56%, transparent 56%) center / 65% 65%
        no-repeat;
    cursor: pointer;
  }
  .ways .tally {
    min-inline-size: 4em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  /* The story runs down beyond the screen: what leads through it stays in sight. */
  .down > .finder,
  .drawing:has(> .stage > .story-list) > .finder {
    position: sticky;
    z-index: 3;
    inset-block-start: 0;
    padding-block: 0.4em;
    margin-block-start: 0.6em;
    background: var(--_ground);
  }
  .finding ~ .stage :is(.item, .story-list [data-id]) {
    scroll-margin-block: 5em 4em;
  }
  @container (inline-size < 40em) {
    .finding ~ .stage :is(.item, .story-list [data-id]) {
      scroll-margin-block-start: 12em;
    }
  }
  /* Above the sheet at the foot of a small screen. */
  .down > .finding ~ .stage .item {
    scroll-margin-block-end: 45vb;
  }

  /* What is not found. Its words stay as clear as a date is. */
  .finding ~ .stage .item:not(.found) .ink {
    opacity: 0.3;
  }
  .finding ~ .stage .item:not(.found) :is(.title, .badge) {
    color: var(--_muted);
    font-weight: 400;
  }
  .finding ~ .stage .of-many:not(.found) .pill {
    background: color-mix(in srgb, var(--_accent) 12%, var(--_ground));
    color: var(--_muted);
  }
  .finding ~ .stage .story-list [data-id]:not(.found):is(.event, :has(> .event)) {
    opacity: 0.75;
  }

  /* What is found. */
  .item.found .ink :is(.fill, .ground) {
    stroke: var(--_found);
    stroke-width: 7px;
    paint-order: stroke;
  }
  .found .title,
  .story-list .found .what {
    border-radius: 0.15em;
    background: var(--_marker);
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
    box-shadow:
      0.12em 0 0 var(--_marker),
      -0.12em 0 0 var(--_marker);
  }
  .of-many.found .pill {
    box-shadow: 0 0 0 3px var(--_found);
  }
  .item.at .label .title {
    outline: 2px solid var(--_found);
    outline-offset: -1px;
  }
  .of-many.found .title {
    background: none;
    box-shadow: none;
  }
  .members .found .name {
    background: var(--_marker);
  }
  .legend .tally {
    margin-inline-start: 0.45em;
    padding-inline: 0.35em;
    border-radius: 0.2em;
    background: var(--_marker);
    color: var(--_text);
    font-variant-numeric: tabular-nums;
  }
  /* Where it is, is to be seen in all of the strip: less of it is dimmed, and what is not found is pale by itself. */
  .finding ~ .overview-row .overview {
    --_dimmed: color-mix(in srgb, light-dark(var(--_period), var(--_ground)) 30%, transparent);
  }
  .finding ~ .overview-row .density .bars {
    opacity: 0.35;
  }
  .density .hits {
    fill: var(--_found);
    stroke: var(--_text);
    stroke-width: 0.5px;
    vector-effect: non-scaling-stroke;
  }

  @media (pointer: coarse) {
    .finder input {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .finder label svg {
      stroke: CanvasText;
    }
    .finding ~ .stage .item:not(.found) :is(.title, .badge, .date),
    .finding ~ .stage .of-many:not(.found) .pill {
      color: GrayText;
    }
    .finding ~ .stage .item:not(.found) .ink {
      opacity: 0.45;
    }
    .item.found .ink :is(.fill, .ground) {
      stroke: Highlight;
    }
    .found .title,
    .story-list .found .what,
    .members .found .name,
    .legend .tally {
      forced-color-adjust: none;
      background: Mark;
      color: MarkText;
      box-shadow: none;
    }
    .of-many.found .pill {
      outline: 3px solid Highlight;
      outline-offset: 1px;
    }
    .density .hits {
      fill: Highlight;
      stroke: none;
    }
    .finding ~ .overview-row .overview-axis > .lit {
      box-shadow:
        0 0 0 2px Highlight,
        0 0 0 100vmax color-mix(in srgb, Canvas 25%, transparent);
    }
  }
  /* Marked words keep 7 to 1 where more contrast is asked for. */
  @media (prefers-contrast: more) {
    .root {
      --_marker: color-mix(in srgb, var(--_found) 25%, transparent);
    }
  }
`;
