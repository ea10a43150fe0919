/** An error that did not stop us, or one that did: always with its place. */
export interface Problem {
  /** A stable name, in kebab case: `date-syntax`, `unknown-key`, `not-json`… */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** Where in the story, as `events[3].quotes[0].text`; empty for the whole. */
  readonly path: string;
  /** Where in the file, in its own words, as `row 14, column "Month"`; absent where `path` says it. */
  readonly where?: string;
  readonly line?: number;
  readonly column?: number;
  /** What stood there, as text, shortened. */
  readonly value?: string;
  /** An English sentence for whoever wrote the story: what was wrong and what was expected. */
  readonly message: string;
  /** What was made of it. */
  readonly done:
    'undated' | 'left-out' | 'kept' | 'renamed' | 'shortened' | 'replaced' | 'refused' | 'ignored';
}
