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
      /* What an author has chosen for a dark page keeps its hue, and is read on white. */
      --_muted: oklch(from var(--story-timeline-muted, var(--_soft)) min(l, 0.48) c h);
      --_line: oklch(from var(--story-timeline-line, var(--_pale)) min(l, 0.61) c h);
      --_accent: oklch(from var(--story-timeline-accent, #414348) min(l, 0.55) c h);
      --_group-1: oklch(from var(--story-timeline-group-1, #87180a) min(l, 0.55) c h);
      --_group-2: oklch(from var(--story-timeline-group-2, #02766f) min(l, 0.55) c h);
      --_group-3: oklch(from var(--story-timeline-group-3, #5a38bd) min(l, 0.55) c h);
      --_group-4: oklch(from var(--story-timeline-group-4, #846413) min(l, 0.55) c h);
      --_group-5: oklch(from var(--story-timeline-group-5, #95145c) min(l, 0.55) c h);
      --_group-6: oklch(from var(--story-timeline-group-6, #265ea3) min(l, 0.55) c h);
      --_group-7: oklch(from var(--story-timeline-group-7, #3a611c) min(l, 0.55) c h);
      --_group-8: oklch(from var(--story-timeline-group-8, #6e5646) min(l, 0.55) c h);
      /* Also where grounds are printed, and the page is dark. */
      background: #fff;
      color: #000 !important;
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
    .speaker {
      text-decoration: none;
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
    a[data-address]::after {
      content: ' (' attr(data-address) ')';
      color: var(--_muted);
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
