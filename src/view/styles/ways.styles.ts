import { css, type CSSResult } from 'lit';

/** Buttons that are a drawing alone, and two of them that lead back and on: wherever they stand, and whatever has come first. */
export const ways: CSSResult = css`
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
    .icon:hover:not([aria-disabled='true']) {
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
  @media (pointer: coarse) {
    .icon {
      inline-size: 44px;
      block-size: 44px;
    }
  }
  .ways {
    display: flex;
    align-items: center;
    gap: 0.15em;
    margin-inline-start: -0.35em;
  }
  .ways .icon:dir(rtl) svg {
    scale: -1 1;
  }
`;
