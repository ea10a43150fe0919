import { css, type CSSResult } from 'lit';

/** What all that opens over the drawing or below it has in common: a box that stands out; and that of what stands at a mark or a button. */
export const raised: CSSResult = css`
  .popover,
  .menu,
  .mark-key,
  .keys,
  .enlarged,
  .voice {
    border: 1px solid var(--_hair);
    border-radius: 0.6em;
    background: var(--_raised);
    color: var(--_text);
  }
  .popover,
  .menu,
  .mark-key {
    position: fixed;
    inset: auto;
    box-shadow:
      0 1px 2px rgb(0 0 0 / 10%),
      0 8px 28px rgb(0 0 0 / 18%);
  }
  @media (forced-colors: active) {
    .popover,
    .menu,
    .mark-key,
    .keys,
    .enlarged,
    .voice {
      border-color: CanvasText;
    }
  }
`;
