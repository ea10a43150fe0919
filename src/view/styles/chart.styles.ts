import { css, type CSSResult } from 'lit';

/** The drawing: axis, marks, labels, clusters. Places come from the scene; here is how they look. */
export const chart: CSSResult = css`
  .chart {
    position: relative;
    inline-size: 100%;
  }
  /* Pages scroll by one finger, and by a wheel; a finger along the axis and two fingers are ours. */
  .chart {
    touch-action: pan-x pan-y;
  }
  .chart.zoomed {
    overflow: clip;
    overflow-clip-margin: 4px;
  }
  .chart.zoomed.horizontal {
    overflow: clip visible;
    touch-action: pan-y;
  }
  .axis-layer {
    position: absolute;
    inset: 0;
    overflow: visible;
    pointer-events: none;
  }
  .axis-layer path {
    fill: none;
    stroke: var(--_line);
    stroke-width: 1.5px;
  }
  .axis-layer .tick-line {
    stroke-width: 1px;
  }
  .axis-layer .leader {
    stroke: var(--_line);
    stroke-width: 1px;
  }
  .axis-layer text {
    fill: var(--_muted);
    paint-order: stroke;
    stroke: var(--_ground);
    stroke-width: 4px;
    stroke-linejoin: round;
    dominant-baseline: central;
    font-variant-numeric: tabular-nums;
  }
  .axis-layer .break-words {
    font-style: italic;
  }
  /* Letters that join are not slanted. */
  .axis-layer:dir(rtl) .break-words {
    font-style: normal;
  }
  .period rect {
    fill: var(--_period);
  }
  .period.row-1 rect {
    fill: color-mix(in oklab, var(--_period), var(--_text) 2.5%);
  }
  .period.row-2 rect {
    fill: color-mix(in oklab, var(--_period), var(--_text) 5%);
  }
  .period text {
    stroke: none;
  }
  .axis-layer .period path {
    fill: var(--_line);
    stroke: none;
  }
  .axis-layer .period .ground {
    fill: var(--_ground);
  }
  .axis-layer .period .line {
    fill: none;
    stroke: var(--_line);
    stroke-dasharray: 4 3;
  }
  .axis-layer .lane text {
    fill: var(--_group);
    font-weight: 700;
  }
  .axis-layer .lane-glyph {
    fill: var(--_group);
    stroke: var(--_ground);
    stroke-width: 3px;
    paint-order: stroke;
  }
  .axis-layer .lane-line {
    stroke: var(--_hair);
    stroke-width: 1px;
  }

  .marks {
    position: absolute;
    inset: 0;
  }
  .item {
    /* Placed by left and top: not every engine follows an anchor through a transform. */
    position: absolute;
    inline-size: 0;
    block-size: 0;
  }
  .item > .anchor {
    position: absolute;
    inset: 0 auto auto 0;
    left: 0;
    padding: 0;
    border: 0;
    background: none;
    border-radius: 0.4em;
    text-align: left;
  }
  /* Still in the list, at the edge behind which its time lies. */
  .outside > .anchor {
    opacity: 0;
    pointer-events: none;
  }
  .ink {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    pointer-events: none;
  }
  .ink .fill {
    fill: var(--_group);
  }
  .ink .ground {
    fill: var(--_ground);
  }
  .ink .line {
    fill: none;
    stroke: var(--_group);
    stroke-width: 2px;
  }
  .ink .dashed {
    stroke-dasharray: 4 3;
  }

  .label {
    position: absolute;
    display: block;
    border-radius: 0.25em;
    overflow-wrap: anywhere;
  }
  .label .date {
    display: block;
  }
  .date {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .label .title {
    color: var(--_text);
  }
  .anchor:focus-visible .label {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }
  .badge {
    display: inline-block;
    margin-inline-start: 0.5em;
    padding-inline: 0.45em;
    border-radius: 1em;
    color: var(--_group, var(--_accent));
    box-shadow: inset 0 0 0 1.25px currentcolor;
    white-space: nowrap;
  }

  .pill {
    position: absolute;
    display: grid;
    place-items: center;
    /* Seen where colours are forced. */
    border: 1px solid transparent;
    border-radius: 1em;
    background: var(--_accent) border-box;
    color: var(--_ground);
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
`;
