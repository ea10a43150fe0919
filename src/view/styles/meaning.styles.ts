import { css, type CSSResult } from 'lit';

/** The button at the end of the legend, which says what the marks mean. */
export const meaning: CSSResult = css`
  /* A list of nothing keeps its room and is not heard. */
  .legend:not(:has(li)) {
    visibility: hidden;
  }
  .mark-key-button {
    anchor-name: --story-timeline-mark-key;
    min-block-size: var(--_target);
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.2em;
  }
  @media (hover: hover) {
    .mark-key-button:hover {
      color: var(--_text);
    }
  }
  @media print {
    .meaning {
      display: none;
    }
  }
`;
