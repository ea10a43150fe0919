import { cleanText } from '../story/clean-text.js';
import type { Problem } from '../story/index.js';

/** A problem for which there is no story to show; its `code` is one that `words.failure` knows. */
export function failure(code: string, message: string, more: Partial<Problem> = {}): Problem {
  return { code, severity: 'error', path: '', message: cleanText(message), done: 'refused', ...more };
}
