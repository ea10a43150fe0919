import { css, type CSSResult } from 'lit';

/** What leads through the story: its controls, what a scene's author says, and the line that runs from event to event. */
export const player: CSSResult = css`
  .tool.play-button {
    border-radius: 0.4em;
  }
  .player {
    position: relative;
    margin-block-start: 1em;
    padding: 0.45em 0.6em;
    border: 1px solid var(--_hair);
    border-radius: 0.5em;
    background: color-mix(in oklab, var(--_text) 4%, var(--_ground));
  }
  .player > .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35em 1em;
    padding-inline-end: 2.6em;
    font-size: 0.875em;
  }
  .player .ways {
    gap: 0.4em;
    margin-inline: 0;
  }
  .player .go {
    display: grid;
    place-items: center;
    inline-size: 2.4em;
    block-size: 2.4em;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: var(--_text);
    color: var(--_ground);
  }
  .player .go svg {
    inline-size: 1.1em;
    block-size: 1.1em;
    fill: currentcolor;
  }
  .player .tally {
    display: flex;
    flex-wrap: wrap;
    flex: 1 1 9em;
    gap: 0 0.8em;
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
  .player .distance,
  .player > .among {
    color: var(--_muted);
  }
  .player > .among {
    margin: 0.3em 0 0;
    font-size: 0.8125em;
  }
  .player .setting {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    min-inline-size: 0;
    gap: 0.45em;
  }
  .player .setting > span {
    color: var(--_muted);
    white-space: nowrap;
  }
  .player select {
    min-block-size: 2em;
    max-inline-size: min(14em, 100%);
    padding: 0.1em 0.3em;
    border: 1px solid var(--_line);
    border-radius: 0.4em;
    background: var(--_ground);
    color: inherit;
    font: inherit;
  }
  .player .away {
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-end: 0.4em;
  }
  /* Read from further away than what stands in the drawing. */
  .player > .words {
    max-inline-size: 46em;
    /* A title and two lines, so that most captions leave the drawing where it is. */
    min-block-size: 3.4lh;
    margin-block-start: 0.4em;
    padding: 0.2em 0.2em 0.3em;
    font-size: 1.125em;
    line-height: 1.45;
    overflow-wrap: anywhere;
  }
  .player > .words .what {
    margin: 0;
    font-family: var(--story-timeline-heading-font, inherit);
    font-weight: 700;
    font-size: 1.25em;
    line-height: 1.2;
    text-wrap: balance;
  }
  .player > .words .text p {
    margin: 0.3em 0 0;
    text-wrap: pretty;
  }
  /* The story runs down beyond the screen: what leads through it stays in sight. */
  .down > .player,
  .drawing:has(> .stage > .story-list) > .player {
    position: sticky;
    z-index: 3;
    inset-block-start: 0;
    margin-block-start: 0.6em;
  }
  /* Not where letters are so large that there would be little else. */
  @container (inline-size < 20em) {
    .drawing > .player.player {
      position: relative;
    }
  }
  .down > .player > .words,
  .drawing:has(> .stage > .story-list) > .player > .words {
    max-block-size: 26vb;
    overflow: auto;
  }
  .player ~ .stage :is(.anchor, .story-list [data-id]) {
    scroll-margin-block: 9em 4em;
  }
  /* Between the player, with what a scene's author says, and a sheet at the foot of a small screen: a mark and its words. */
  .down > .player ~ .stage .anchor {
    scroll-margin-block: 9em max(45vb, 42dvb + 4.5em);
  }
  .down > .player:has(> .words) ~ .stage .anchor {
    scroll-margin-block-start: calc(26vb + 6em);
  }
  .story-list .played {
    outline: 2px solid var(--_focus);
    outline-offset: 0.4em;
    border-radius: 0.2em;
  }
  tr.played {
    outline-offset: -2px;
  }

  .playhead {
    position: absolute;
    z-index: 2;
    inset-block: 0;
    inline-size: 0;
    border-inline-start: 2px solid var(--_text);
    pointer-events: none;
  }
  .playhead.across {
    inset-block: auto;
    inset-inline: 0;
    inline-size: auto;
    border-inline-start: 0;
    border-block-start: 2px solid var(--_text);
  }
  .playhead > bdi {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    padding: 0.15em 0.6em;
    border-radius: 1em;
    background: var(--_text);
    color: var(--_ground);
    font-size: 0.8125em;
    white-space: nowrap;
    transform: translateX(-50%);
  }
  .playhead.across > bdi {
    left: 50%;
    transform: translate(-50%, -50%);
  }

  @media (pointer: coarse) {
    .player :is(.go, .icon) {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
    .player > .controls {
      padding-inline-end: max(2.6em, 48px);
    }
    .player select {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .player .go {
      border: 1px solid ButtonText;
    }
    .playhead {
      border-color: Highlight;
    }
    .playhead > bdi {
      border: 1px solid Highlight;
    }
    .story-list .played {
      outline-color: Highlight;
    }
  }
`;
