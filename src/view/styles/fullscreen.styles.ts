import { css, type CSSResult } from 'lit';

/** The element alone on the screen, where a page has it so: what is behind it there is black. */
export const fullscreen: CSSResult = css`
  :host(:fullscreen) {
    overflow: auto;
    padding: 1rem;
  }
  :host(:fullscreen) .root {
    background: var(--_ground);
    /* The room around it, which does not know the ground. */
    box-shadow: 0 0 0 100vmax var(--_ground);
  }
`;
