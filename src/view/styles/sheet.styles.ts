import { css, type CSSResult } from 'lit';

/** On a small screen the popover is a sheet at its foot, as wide as a line of text can be read. */
export const sheet: CSSResult = css`
  @media (max-width: 480px), (max-height: 420px) {
    .popover,
    .anchor[data-side] ~ .popover,
    .vertical .popover,
    .undated .popover {
      --sheet: 1;
      position-area: none;
      position-try-fallbacks: none;
      inset: auto 0 0 0;
      margin: 0 auto;
      inline-size: min(100%, 36em);
      max-inline-size: none;
      max-block-size: 62dvb;
      padding-block: 18px env(safe-area-inset-bottom);
      padding-inline: env(safe-area-inset-left) env(safe-area-inset-right);
      border-width: 1px 1px 0;
      border-radius: 14px 14px 0 0;
      /* Beside what scrolls in it one finger moves the sheet, and two still the page. */
      touch-action: pinch-zoom;
    }
    .popover > .scroll {
      padding-block-start: 0.2em;
      touch-action: pan-y pinch-zoom;
    }
    /* What it is taken hold of by. */
    .popover::before,
    .neighbour::before {
      content: '';
      position: absolute;
      inset: 7px 0 auto;
      inline-size: 36px;
      block-size: 4px;
      margin-inline: auto;
      border-radius: 2px;
      background: var(--_line);
    }
    .popover.shown::before {
      display: none;
    }
    /* What is only shown leaves room for its mark above or below, where the finger is. */
    .anchor ~ .popover.shown {
      max-block-size: 42dvb;
    }
    /* A thumb's way apart. */
    .steps > bdi {
      flex: 1;
      text-align: center;
    }
    .anchor ~ .popover[data-above] {
      inset: 0 0 auto 0;
      padding-block: env(safe-area-inset-top) 18px;
      border-width: 0 1px 1px;
      border-radius: 0 0 14px 14px;
    }
    .popover[data-above]::before,
    [data-above] > .neighbour::before {
      inset-block: auto 7px;
    }
    .anchor {
      scroll-margin-block: 5em calc(62dvb + 24px);
    }
    /* A page is zoomed by two fingers on the sheet, which stands among the marks. */
    .chart:has(.popover) {
      touch-action: pan-x pan-y pinch-zoom;
    }
    .chart.zoomed.horizontal:has(.popover) {
      touch-action: pan-y pinch-zoom;
    }

    /* The sheets of the events before and after, seen while this one is in hand. */
    .neighbour {
      position: absolute;
      inset-block-end: 0;
      display: flex;
      flex-direction: column;
      inline-size: 100%;
      max-block-size: 62dvb;
      padding: inherit;
      border: inherit;
      border-radius: inherit;
      background: inherit;
      box-shadow: inherit;
    }
    .neighbour > .scroll {
      overflow: hidden;
      padding-block-start: 0.2em;
    }
    [data-above] > .neighbour {
      inset-block: 0 auto;
    }
    .neighbour.before {
      inset-inline-end: calc(100% + 8px);
    }
    .neighbour.after {
      inset-inline-start: calc(100% + 8px);
    }
  }

  @media (forced-colors: active) {
    .popover::before,
    .neighbour::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }

  @media (max-width: 480px) and (prefers-reduced-motion: no-preference),
    (max-height: 420px) and (prefers-reduced-motion: no-preference) {
    .popover {
      transition: translate 0.26s cubic-bezier(0.2, 0.8, 0.2, 1);
    }
    .popover[data-follows] {
      transition: none;
    }
    @starting-style {
      .popover:popover-open {
        opacity: 1;
        translate: 0 100%;
      }
    }
  }
`;
