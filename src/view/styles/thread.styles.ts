import { css, type CSSResult } from 'lit';

/** The thread of the article's telling: thin, under all that is read; and the numerals at the marks. */
export const thread: CSSResult = css`
  .axis-layer .thread .way {
    stroke: color-mix(in srgb, var(--_accent) 75%, transparent);
    stroke-width: 1.25px;
    stroke-linecap: round;
  }
  .axis-layer .thread .head {
    fill: var(--_accent);
    stroke: none;
  }
  /* White lets through, the darker the less. */
  .thread mask rect {
    fill: #555;
    forced-color-adjust: none;
  }
  .thread mask .seen {
    fill: #fff;
  }
  /* A disc over the mark, no wider than marks stand apart, in the mark's own manner. */
  .told {
    position: absolute;
    display: grid;
    place-items: center;
    box-sizing: border-box;
    min-inline-size: 1.6em;
    block-size: 1.6em;
    padding-inline: 0.2em;
    border: 1.5px solid var(--_group);
    border-radius: 1em;
    outline: 1.5px solid var(--_ground);
    background: var(--_group);
    color: var(--_ground);
    font-weight: 700;
    font-size: min(0.75em, 15px);
    line-height: 1;
    font-variant-numeric: tabular-nums;
    pointer-events: none;
    transform: translate(-50%, -50%);
  }
  .told.hollow,
  .told.dashed {
    background: var(--_ground);
    color: var(--_group);
  }
  .told.dashed {
    border-style: dashed;
  }
  @media (forced-colors: active) {
    .axis-layer .thread .way {
      stroke: Highlight;
    }
    .axis-layer .thread .head {
      fill: Highlight;
    }
    .told,
    .told.hollow,
    .told.dashed {
      forced-color-adjust: none;
      border-color: CanvasText;
      outline-color: Canvas;
      background: CanvasText;
      color: Canvas;
    }
    .told.hollow,
    .told.dashed {
      background: Canvas;
      color: CanvasText;
    }
  }
`;
