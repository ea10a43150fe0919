import { faultsOfTree } from './harm.js';

/** A document as a browser opens it, with scripts allowed, and what it then holds. */
export const open = async (body: string, type: string): Promise<HTMLIFrameElement> => {
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = URL.createObjectURL(new Blob([body], { type }));
  document.body.append(frame);
  await loaded;
  URL.revokeObjectURL(frame.src);
  return frame;
};

/** What a page that is complete has beside what a template of ours makes. */
const ofPage = new Set([
  'html',
  'head',
  'meta',
  'title',
  'style',
  'body',
  'main',
  'h1',
  'desc',
  'footer',
  'br',
  'small',
  'cite',
  'q',
  'em',
  'video',
  'audio',
]);
/** What a hostile text could have made of a document of ours: empty where it is nothing. */
export const faultsIn = (tree: ParentNode): string[] =>
  faultsOfTree(tree).filter(
    (fault) =>
      !ofPage.has(/^an element <(\w+)>/.exec(fault)?.[1] ?? '') &&
      !fault.startsWith('<meta http-equiv=Content-Security-Policy'),
  );
