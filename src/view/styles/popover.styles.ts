import { css, type CSSResult } from 'lit';

/** The popover and what an event tells, there and in the list. */
export const popover: CSSResult = css`
  .open > .anchor {
    anchor-name: --story-timeline-open;
  }
  .popover {
    position: fixed;
    position-anchor: --story-timeline-open;
    inset: auto;
    inline-size: min(26em, 100vi - 24px);
    max-block-size: min(30em, 100dvb - 24px);
    margin: 10px 12px;
    padding: 0;
    border: 1px solid var(--_hair);
    border-radius: 0.6em;
    background: var(--_raised);
    color: var(--_text);
    box-shadow:
      0 1px 2px rgb(0 0 0 / 10%),
      0 8px 28px rgb(0 0 0 / 18%);
    overflow: visible;
  }
  .popover:popover-open {
    display: flex;
    flex-direction: column;
  }
  .popover {
    position-area: block-end;
    position-try-fallbacks:
      flip-block,
      inline-end span-all,
      inline-start span-all,
      span-all;
  }
  .anchor[data-side='below'] ~ .popover {
    position-area: block-start;
  }
  .vertical .popover,
  .undated .popover {
    position-area: block-end;
  }
  .vertical .open > .anchor {
    anchor-name: none;
  }
  .vertical .open > .anchor > .label {
    anchor-name: --story-timeline-open;
  }
  .vertical .open > .anchor:not(:has(> .label)) {
    anchor-name: --story-timeline-open;
  }

  .scroll {
    overflow: auto;
    overscroll-behavior: contain;
    padding: 1em 1.15em 0.8em;
    border-radius: inherit;
  }
  @media (hover: hover) {
    .members button:hover {
      background: var(--_period);
    }
  }
  .close {
    position: absolute;
    inset-block-start: 0.45em;
    inset-inline-end: 0.45em;
    z-index: 1;
    background: var(--_raised);
  }
  .shown .close,
  .shown .steps {
    display: none;
  }
  .steps {
    display: flex;
    align-items: center;
    gap: 0.25em;
    padding: 0.2em 0.65em;
    border-block-start: 1px solid var(--_hair);
    color: var(--_muted);
    font-size: 0.875em;
  }
  /* Of a story's own words each text in the drawing runs as it begins. */
  .period text,
  .lane text {
    unicode-bidi: plaintext;
  }
  /* What runs the other way than the page keeps to the side on which all else of its event stands. */
  [dir='auto'] {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .steps bdi {
    font-variant-numeric: tabular-nums;
  }
  .steps:dir(rtl) svg {
    scale: -1 1;
  }

  .event .when {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.9em;
    color: var(--_muted);
    font-size: 0.8125em;
    padding-inline-end: 2em;
  }
  .event .what,
  .popover > .scroll > .what {
    margin-block-start: 0.2em;
    font-family: var(--story-timeline-heading-font, inherit);
    font-weight: 700;
    font-size: 1.125em;
    line-height: 1.25;
    text-wrap: balance;
    padding-inline-end: 1.2em;
    overflow-wrap: anywhere;
  }
  .event .text {
    margin-block-start: 0.5em;
    font-size: 0.9375em;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .event .text p + p {
    margin-block-start: 0.6em;
  }
  .host {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .links {
    margin-block-start: 0.8em;
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  .links li + li {
    margin-block-start: 0.25em;
  }

  /* The story as text. */
  .story-list > ol > li {
    padding-block: 1.1em 1.25em;
    border-block-start: 1px solid var(--_hair);
  }
  .story-list .event {
    max-inline-size: 42em;
  }
  .story-list .others {
    margin-block: 0.75em;
  }
  .story-list ol {
    margin-block-start: 0.75em;
  }

  .members {
    margin-block-start: 0.5em;
  }
  .members button {
    display: block;
    inline-size: 100%;
    min-block-size: 24px;
    padding: 0.4em 0.4em;
    margin-inline: -0.4em;
    border: 0;
    border-radius: 0.3em;
    background: none;
    text-align: start;
    font-size: 0.9375em;
  }
  .members .others {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .members .when {
    display: block;
    color: var(--_muted);
    font-size: 0.85em;
  }
  .members .name {
    font-weight: 600;
  }

  @media (pointer: coarse) {
    .close {
      inset-block-start: 0.1em;
      inset-inline-end: 0.1em;
    }
    .members button {
      min-block-size: 44px;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .popover {
      transition:
        opacity 0.15s,
        translate 0.15s;
    }
    @starting-style {
      .popover:popover-open {
        opacity: 0;
        translate: 0 6px;
      }
    }
  }
  @media (forced-colors: active) {
    .popover {
      border-color: CanvasText;
    }
  }
`;
