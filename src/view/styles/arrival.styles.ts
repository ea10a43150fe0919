import { css, type CSSResult } from 'lit';

/** The bar of a large story that is on its way: in the room of the overview, so that nothing moves when it comes and goes. */
export const arrival: CSSResult = css`
  .arrival {
    display: flex;
    flex: 1;
    align-items: center;
    gap: 0.35em 1em;
    min-inline-size: 0;
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .arrival progress {
    flex: 1 1 8em;
    min-inline-size: 4em;
    block-size: 4px;
    border: 0;
    border-radius: 2px;
    appearance: none;
    background: var(--_hair);
    color: var(--_accent);
    overflow: hidden;
  }
  .arrival progress::-webkit-progress-bar {
    background: var(--_hair);
  }
  .arrival progress::-webkit-progress-value {
    background: var(--_accent);
    transition: inline-size 0.2s linear;
  }
  .arrival progress::-moz-progress-bar {
    background: var(--_accent);
  }
  /* How long it takes is not known: a stretch that goes to and fro. */
  .arrival progress:indeterminate {
    background: linear-gradient(var(--_accent), var(--_accent)) no-repeat 0 / 25% 100% var(--_hair);
    animation: to-and-fro 1.6s ease-in-out infinite alternate;
  }
  .arrival progress:indeterminate::-webkit-progress-bar {
    background: none;
  }
  .arrival progress:indeterminate::-moz-progress-bar {
    background: none;
  }
  @keyframes to-and-fro {
    to {
      background-position-x: 100%;
    }
  }
  .arrival .so-far {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .arrival .tool {
    flex: none;
    min-inline-size: max-content;
    padding-inline: 0.8em;
    color: var(--_text);
    font-size: 1em;
  }
  @container (inline-size < 24em) {
    .arrival .so-far {
      white-space: normal;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .arrival progress::-webkit-progress-value {
      transition: none;
    }
    .arrival progress:indeterminate {
      animation: none;
      background-size: 100% 100%;
      opacity: 0.5;
    }
  }
  @media (forced-colors: active) {
    .arrival progress {
      block-size: 8px;
      border: 1px solid CanvasText;
      background-color: Canvas;
    }
    .arrival progress::-webkit-progress-bar {
      background: Canvas;
    }
    .arrival progress::-webkit-progress-value {
      background: Highlight;
      forced-color-adjust: none;
    }
    .arrival progress::-moz-progress-bar {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
  @media print {
    .arrival {
      display: none;
    }
  }
`;
