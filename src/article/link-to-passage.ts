import type { Anchor } from '../story/index.js';
import { textFragment } from './text-fragment.js';

const scheme = /^[\0- ]*([a-z][a-z\d+.-]*):/i;

/**
 * An address with the text fragment of a quote. A fragment that it has stays (`#a` → `#a:~:text=…`); one that has
 * a directive already, and an address of another scheme than http(s), stays as it is.
 */
export function linkToPassage(url: string, selector: Anchor): string {
  const named = scheme.exec(url)?.[1];
  if (url.trim() === '' || (named !== undefined && !/^https?$/i.test(named))) return url;
  const hash = url.indexOf('#');
  if (hash >= 0 && url.includes(':~:', hash)) return url;
  const fragment = textFragment(selector);
  return fragment === '' ? url : `${url}${hash < 0 ? '#' : ''}${fragment}`;
}
