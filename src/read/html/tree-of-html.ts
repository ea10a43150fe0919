import { Parser } from 'htmlparser2';
import type { TreeElement } from './element-tree.js';
import { TreeBuilder } from './tree-builder.js';

/** Open elements that one parser keeps count of: each costs it time with each tag, so a text that has more gets another. */
const mostOpen = 1000;

/** The tree of a text in HTML; never throws, whatever the text. */
export function treeOfHtml(html: string): TreeElement {
  const builder = new TreeBuilder();
  let from = 0;
  while (from < html.length) from = parsePart(html, from, builder);
  return builder.top;
}

/** Parses on from an index, and says to which. */
function parsePart(html: string, from: number, builder: TreeBuilder): number {
  let open = 0;
  let until = html.length;
  const parser = new Parser({
    onopentag(name, attributes) {
      const attribute = (key: string) => (Object.hasOwn(attributes, key) ? attributes[key] : undefined);
      builder.open(name, attribute, from + parser.startIndex);
      open += 1;
      if (open < mostOpen) return;
      until = from + parser.endIndex + 1;
      parser.pause();
    },
    onclosetag() {
      if (until < html.length) return;
      builder.close();
      open -= 1;
    },
    ontext(text) {
      if (until === html.length) builder.text(text);
    },
  });
  parser.write(from === 0 ? html : html.slice(from));
  if (until === html.length) parser.end();
  return until;
}
