import { nothing, type TemplateResult } from 'lit';
import type { Words } from '../locales/index.js';
import type { Problem } from '../story/index.js';
import { emptyMessage, failureMessage, loadingMessage } from './message.js';

/** What there is to say where there is nothing to draw. */
export interface Status {
  readonly failure: Problem | undefined;
  readonly loading: boolean;
  /** Whether there is neither a story nor anything in its place. */
  readonly empty: boolean;
  readonly address: string | null;
  readonly retry: () => void;
}

/** A sentence in place of the drawing: why there is none, or that it is on its way, or that there is nothing to draw. */
export const status = (
  { failure, loading, empty, address, retry }: Status,
  words: Words,
): TemplateResult | typeof nothing => {
  if (failure) return failureMessage(failure, words, address, address ? retry : undefined, loading);
  if (loading) return loadingMessage(words);
  return empty ? emptyMessage(words) : nothing;
};
