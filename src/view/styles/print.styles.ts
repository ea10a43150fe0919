import { css, type CSSResult } from 'lit';

/** On paper: ink on white whatever the screen has, nothing that can only be pressed, addresses in letters, nothing cut that fits on a page. */
export const print: CSSResult = css`
  .printed {
    display: none;
  }

  @media print {
    :host {
      background: none;
      color: #000;
      contain: none;
      container-type: normal;
    }
    .root {
      --_ink: #000 !important;
      --_paper: #fff !important;
      /* An author's colours for a dark page keep their hue, and are read on a light one. */
      --_muted: oklch(from var(--story-timeline-muted, var(--_soft)) min(l, 0.48) c h);
      --_line: oklch(from var(--story-timeline-line, var(--_pale)) min(l, 0.61) c h);
      --_raised: #fff;
      --_period: #f2f2f2;
      --_accent: oklch(from var(--story-timeline-accent, #414348) min(l, 0.55) c h);
      --_group-1: oklch(from var(--story-timeline-group-1, #87180a) min(l, 0.55) c h);
      --_group-2: oklch(from var(--story-timeline-group-2, #02766f) min(l, 0.55) c h);
      --_group-3: oklch(from var(--story-timeline-group-3, #5a38bd) min(l, 0.55) c h);
      --_group-4: oklch(from var(--story-timeline-group-4, #846413) min(l, 0.55) c h);
      --_group-5: oklch(from var(--story-timeline-group-5, #95145c) min(l, 0.55) c h);
      --_group-6: oklch(from var(--story-timeline-group-6, #265ea3) min(l, 0.55) c h);
      --_group-7: oklch(from var(--story-timeline-group-7, #3a611c) min(l, 0.55) c h);
      --_group-8: oklch(from var(--story-timeline-group-8, #6e5646) min(l, 0.55) c h);
      display: block;
      min-block-size: 0;
      color-scheme: light !important;
      color: #000 !important;
      print-color-adjust: exact;
    }
    [popover],
    dialog,
    .toolbar,
    .skip,
    .overview-row,
    .undated .tool,
    .story-list .others {
      display: none !important;
    }
    .stage,
    .legend,
    .undated {
      break-inside: avoid;
    }
    /* It was laid out for the screen: where that is wider than the paper it is not cut, where it scrolls it is not hidden. */
    .stage.scrolls {
      block-size: auto !important;
      overflow: visible;
    }
    .heading,
    .event .when,
    .event .what {
      break-after: avoid;
    }
    .quote,
    .media,
    .links li,
    .story-table tr {
      break-inside: avoid;
    }
    .event {
      orphans: 3;
      widows: 3;
    }
    .links a[href^='http']::after,
    .from a[href^='http']::after,
    figcaption a[href^='http']::after {
      content: ' <' attr(href) '>';
      color: var(--_muted);
      font-size: 0.9em;
      font-style: normal;
      overflow-wrap: anywhere;
    }
    .host {
      display: none;
    }

    /* What stands there for paper is all that is printed of the story. */
    .root:has(> .printed) > :not(.header, .printed) {
      display: none !important;
    }
    .printed {
      display: block;
    }
    .picture {
      display: block;
      inline-size: 100%;
      block-size: auto;
      margin-block: 1.25em;
      overflow: visible;
      break-inside: avoid;
    }
    .printed .entry {
      padding-block: 0.75em 0.9em;
      border-block-start: 1px solid var(--_hair);
    }
    .printed .entry > .event {
      max-inline-size: 46em;
    }
    .printed .event .when,
    .printed .event .what {
      padding-inline-end: 0;
    }
    .printed .media img {
      max-inline-size: min(100%, 22em);
      max-block-size: 16em;
    }
    .printed > .caption {
      margin-block: 1em 0.5em;
      break-after: avoid;
    }
    .printed > .from {
      padding-block-start: 0.75em;
      border-block-start: 1px solid var(--_hair);
      overflow-wrap: anywhere;
      break-before: avoid;
      break-inside: avoid;
    }
  }
`;
