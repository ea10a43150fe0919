import { css, type CSSResult } from 'lit';

/** What the marks mean: at its button, and on a small screen at the foot of the window. */
export const markKeyStyles: CSSResult = css`
  .mark-key {
    position-anchor: --story-timeline-mark-key;
    position-area: block-start span-inline-end;
    position-try-fallbacks:
      flip-block,
      flip-inline,
      flip-block flip-inline;
    inline-size: max-content;
    max-inline-size: min(26em, 100vi - 16px);
    max-block-size: calc(100dvb - 16px);
    margin: 4px 0;
    padding: 0.9em 1.1em;
    /* The legend's letters are smaller. */
    font-size: calc(0.9375em / 0.8125);
    line-height: 1.35;
    text-align: start;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .mark-key:focus {
    outline: none;
  }
  .mark-key .what {
    margin: 0 0 0.5em;
    font-weight: 700;
  }
  .mark-key dl {
    margin: 0;
  }
  .mark-key dl > div {
    display: grid;
    grid-template-columns: 64px 1fr;
    gap: 1em;
    align-items: center;
    min-block-size: 1.9em;
    padding-block: 0.2em;
  }
  .mark-key dt {
    display: grid;
    justify-items: center;
  }
  .mark-key dd {
    margin: 0;
  }
  .mark-key .ink {
    position: static;
    display: block;
    inline-size: 64px;
    block-size: 22px;
    --_ground: var(--_raised);
  }
  .mark-key .pill {
    position: static;
    min-inline-size: 2.4em;
    padding: 0.1em 0.6em;
  }
  .mark-key .badge {
    margin: 0;
  }
  .mark-key .break {
    fill: none;
    stroke: var(--_line);
    stroke-width: 1px;
  }
  .mark-key .today {
    stroke: var(--_text);
    stroke-width: 1.5px;
  }
  @media (max-width: 480px), (max-height: 420px) {
    .mark-key {
      position-area: none;
      position-try-fallbacks: none;
      inset: auto 0 0;
      inline-size: auto;
      max-inline-size: none;
      max-block-size: 80dvb;
      margin: 0;
      padding-block-end: max(0.9em, env(safe-area-inset-bottom));
      border-width: 1px 0 0;
      border-radius: 14px 14px 0 0;
    }
  }
`;
