import { css, type CSSResult } from 'lit';

/** The slider over the dates of the story's own telling, and the line that says what is new. */
export const asOf: CSSResult = css`
  .as-of,
  .news-line {
    margin-block-start: 1em;
    font-size: 0.875em;
  }
  .moments {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35em 1em;
  }
  .moments .ways {
    flex: 1 1 16em;
    min-inline-size: min(100%, 12em);
    max-inline-size: 32em;
  }
  .moments input {
    flex: 1;
    min-inline-size: 0;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_text);
    cursor: pointer;
  }
  .moments input:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 0.3em;
  }
  .moment {
    display: flex;
    flex-wrap: wrap;
    flex: 0 1 auto;
    column-gap: 0.9em;
    min-inline-size: 16em;
  }
  .moment .said {
    font-weight: 700;
  }
  .moment .tally {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .moments > .tool {
    margin-inline-start: auto;
    font-size: 1em;
  }
  /* A line is kept for what came, so that the drawing stands still while the reader steps. */
  .came {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.2em;
    min-block-size: 1.5em;
    margin-block-start: 0.2em;
  }
  .came li {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  .came b {
    margin-inline-end: 0.15em;
    color: var(--_muted);
    font-weight: 600;
  }
  .news-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 0.75em;
  }
  @container (inline-size < 40em) {
    .moments .ways {
      flex-basis: 100%;
      max-inline-size: none;
    }
    .moment {
      flex: 1;
      min-inline-size: 0;
    }
  }
  @media (pointer: coarse) {
    .moments input {
      block-size: 44px;
    }
    .as-of :is(.icon, .tool),
    .news-line .icon {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }
  .moment .printed {
    display: none;
  }
  /* On paper nothing can be pressed: there it is said what is shown. */
  @media print {
    .as-of :is(.ways, .tool),
    .news-line .ways {
      display: none;
    }
    .moment .printed {
      display: inline;
      color: var(--_muted);
    }
  }
`;
