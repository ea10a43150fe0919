import type { Problem } from '../story/index.js';

/** What `words.failure(code, detail)` wants to hear beside the code: "404 Not Found", "line 3, column 7", "CSV", "events"; else ''. */
export function failureDetail({ code, path, line, column, value }: Problem): string {
  if (line !== undefined && column !== undefined) return `line ${line}, column ${column}`;
  return code === 'shape' ? path : (value ?? '');
}
