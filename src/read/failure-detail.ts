import type { Problem } from '../story/index.js';

/** What `words.failure(code, detail)` wants to hear beside the code: "404 Not Found", "line 3, column 7", "CSV"; else ''. */
export function failureDetail({ line, column, value }: Problem): string {
  if (line !== undefined && column !== undefined) return `line ${line}, column ${column}`;
  return value ?? '';
}
