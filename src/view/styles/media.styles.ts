import { css, type CSSResult } from 'lit';

/** Pictures, players, and cards that lead to what is elsewhere. */
export const media: CSSResult = css`
  .media {
    margin-block-start: 0.9em;
  }
  .media figcaption,
  .enlarged .under {
    margin-block-start: 0.4em;
    color: var(--_muted);
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  .media .credit {
    display: block;
  }
  .media figcaption:has(.credit:only-child) .credit {
    display: inline;
  }

  /* As wide as its picture, which its button stays on; upright pictures leave room for the words. */
  .frame {
    position: relative;
    inline-size: fit-content;
    max-inline-size: 100%;
  }
  .frame img {
    display: block;
    inline-size: auto;
    max-inline-size: 100%;
    block-size: auto;
    max-block-size: min(22em, 45dvb);
    border-radius: 0.3em;
    cursor: zoom-in;
  }
  .frame.awaited {
    inline-size: 100%;
  }
  .frame.awaited img {
    inline-size: 100%;
    aspect-ratio: 3 / 2;
    object-fit: contain;
    background: var(--_period);
  }
  .frame .enlarge {
    position: absolute;
    inset-block-end: 0.4em;
    inset-inline-end: 0.4em;
    display: grid;
    place-items: center;
    inline-size: 2em;
    block-size: 2em;
    min-inline-size: 24px;
    min-block-size: 24px;
    padding: 0;
    border: 1px solid var(--_hair);
    border-radius: 0.3em;
    background: var(--_raised);
    color: var(--_text);
  }
  .frame.awaited .enlarge {
    visibility: hidden;
  }

  .enlarged {
    inline-size: fit-content;
    max-inline-size: calc(100vi - 1.5em);
    max-block-size: calc(100dvb - 1.5em);
    margin: auto;
    padding: 0.75em;
    overflow: auto;
    cursor: zoom-out;
  }
  .enlarged::backdrop {
    background: rgb(0 0 0 / 70%);
  }
  .enlarged img {
    display: block;
    max-inline-size: 100%;
    max-block-size: calc(100dvb - 7.5em);
    margin-inline: auto;
    object-fit: contain;
  }
  .enlarged .close {
    position: sticky;
    inset-block-start: 0;
    display: block;
    margin-inline-start: auto;
    margin-block-end: 0.4em;
  }

  .media :is(video, audio) {
    display: block;
    inline-size: 100%;
  }
  .media video {
    aspect-ratio: 16 / 9;
    max-block-size: min(26em, 50dvb);
    border-radius: 0.3em;
    background: #000;
  }

  .spared {
    display: block;
    inline-size: 100%;
    min-block-size: 7em;
    background: var(--_period);
  }
  .spared .alt {
    display: block;
    color: var(--_muted);
  }

  .card {
    display: flex;
    gap: 0.75em;
    padding: 0.65em 0.8em 0.7em;
    border: 1px solid var(--_line);
    border-radius: 0.4em;
    background: var(--_period);
    color: inherit;
    font-size: 0.9375em;
    text-decoration: none;
  }
  .card > svg {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    margin-block-start: 0.1em;
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.2;
  }
  .card > .said {
    display: grid;
    gap: 0.1em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .card :is(.of, .failed) {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .card .of {
    font-weight: 700;
  }
  .card .name {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }
  @media (hover: hover) {
    .card:hover {
      border-color: var(--_text);
    }
    .card:hover .name {
      text-decoration-thickness: 2px;
    }
  }

  @media (pointer: coarse) {
    .frame .enlarge {
      inline-size: 44px;
      block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    :is(.card, .enlarged, .frame .enlarge) {
      border-color: CanvasText;
    }
    .card > svg {
      stroke: CanvasText;
    }
  }
  @media print {
    .frame .enlarge,
    .media :is(video, audio) {
      display: none;
    }
    .media[data-address]::before {
      content: attr(data-address);
      overflow-wrap: anywhere;
    }
    .card {
      background: none;
    }
  }
`;
