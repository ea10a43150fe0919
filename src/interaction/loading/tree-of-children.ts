import type { TreeElement } from '../../read/html/element-tree.js';
import { TreeBuilder } from '../../read/html/tree-builder.js';

/** The children of an element as the reader of HTML takes them, but for those that are for its named slots. */
export function treeOfChildren(host: Element): TreeElement {
  const builder = new TreeBuilder();
  // A walker, since a form may hide its own properties behind fields of their names.
  const walker = host.ownerDocument.createTreeWalker(host, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: (node) => (isForSlot(node, host) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
  });
  let node = walker.firstChild();
  while (node) {
    open(node, builder);
    let next = walker.firstChild();
    while (!next) {
      close(walker.currentNode, builder);
      next = walker.nextSibling();
      if (next) break;
      if (!walker.parentNode() || walker.currentNode === host) return builder.top;
    }
    node = next;
  }
  return builder.top;
}

const attributeOf = (node: Node, name: string): string | undefined =>
  (Reflect.apply(Element.prototype.getAttribute, node, [name]) as string | null) ?? undefined;

function nameOf(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name : 'form';
}

const isElement = (node: Node): node is Element => node.nodeType !== Node.TEXT_NODE;

const isForSlot = (node: Node, host: Element): boolean =>
  isElement(node) && node.parentNode === host && Boolean(attributeOf(node, 'slot'));

function open(node: Node, builder: TreeBuilder): void {
  if (!isElement(node)) builder.text(node.nodeValue ?? '');
  else builder.open(nameOf(node), (key) => attributeOf(node, key));
}

function close(node: Node, builder: TreeBuilder): void {
  if (isElement(node)) builder.close(nameOf(node));
}
