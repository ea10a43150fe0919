import { css, type CSSResult } from 'lit';

/** All that a speaker has said, alone or beside another, and how the line shows it. */
export const voice: CSSResult = css`
  .voice {
    margin-block-start: 1.25em;
    container-type: inline-size;
    overflow: clip;
  }
  .voice:focus-visible {
    outline-offset: -3px;
  }
  .voice-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 1em;
    padding: 0.5em 1.15em;
    padding-inline-end: 3em;
    border-block-end: 1px solid var(--_hair);
    position: relative;
  }
  .voice-bar > .what {
    flex: 1 1 12em;
    margin: 0;
    padding: 0;
    font-family: var(--story-timeline-heading-font, inherit);
    font-weight: 700;
    font-size: 1.1em;
    line-height: 1.25;
  }
  .compare {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 0.5em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .compare {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .compare select {
    min-inline-size: 0;
    min-block-size: 2.1em;
    max-inline-size: min(16em, 100%);
    padding-inline: 0.4em;
    border: 1px solid var(--_line);
    border-radius: 0.4em;
    background: var(--_raised);
    color: var(--_text);
    font: inherit;
    text-overflow: ellipsis;
  }
  .voice .ways {
    margin-inline-start: -0.35em;
    font-size: 0.875em;
  }

  .heads,
  .voice.two .day {
    display: grid;
    grid-template-columns: 9em minmax(0, 1fr) minmax(0, 1fr);
    column-gap: 1.5em;
  }
  .heads {
    padding: 0.5em 1.15em;
    border-block-end: 1px solid var(--_hair);
  }
  .heads .side-1 {
    grid-column: 2;
  }
  .heads .name {
    font-size: 0.9375em;
    font-weight: 700;
  }
  .heads .tally {
    margin-inline-start: 0.5em;
    color: var(--_muted);
    font-size: 0.875em;
  }

  /* Low enough that the line above stays in sight. */
  .days {
    max-block-size: min(26em, 60dvb);
    padding: 0 1.15em;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .day {
    padding-block: 0.8em 0.9em;
  }
  .day + .day {
    border-block-start: 1px solid var(--_hair);
  }
  .voice:not(.two) .day {
    display: grid;
    grid-template-columns: 9em minmax(0, 42em);
    column-gap: 1.5em;
  }
  .day > .when {
    margin: 0;
    padding: 0;
    color: var(--_muted);
    font-size: 0.8125em;
    line-height: 1.75;
  }
  .day.both {
    background: linear-gradient(var(--_period), var(--_period)) -1.15em 0 / calc(100% + 2.3em) 100%;
    box-shadow:
      1.15em 0 0 var(--_period),
      -1.15em 0 0 var(--_period);
  }
  .both-note {
    display: table;
    margin-block-start: 0.3em;
    padding-inline: 0.5em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    color: var(--_text);
    font-weight: 600;
  }
  .side {
    min-inline-size: 0;
  }
  /* Named above; again where the columns have become one. */
  .side > .sign {
    display: none;
  }
  .of-event {
    font-size: 0.9375em;
  }
  .of-event button {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: 0.2em;
    background: none;
    font-weight: 700;
    line-height: 1.3;
    text-align: start;
    text-decoration: underline from-font;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.2em;
  }
  .saying {
    scroll-margin-block: 1em;
  }
  .saying + .saying {
    margin-block-start: 0.9em;
  }
  .saying .quote {
    margin-block-start: 0.35em;
    border-color: var(--_hair);
  }
  .saying.at .quote {
    border-color: var(--_found);
  }
  .saying.at .words {
    border-radius: 0.1em;
    background: var(--_marker);
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }
  .saying.at .words {
    display: inline;
  }
  .voice .others {
    margin-block: 0.75em;
  }

  /* Which of two speaks: a number in a bubble, at the marks and over the columns. */
  .sign {
    display: inline-grid;
    place-items: center;
    min-inline-size: 1.5em;
    block-size: 1.5em;
    margin-inline-end: 0.4em;
    padding-inline: 0.25em;
    border: 1px solid var(--_text);
    border-radius: 0.75em 0.75em 0.75em 0;
    background: var(--_text);
    color: var(--_ground);
    font-weight: 700;
    font-size: 0.75em;
    line-height: 1;
    font-variant-numeric: tabular-nums;
    vertical-align: 0.1em;
  }
  .sign:dir(rtl) {
    border-end-start-radius: 0;
    border-end-end-radius: 0.75em;
  }
  .sign.second {
    background: var(--_ground);
    color: var(--_text);
  }
  .signs {
    display: inline-flex;
    gap: 1px;
    margin-inline-start: 0.35em;
  }
  .signs > .sign {
    margin: 0;
  }
  .item > .anchor > .signs {
    position: absolute;
    z-index: 1;
    inset-block-end: calc(50% + 4px);
    inset-inline-start: calc(50% + 2px);
    margin: 0;
    pointer-events: none;
  }
  .item > .anchor > .signs > .sign {
    font-size: min(0.6875em, 13px);
  }
  .story-list .signs {
    display: none;
  }

  /* What others say stands back, as what is not found does. */
  .drawing:not(:has(> .finding)):has(~ .voice) {
    & .item:not(.said) .ink {
      opacity: 0.3;
    }
    & .item:not(.said) :is(.title, .badge) {
      color: var(--_muted);
      font-weight: 400;
    }
    & .of-many:not(.said) .pill {
      background: color-mix(in srgb, var(--_accent) 12%, var(--_ground));
      color: var(--_muted);
    }
    & .story-list [data-id]:not(.said):is(.event, :has(> .event)) {
      opacity: 0.75;
    }
    & .overview {
      --_dimmed: color-mix(in srgb, light-dark(var(--_period), var(--_ground)) 30%, transparent);
    }
    & .density .bars {
      opacity: 0.35;
    }
  }

  @container (inline-size < 44em) {
    .heads {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.3em;
    }
    .heads .side-1 {
      grid-column: 1;
    }
    .voice .day {
      display: block !important;
    }
    .both-note {
      display: inline-block;
      margin-block: 0;
      margin-inline-start: 0.5em;
    }
    .side {
      margin-block-start: 0.3em;
    }
    .side:not(:has(.saying)) {
      display: none;
    }
    .side > .sign {
      display: inline-grid;
      float: inline-start;
      margin-block-start: 0.2em;
    }
    .days {
      max-block-size: 75dvb;
    }
  }
  @media (pointer: coarse) {
    .compare select,
    .of-event button {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .saying.at .words {
      forced-color-adjust: none;
      background: Mark;
      color: MarkText;
    }
    .day.both {
      outline: 1px solid CanvasText;
      outline-offset: -1px;
      background: none;
      box-shadow: none;
    }
    .sign {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: CanvasText;
      color: Canvas;
    }
    .sign.second {
      background: Canvas;
      color: CanvasText;
    }
    .drawing:not(:has(> .finding)):has(~ .voice) {
      & .item:not(.said) :is(.title, .badge, .date),
      & .of-many:not(.said) .pill {
        color: GrayText;
      }
      & .item:not(.said) .ink {
        opacity: 0.45;
      }
    }
  }
  @media print {
    .voice {
      border: 0;
      overflow: visible;
    }
    .voice :is(.compare, .ways, .close) {
      display: none;
    }
    .days {
      max-block-size: none;
      overflow: visible;
    }
    .day {
      break-inside: avoid;
    }
  }
`;
