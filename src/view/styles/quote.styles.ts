import { css, type CSSResult } from 'lit';

/** A quotation, in the popover and in the list, and what can be done with it. */
export const quote: CSSResult = css`
  .quote {
    margin-block-start: 0.9em;
    padding-inline-start: 0.85em;
    border-inline-start: 3px solid var(--_group, var(--_accent));
  }
  .quote blockquote {
    font-family: var(--story-timeline-heading-font, inherit);
    font-size: 1.0625em;
    font-style: italic;
    overflow-wrap: anywhere;
  }
  .quote .words {
    white-space: pre-line;
  }
  .quote blockquote:lang(ar),
  .quote blockquote:lang(fa),
  .quote blockquote:lang(ps),
  .quote blockquote:lang(zh),
  .quote blockquote:lang(ja),
  .quote blockquote:lang(ko) {
    font-style: normal;
  }
  .quote figcaption {
    margin-block-start: 0.25em;
    color: var(--_muted);
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  .speaker {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: 0.2em;
    background: none;
    color: var(--_text);
    font-weight: 600;
    text-align: start;
    text-decoration: underline dotted from-font;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.2em;
  }

  /* As a marker pen would: behind the words, line by line. The spread takes no room, so nothing moves when it comes. */
  .quote.lit .words {
    --_marker: light-dark(#fdeeb4, #4b401a);
    display: inline;
    background: var(--_marker);
    box-shadow: 0 0 0 0.16em var(--_marker);
    border-radius: 0.1em;
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 0.75em;
    margin-block-start: 0.15em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .read {
    min-block-size: 24px;
    padding: 0.15em 0;
    border: 0;
    border-radius: 0.2em;
    background: none;
    color: var(--_text);
    text-align: start;
    text-decoration: underline from-font;
    text-underline-offset: 0.15em;
  }
  .actions > a {
    color: var(--_text);
  }
  @media (hover: hover) {
    .read:hover {
      text-decoration-thickness: 2px;
    }
    .speaker:hover {
      text-decoration: underline 2px;
    }
  }
  /* The picture, not the target round it, stands in line with the words above. */
  .copies {
    display: flex;
    margin-inline-start: -0.5em;
  }
  .action svg {
    stroke-width: 1.5;
  }
  /* It takes what room is left, so that the row never breaks anew; where none is left it lies over what was pressed. */
  .copied {
    display: flex;
    flex: 1 1 0;
    justify-content: flex-end;
    min-inline-size: 0;
    pointer-events: none;
    white-space: nowrap;
  }
  .copied > span {
    margin-inline-end: auto;
    padding-inline: 0.5em;
    background: var(--_raised);
    box-shadow: 0 0 0.3em 0.1em var(--_raised);
  }
  .copied.failed {
    color: var(--_text);
  }
  .steps .copied > span {
    margin-inline: auto 0;
  }
  .action:dir(rtl) svg {
    scale: none;
  }

  @media (pointer: coarse) {
    .actions {
      column-gap: 1.25em;
    }
    .read,
    .speaker {
      min-block-size: 44px;
    }
    .actions > a {
      padding-block: 0.75em;
    }
    .copies {
      margin-inline-start: calc(0.5em - 22px);
    }
  }
  @media (forced-colors: active) {
    .quote.lit {
      outline: 2px solid Highlight;
      outline-offset: 4px;
    }
  }
`;
