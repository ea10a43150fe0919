import { css, type CSSResult } from 'lit';

/** The line of today, and what parts past from future where the story is told as a list. */
export const today: CSSResult = css`
  .axis-layer .today path {
    stroke: var(--_text);
    stroke-width: 1.5px;
  }
  .axis-layer .today text {
    fill: var(--_text);
    font-weight: 700;
  }
  .density .today {
    stroke: var(--_text);
    stroke-width: 1.5px;
  }
  .today-divider {
    display: flex;
    align-items: center;
    gap: 0.75em;
    font-size: 0.875em;
  }
  .today-divider::after {
    content: '';
    flex: 1;
    border-block-start: 1.5px solid currentcolor;
  }
  @media (forced-colors: active) {
    .axis-layer .today path,
    .density .today {
      stroke: CanvasText;
    }
  }
`;
