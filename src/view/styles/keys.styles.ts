import { css, type CSSResult } from 'lit';

/** The sheet of keys. */
export const keys: CSSResult = css`
  .keys {
    inline-size: min(26em, 100vw - 2em);
    max-block-size: calc(100dvb - 2em);
    margin: auto;
    padding: 1.1em 1.25em;
    font-size: 0.9375em;
  }
  .keys::backdrop {
    background: rgb(0 0 0 / 25%);
  }
  .keys .what {
    font-family: var(--story-timeline-heading-font, inherit);
    font-weight: 700;
    font-size: 1.2em;
    line-height: 1.25;
  }
  .keys dl {
    margin: 0.9em 0 0;
  }
  .keys dl > div {
    display: grid;
    grid-template-columns: 9.5em 1fr;
    gap: 0.75em;
    padding-block: 0.3em;
  }
  .keys dl > div + div {
    border-block-start: 1px solid var(--_hair);
  }
  .keys dd {
    margin: 0;
  }
  .keys kbd {
    display: inline-block;
    padding-inline: 0.4em;
    border: 1px solid var(--_line);
    border-radius: 0.3em;
    font: inherit;
    font-size: 0.875em;
    white-space: nowrap;
  }
`;
