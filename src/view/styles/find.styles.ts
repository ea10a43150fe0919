import { css, type CSSResult } from 'lit';

/** The field to look for words in; what was found is lit, the rest is dimmed. */
export const find: CSSResult = css`
  :host {
    --_found: var(--story-timeline-found, light-dark(#8a4b00, #ffc46b));
  }
  .find {
    display: flex;
    gap: 0.5em;
    align-items: center;
    margin-inline-end: auto;
  }
  .find.open {
    flex: 1 1 20em;
    min-inline-size: 0;
  }
  .find > * {
    flex: none;
  }
  .find > .find-button {
    border-radius: 0.4em;
    margin: 0;
  }
  .find > .find-field {
    flex: 1 1 8em;
    min-inline-size: 0;
    max-inline-size: 24em;
    min-block-size: 2em;
    padding: 0.25em 0.6em;
    border: 1px solid var(--_line);
    border-radius: 0.4em;
    background: var(--_ground);
    color: inherit;
    font: 400 0.875em / 1.4 var(--_sans);
  }
  .find-count {
    color: var(--_muted);
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .legend .find-count {
    margin-inline-start: 0.4em;
    color: var(--_found);
    font-weight: 700;
  }

  .finding .item:not(.found) > .anchor:not(:focus-visible) {
    opacity: 0.3;
  }
  .finding .outside:not(.found) > .anchor {
    opacity: 0;
  }
  .item.found .label .title,
  .plain.found .title {
    background: color-mix(in srgb, var(--_found) 20%, var(--_ground));
    box-shadow: 0 0 0 0.15em color-mix(in srgb, var(--_found) 20%, var(--_ground));
    box-decoration-break: clone;
    border-radius: 0.05em;
  }
  .item.found .ink {
    filter: drop-shadow(0 0 1px var(--_found)) drop-shadow(0 0 2px var(--_found));
  }
  .of-many.found .pill {
    background: var(--_found);
  }
  .item.at .label .title {
    outline: 2px solid var(--_found);
    outline-offset: 2px;
  }
  .density .found-bars {
    fill: var(--_found);
  }

  @media (pointer: coarse) {
    .find-field {
      min-block-size: 44px;
      font-size: 1em; /* below it a phone zooms into a field */
    }
  }
  @media (forced-colors: active) {
    .item.found .label .title,
    .plain.found .title {
      forced-color-adjust: none;
      background: Mark;
      color: MarkText;
      box-shadow: none;
    }
    .of-many.found .pill {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .density .found-bars {
      fill: Highlight;
    }
  }
`;
