import { failure } from '../failure.js';
import type { Reading } from '../reader.js';
import { storyOfTree } from './story-of-tree.js';
import { treeOfHtml } from './tree-of-html.js';

/**
 * The story that a text in HTML tells as a list, else in the JSON-LD that search engines are given. A page without either is
 * what servers send in place of data.
 */
export async function readHtml(text: string): Promise<Reading> {
  return (
    (await storyOfTree(treeOfHtml(text), text)) ?? (await eventsForMachines(text)) ?? { problems: [none] }
  );
}

const none = failure('web-page', 'This is a web page, not data: there is no list of dated events in it.');

/** What JSON-LD in the page tells; undefined where that is no event. */
async function eventsForMachines(text: string): Promise<Reading | undefined> {
  if (!/application\/ld\+json/i.test(text)) return undefined;
  const { readJsonLdBlocks } = await import('../json-ld/read-json-ld.js');
  const reading = readJsonLdBlocks(text);
  const { events = [] } = (reading?.loose ?? {}) as { readonly events?: readonly unknown[] };
  return events.length > 0 ? reading : undefined;
}

/** Of a text that was cut, as much as is whole items. */
export function wholeItems(cut: string): string | undefined {
  const end = /^[^]*<\/(?:li|dd|tr)\s*>/i.exec(cut)?.[0];
  return end ?? undefined;
}
