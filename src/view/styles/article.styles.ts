import { css, type CSSResult } from 'lit';

/** What stands over the article: an event beside its passage, the way back to the timeline. */
export const article: CSSResult = css`
  .passage {
    position: fixed;
    inset: 0 auto auto 0;
    pointer-events: none;
    anchor-name: --story-timeline-passage;
  }
  .article-layer .popover {
    position-anchor: --story-timeline-passage;
    margin-block: 6px;
    max-block-size: min(20em, 100dvb - 24px);
  }
  .locate,
  .back button {
    min-block-size: 24px;
    border: 0;
    background: none;
    color: var(--_text);
    font: inherit;
    font-weight: 600;
    line-height: 1.3;
  }
  .locate {
    padding: 0.3em 0.5em;
    border-radius: 0.3em;
  }
  @media (hover: hover) {
    .locate:hover {
      background: var(--_period);
    }
  }
  .popover.back {
    inline-size: max-content;
    max-inline-size: calc(100vi - 24px);
    border-radius: 2em;
  }
  .back button {
    display: flex;
    align-items: center;
    gap: 0.5em;
    padding: 0.55em 1em 0.55em 0.8em;
    border-radius: inherit;
    font-size: 0.875em;
  }
  .back svg {
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .back:dir(rtl) svg {
    scale: -1 1;
  }
  @media (max-width: 480px), (max-height: 420px) {
    .article-layer .popover {
      margin: 0;
      max-block-size: 50dvb;
    }
    /* While the reader is at the passage no sheet covers it. */
    .article-layer .popover.back {
      position-area: block-end;
      position-try-fallbacks: flip-block;
      inset: auto;
      margin: 6px 12px;
      inline-size: max-content;
      padding: 0;
      border-width: 1px;
      border-radius: 2em;
    }
    .popover.back::before {
      display: none;
    }
  }
  @media (pointer: coarse) {
    .locate,
    .back button {
      min-block-size: 44px;
    }
  }
  /* The event at which the reader of the article is. */
  .anchor[aria-current] .label {
    background: color-mix(in oklab, var(--_period) 70%, transparent);
    box-shadow: 0 0 0 0.3em color-mix(in oklab, var(--_period) 70%, transparent);
  }
  .anchor[aria-current] .ink {
    filter: drop-shadow(0 0 1px var(--_ground)) drop-shadow(0 0 2px var(--_text));
  }
  @media (forced-colors: active) {
    .anchor[aria-current] .label {
      outline: 2px solid Highlight;
      outline-offset: 2px;
    }
  }
`;
