import { css, type CSSResult } from 'lit';

/** The story on paper: what can be pressed is gone, all that is said stands there. */
export const paper: CSSResult = css`
  .paper {
    display: none;
  }
  @media print {
    .root {
      --_ink: #000 !important;
      --_paper: #fff !important;
      display: block;
      min-block-size: 0;
      color-scheme: light !important;
      background: none;
      color: var(--_text);
    }
    .toolbar,
    .finder,
    .popover,
    .menu,
    .keys,
    .skip,
    .skip-end,
    .overview-row,
    .arrival,
    .actions,
    .others,
    .host,
    .drawing:has(.chart) ~ .undated {
      display: none;
    }
    .paper {
      display: block;
    }
    .paper .caption {
      display: none;
    }
    .chart {
      break-inside: avoid;
    }
    :is(.ink, .pill, .glyph, .period, .quote) {
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }
    .heading,
    .what,
    .when {
      break-after: avoid;
    }
    .story-list > ol > li,
    .quote,
    .media,
    .story-table tr {
      break-inside: avoid;
    }
    .text p,
    .words {
      orphans: 2;
      widows: 2;
    }
    .story-list li > .event {
      max-inline-size: none;
    }
    .story-list > ol > li {
      padding-block: 0.8em 0.9em;
    }
    .media img {
      max-block-size: 12em;
    }
    .links a::after {
      content: ' (' attr(href) ')';
      color: var(--_muted);
      overflow-wrap: anywhere;
    }
    .quote figcaption[data-cite]::after {
      content: ' (' attr(data-cite) ')';
      overflow-wrap: anywhere;
    }
    .imprint {
      break-inside: avoid;
      margin-block-start: 1em;
      padding-block-start: 0.75em;
      border-block-start: 2px solid var(--_text);
      color: var(--_muted);
      font-size: 0.8125em;
    }
    .address {
      overflow-wrap: anywhere;
    }
  }
  /* The drawing is laid out for upright paper; on a wider sheet it is enlarged. */
  @media print and (min-width: 720px) {
    .on-paper {
      zoom: 1.05;
    }
  }
  @media print and (min-width: 900px) {
    .on-paper {
      zoom: 1.3;
    }
  }
  @media print and (min-width: 1020px) {
    .on-paper {
      zoom: 1.48;
    }
  }
`;
