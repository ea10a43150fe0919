import { css, type CSSResult } from 'lit';

/** What is held by fingers: room for them, and nothing that a browser does to what is pressed long or twice. */
export const touch: CSSResult = css`
  :is(button, summary, a, input) {
    touch-action: manipulation;
  }
  @media (any-pointer: coarse) {
    .anchor,
    .axis-layer {
      -webkit-touch-callout: none;
      -webkit-user-select: none;
      user-select: none;
    }
  }
  @media (pointer: coarse) {
    .plain > button {
      min-block-size: 44px;
    }
    .links a {
      display: inline-block;
      padding-block: max(0.3em, (44px - 1lh) / 2);
    }
    .links li + li {
      margin-block-start: 0;
    }
    .finder input::-webkit-search-cancel-button {
      block-size: 44px;
      inline-size: 44px;
      margin-inline-end: -0.6em;
      background-size: 0.75em 0.75em;
    }
  }
`;
