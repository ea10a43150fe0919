import { css, type CSSResult } from 'lit';

/** The menu of formats, and what is said of one that has been saved; both stand at the button. */
export const menu: CSSResult = css`
  .menu {
    position-anchor: --story-timeline-save;
    position-area: block-end span-inline-start;
    position-try-fallbacks:
      flip-inline,
      flip-block,
      flip-block flip-inline;
    min-inline-size: 13em;
    max-inline-size: calc(100vi - 16px);
    max-block-size: calc(100dvb - 16px);
    margin: 4px 0;
    padding: 0.35em;
    font-size: 0.9375em;
    text-align: start;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .menu.said {
    min-inline-size: 0;
    padding: 0.5em 0.8em;
    font-size: 0.875em;
  }
  .menu button {
    display: block;
    inline-size: 100%;
    min-block-size: 32px;
    padding: 0.3em 0.75em;
    border: 0;
    border-radius: 0.3em;
    background: none;
    text-align: start;
  }
  .menu button:focus-visible {
    background: var(--_period);
  }
  @media (hover: hover) {
    .menu button:hover {
      background: var(--_period);
    }
  }
  .menu button:focus-visible {
    outline-offset: -3px;
  }
  .menu [role='group'] {
    margin-block-start: 0.35em;
    padding-block-start: 0.35em;
    border-block-start: 1px solid var(--_hair);
  }
  .menu .caption {
    padding: 0.2em 0.9em;
  }

  @media (pointer: coarse) {
    .menu button {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .menu button:hover,
    .menu button:focus-visible {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
