import { css, type CSSResult } from 'lit';

/** The captions of scenes, one over another: the place is as high as the longest. */
export const captions: CSSResult = css`
  .captions {
    display: grid;
    margin-block-start: 0.75em;
  }
  .captions > .caption {
    grid-area: 1 / 1;
    align-self: start;
    visibility: hidden;
    max-inline-size: 44em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_accent);
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .captions > .here {
    visibility: visible;
  }
  .captions p {
    margin: 0;
    color: var(--_text);
    font-size: 1em;
  }
  .captions p + p {
    margin-block-start: 0.25em;
  }
  .caption-title {
    font-weight: 700;
  }
  @media print {
    .captions {
      display: none;
    }
  }
`;
