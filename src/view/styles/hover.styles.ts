import { css, type CSSResult } from 'lit';

/** What a pointer is on, where there is one that hovers: after a tap nothing stays as if it were under one (`touched-controller.ts`). */
export const hover: CSSResult = css`
  @media (hover: hover) {
    a:hover {
      text-decoration-thickness: 2px;
    }
    :where(.root:not([data-touched])) .tool:hover:not([aria-disabled='true']) {
      border-color: currentcolor;
    }
    :where(.root:not([data-touched])) .item:hover {
      z-index: 1;
    }
    :where(.root:not([data-touched])) .item:hover > .anchor .ink {
      filter: drop-shadow(0 0 1.5px var(--_group)) drop-shadow(0 0 1.5px var(--_group));
    }
    :where(.root:not([data-touched])) .item:hover .label .title,
    :where(.root:not([data-touched])) .plain > button:hover .title {
      text-decoration: underline;
      text-decoration-color: var(--_group, currentcolor);
      text-decoration-thickness: 2px;
      text-underline-offset: 0.18em;
    }
    :where(.root:not([data-touched])) .of-many:hover .pill {
      box-shadow:
        0 0 0 2px var(--_ground),
        0 0 0 4px var(--_accent);
    }
  }
  @media (hover: hover) and (forced-colors: active) {
    :where(.root:not([data-touched])) .tool:hover:not([aria-disabled='true']) {
      border-color: Highlight;
    }
    :where(.root:not([data-touched])) :is(.members button, .icon, .locate):hover:not([aria-disabled='true']) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    :where(.root:not([data-touched])) .item:hover > .anchor .ink {
      filter: none;
    }
    :where(.root:not([data-touched])) .item:hover > .anchor .ink .fill {
      fill: Highlight;
    }
    :where(.root:not([data-touched])) .item:hover > .anchor .ink :is(.fill, .line) {
      stroke: Highlight;
      stroke-width: 4px;
    }
    :where(.root:not([data-touched])) .of-many:hover .pill {
      outline: 2px solid Highlight;
      outline-offset: 1px;
    }
  }
`;
