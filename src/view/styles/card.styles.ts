import { css, type CSSResult } from 'lit';

/** A quotation as large as the window. */
export const card: CSSResult = css`
  .quote-card {
    inline-size: 100vi;
    block-size: 100dvb;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    background: var(--_raised);
    color: var(--_text);
    overflow: hidden;
  }
  .quote-card .sheet {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    background: var(--_raised);
    color: var(--_text);
  }
  .quote-card-bar {
    display: flex;
    gap: 0.25em;
    padding: 0.6em 0.8em;
  }
  .quote-card-bar .icon {
    inline-size: 2.5em;
    block-size: 2.5em;
  }
  .quote-card-bar .step:dir(rtl) svg {
    scale: -1 1;
  }
  .quote-card-bar > :last-child {
    margin-inline-start: 0.5em;
  }
  .quote-card-bar > :nth-child(3) {
    margin-inline-start: auto;
  }
  .quote-card figure {
    flex: 1;
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    inline-size: min(100%, 80em);
    margin-inline: auto;
    padding: 0 max(1em, 4vi) max(1em, 3vb);
  }
  .quote-card blockquote {
    flex: 1;
    display: grid;
    align-items: safe center;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
    padding-block: 0.1em;
    font-family: var(--story-timeline-heading-font, inherit);
    font-size: 1.5em;
    line-height: 1.2;
  }
  .quote-card .words {
    white-space: pre-line;
    text-wrap: pretty;
  }
  .quote-card figcaption {
    margin-block-start: 1em;
    padding-block-start: 0.8em;
    border-block-start: 3px solid var(--_accent);
    color: var(--_muted);
    font-size: clamp(1em, 1.6vi + 0.3em, 1.75em);
    line-height: 1.35;
  }
  .quote-card .who {
    color: var(--_text);
    font-weight: 700;
    font-size: 1.25em;
  }
  @media (pointer: coarse) {
    .quote-card-bar .icon {
      inline-size: 44px;
      block-size: 44px;
    }
  }
  /* Where there is hardly any height, all scrolls. */
  @media (max-height: 24em) {
    .quote-card .sheet {
      overflow: auto;
    }
    .quote-card :is(figure, blockquote) {
      flex: none;
    }
  }
  @media print {
    .quote-card {
      display: none;
    }
  }
`;
