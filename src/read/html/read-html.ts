import { failure } from '../failure.js';
import type { Reading } from '../reader.js';
import { storyOfTree } from './story-of-tree.js';
import { treeOfHtml } from './tree-of-html.js';

/** The story that a text in HTML tells as a list. A page without one is what servers send in place of data. */
export async function readHtml(text: string): Promise<Reading> {
  const none = failure('web-page', 'This is a web page, not data: there is no list of dated events in it.');
  return storyOfTree(treeOfHtml(text), text) ?? { problems: [none] };
}

/** Of a text that was cut, as much as is whole items. */
export function wholeItems(cut: string): string | undefined {
  const end = /^[^]*<\/(?:li|dd|tr)\s*>/i.exec(cut)?.[0];
  return end ?? undefined;
}
