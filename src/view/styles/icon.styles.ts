import { css, type CSSResult } from 'lit';

/** A button that is a small picture, wherever it stands; and the one that closes a box, in its corner. */
export const icon: CSSResult = css`
  .icon {
    display: grid;
    place-items: center;
    inline-size: 2em;
    block-size: 2em;
    min-inline-size: 24px;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: var(--_muted);
  }
  @media (hover: hover) {
    :where(.root:not([data-touched])) .icon:hover:not([aria-disabled='true']) {
      background: var(--_period);
      color: var(--_text);
    }
  }
  .icon[aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }
  .icon svg {
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .close {
    position: absolute;
    inset-block-start: 0.45em;
    inset-inline-end: 0.45em;
    z-index: 1;
    background: var(--_raised);
  }

  @media (pointer: coarse) {
    .icon {
      inline-size: 44px;
      block-size: 44px;
    }
    .close {
      inset-block-start: 0.1em;
      inset-inline-end: 0.1em;
    }
  }
`;
