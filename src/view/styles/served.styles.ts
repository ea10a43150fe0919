import { css, type CSSResult } from 'lit';

/**
 * A timeline that needs no measuring: time runs down along a line, each event has its mark there and says all that it tells
 * beside it. What a server draws where it knows no width.
 */
export const served: CSSResult = css`
  :host([data-served]) .story-list > ol {
    --_gutter: 2em;
    margin-block-start: 1.25em;
  }
  :host([data-served]) .story-list > ol > li {
    position: relative;
    padding-block: 0 2em;
    padding-inline-start: var(--_gutter);
    border-block-start: 0;
  }
  /* The axis, from the first mark on; behind the last event it fades. */
  :host([data-served]) .story-list > ol > li::before {
    content: '';
    position: absolute;
    inset-block: 0.75em -0.75em;
    inset-inline-start: calc(0.4375em - 1px);
    border-inline-start: 2px solid var(--_line);
  }
  :host([data-served]) .story-list > ol > li:last-child::before {
    inset-block-end: 0;
    border-image: linear-gradient(var(--_line), transparent) 1;
  }
  :host([data-served]) .story-list > ol > li:not(.today-divider)::after {
    content: '';
    position: absolute;
    inset-block-start: 0.25em;
    inset-inline-start: 0;
    inline-size: 0.875em;
    block-size: 0.875em;
    border-radius: 50%;
    background: var(--_group);
    box-shadow: 0 0 0 3px var(--_ground);
  }
  @container (inline-size < 30em) {
    :host([data-served]) .story-list > ol {
      --_gutter: 1.5em;
    }
  }
  @media (forced-colors: active) {
    :host([data-served]) .story-list > ol > li:not(.today-divider)::after {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
