import { css, type CSSResult } from 'lit';

/** How marks answer the focus and what is open: there is nobody to see it before that is listened to. */
export const answer: CSSResult = css`
  .chart.zoomed {
    cursor: grab;
  }
  .chart.zoomed:active {
    cursor: grabbing;
  }
  .item:focus-within {
    z-index: 1;
  }
  /* What a translator has made longer than there is room is in full in the popover. */
  .label {
    overflow-y: clip;
  }
  .item.lit > .anchor .ink,
  .item.open > .anchor .ink {
    /* In its own colour: another would shine through ink that fades. */
    filter: drop-shadow(0 0 1.5px var(--_group)) drop-shadow(0 0 1.5px var(--_group));
  }
  .item.lit .label .title,
  .item.open .label .title {
    text-decoration: underline;
    text-decoration-color: var(--_group, currentcolor);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.18em;
  }
  .of-many.lit .pill,
  .of-many.open .pill {
    box-shadow:
      0 0 0 2px var(--_ground),
      0 0 0 4px var(--_accent);
  }
`;
