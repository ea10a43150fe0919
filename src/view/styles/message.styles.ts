import { css, type CSSResult } from 'lit';

/** Words about loading, emptiness, failure, problems. */
export const message: CSSResult = css`
  .message {
    padding-block: 1em;
    color: var(--_muted);
  }
  .message .what {
    color: var(--_text);
    font-family: var(--story-timeline-heading-font, inherit);
    font-weight: 700;
    font-size: 1.05em;
  }
  .message p + * {
    margin-block-start: 0.4em;
  }
  .message .address {
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  .message summary {
    cursor: pointer;
  }
  .message details ul {
    margin-block-start: 0.4em;
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  .waiting {
    display: flex;
    align-items: center;
    gap: 0.7em;
    animation: appear 0.2s 0.35s backwards;
  }
  /* Said aloud, too, only if it lasts. */
  .waiting bdi {
    animation: say 0s 1s backwards;
  }
  .spinner {
    inline-size: 1.1em;
    block-size: 1.1em;
    border: 2px solid var(--_hair);
    border-block-start-color: var(--_muted);
    border-radius: 50%;
    animation: turn 1s linear infinite;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @keyframes say {
    from {
      visibility: hidden;
    }
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .waiting,
    .spinner {
      animation: none;
    }
  }
`;
