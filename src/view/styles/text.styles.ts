import { css, type CSSResult } from 'lit';

/** The story as text: a list, or a table that is set like one where it is narrow. */
export const text: CSSResult = css`
  .story-list > ol {
    margin-block-start: 0.75em;
  }
  .story-list > ol > li {
    padding-block: 1.1em 1.25em;
    border-block-start: 1px solid var(--_hair);
  }
  .story-list li > .event {
    max-inline-size: 42em;
    overflow: clip;
    overflow-clip-margin: 6px;
  }
  .story-list .others {
    margin-block: 0.75em;
  }

  .story-table {
    inline-size: 100%;
    margin-block-start: 0.75em;
    border-collapse: collapse;
  }
  .story-table :is(th, td) {
    padding: 0.9em 0 1em 1.5em;
    border-block-start: 1px solid var(--_hair);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  .story-table :is(th, td):dir(rtl) {
    padding-inline: 1.5em 0;
  }
  .story-table :is(th, td):first-child {
    padding-inline-start: 0;
  }
  .story-table thead th {
    padding-block: 0.4em;
    border-block-start: 0;
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .story-table tbody tr:first-child > * {
    border-block-start: 2px solid var(--_text);
  }
  .story-table .event .when {
    display: table-cell;
    inline-size: 9em;
  }
  .story-table .event .what {
    margin: 0;
    padding: 0;
    font-size: 1em;
  }
  .story-table .group {
    inline-size: 8em;
    font-size: 0.875em;
  }
  .story-table .quotes {
    inline-size: 40%;
  }
  .story-table .of-links {
    inline-size: 12em;
  }
  .story-table :is(.quote, .links):first-child {
    margin-block-start: 0;
  }
  .story-table .media img {
    max-inline-size: min(100%, 16em);
  }

  @container (inline-size < 44em) {
    .story-table :is(tbody, tr, td, th) {
      display: block;
    }
    .story-table thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .story-table tr {
      padding-block: 0.9em 1em;
      border-block-start: 1px solid var(--_hair);
    }
    .story-table :is(th, td),
    .story-table tbody tr:first-child > * {
      inline-size: auto;
      padding: 0;
      border: 0;
    }
    .story-table .event .when {
      display: block;
      inline-size: auto;
    }
    .story-table :is(.group, .quotes, .of-links) {
      inline-size: auto;
      margin-block-start: 0.4em;
    }
    .story-table :is(.group, .quotes, .of-links):empty {
      display: none;
    }
  }
`;
