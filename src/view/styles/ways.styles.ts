import { css, type CSSResult } from 'lit';

/** Two buttons that lead back and on, wherever they stand. */
export const ways: CSSResult = css`
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
