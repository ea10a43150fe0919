import { bareWords, collapseBlanks } from './collapse-blanks.js';
import { hasAttribute, isElement, within } from './element-tree.js';
import type { TreeElement } from './element-tree.js';
import { lineOfTree, textOfTree } from './text-of-tree.js';

/** A loose part of a story. */
export type Loose = Record<string, unknown>;

/** Who said it: what is not known is absent. */
export interface Attribution {
  readonly speaker?: string | undefined;
  readonly role?: string | undefined;
  readonly via?: string | undefined;
}

const isCredit = ({ name }: TreeElement): boolean => name === 'footer' || name === 'cite';

/** A link to the source, whose words are no part of the attribution. */
export const isSource = (element: TreeElement): boolean =>
  element.name === 'a' && hasAttribute(element, 'data-source');

/** A quote: a `blockquote` or `q`, what says who said it, and the figure round both. */
export function readQuote(said: TreeElement, caption?: TreeElement, figure: TreeElement = said): Loose {
  const inside = said.name === 'blockquote' ? within(said, isCredit).next().value : undefined;
  const credit = caption ?? inside;
  const own = (key: string) => said.attribute(`data-${key}`) ?? figure.attribute(`data-${key}`);
  const exact = ['speaker', 'role', 'via'].some((key) => own(key) !== undefined);
  const { speaker, role, via } = exact
    ? { speaker: own('speaker'), role: own('role'), via: own('via') }
    : credit
      ? readAttribution(credit)
      : {};
  return {
    text: said.attribute('data-text') ?? textOfTree(said, caption ? undefined : isCredit),
    speaker,
    role,
    via,
    cite: said.attribute('cite') ?? (credit && sourceOf(credit)),
    prefix: own('prefix'),
    suffix: own('suffix'),
    lang: said.attribute('lang'),
  };
}

/** Where the first link of an attribution leads. */
function sourceOf(credit: TreeElement): string | undefined {
  const isLink = (element: TreeElement) => element.name === 'a' && hasAttribute(element, 'href');
  const link = within(credit, (element) => isLink(element) && isSource(element)).next().value;
  return (link ?? within(credit, isLink).next().value)?.attribute('href');
}

/**
 * Who said it, of `<cite>speaker</cite>, role, via` or of the same words without a `cite`. What stands in `cite` after other
 * words is the work: `Speaker, <cite>Where it stands</cite>`.
 */
export function readAttribution(credit: TreeElement): Attribution {
  const parts = aroundCite(credit);
  if (!parts) return ofWords(lineOfTree(credit, isSource));
  const [before, cited, after] = parts;
  if (before === '') return { speaker: cited || undefined, ...roleAndVia(after) };
  const { speaker, role, via } = ofWords(before);
  const rest = bareWords([via, after].filter(Boolean).join(', '));
  return { speaker, role: [role, rest].filter(Boolean).join(', ') || undefined, via: cited };
}

function ofWords(words: string): Attribution {
  const [speaker = '', ...rest] = bareWords(words).split(/,\s*/);
  return { speaker: speaker || undefined, ...roleAndVia(rest.join(', ')) };
}

/** `role, via`; of several parts the last is the medium. */
function roleAndVia(words: string): Attribution {
  const parts = bareWords(words).split(/,\s*/).filter(Boolean);
  const last = parts.at(-1);
  if (last === undefined) return {};
  const named = /^via\s+(.+)$/i.exec(last)?.[1];
  if (parts.length === 1 && named === undefined) return { role: last };
  return { role: parts.slice(0, -1).join(', ') || undefined, via: named ?? last };
}

/** The words before the first `cite`, in it, and after it. */
function aroundCite(credit: TreeElement): readonly [string, string, string] | undefined {
  if (credit.name === 'cite') return ['', lineOfTree(credit, isSource), ''];
  let cite: TreeElement | undefined;
  const pieces = ['', ''];
  const walk = (element: TreeElement): void => {
    for (const child of element.children) {
      if (!isElement(child)) pieces[cite ? 1 : 0] += child;
      else if (child.name === 'cite' && !cite) cite = child;
      else if (!isSource(child)) walk(child);
    }
  };
  walk(credit);
  if (!cite) return undefined;
  const [before = '', after = ''] = pieces.map((piece) =>
    bareWords(collapseBlanks(piece.replace(/\n/g, ' '))),
  );
  return [before, lineOfTree(cite, isSource), after];
}
