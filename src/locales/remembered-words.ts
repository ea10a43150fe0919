import type { Interval } from '../time/index.js';
import type { Words } from './words.js';

/** Of more stretches than these none is remembered any more: a page that is open for days must not grow. */
const most = 500;

/** The words of dates, each found once: while the reader zooms the same ones are asked for in every frame. */
export function rememberDates(words: Words['date']): Words['date'] {
  const known = new WeakMap<Interval, string>();
  return (interval) => {
    const text = known.get(interval) ?? words(interval);
    known.set(interval, text);
    return text;
  };
}

/** The same for stretches, as of clusters. */
export function rememberStretches(words: Words['stretch']): Words['stretch'] {
  const known = new Map<string, string>();
  return (earliest, latest) => {
    const key = `${earliest} ${latest}`;
    const text = known.get(key) ?? words(earliest, latest);
    if (known.size >= most) known.clear();
    known.set(key, text);
    return text;
  };
}
