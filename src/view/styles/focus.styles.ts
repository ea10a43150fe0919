import { css, type CSSResult } from 'lit';

/** What the focus comes to keeps clear of what sticks to the edges of the screen: the page's header, and our own overview. */
export const focus: CSSResult = css`
  :where(button, a, input, [tabindex]) {
    scroll-margin-block: 5em 6em;
  }
`;
