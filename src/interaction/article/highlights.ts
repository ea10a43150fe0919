/** What is painted: every passage that is linked, and those that are meant. */
export type HighlightName = 'story-timeline-quote' | 'story-timeline-current';

/** Of two that lie over each other the higher is seen. */
const priorities: Readonly<Record<HighlightName, number>> = {
  'story-timeline-quote': 1,
  'story-timeline-current': 2,
};

/**
 * How passages look. In a layer, so that any rule of the page's own that is in none wins. The marker keeps the text's own colour: its ground
 * is thin enough for that in a light page and in a dark one.
 */
const rules = `@layer story-timeline {
  ::highlight(story-timeline-quote) {
    text-decoration: underline dotted 1.5px;
    text-underline-offset: 0.22em;
  }
  ::highlight(story-timeline-current) {
    background-color: rgb(255 196 0 / 38%);
    text-decoration: underline solid 2px;
    text-underline-offset: 0.22em;
  }
  @media (forced-colors: active) {
    ::highlight(story-timeline-current) {
      background-color: Highlight;
      color: HighlightText;
    }
  }
}`;

/** How many timelines have something painted in a tree, and the sheet that says how it looks. */
const dressed = new Map<Document | ShadowRoot, { sheet: CSSStyleSheet; users: number }>();

/** Whether the engine can paint without touching the page. */
const paints = (): boolean => typeof Highlight === 'function' && 'highlights' in CSS;

/**
 * What one timeline has painted in the page. Highlights are shared by name: two timelines can paint in one article, and one
 * can let go.
 */
export class Highlights {
  readonly #ranges = new Map<HighlightName, readonly Range[]>();
  #roots = new Set<Document | ShadowRoot>();

  /** Paints these passages under a name, in place of what this timeline has painted under it. */
  paint(name: HighlightName, ranges: readonly Range[]): void {
    if (!paints()) return;
    const before = this.#ranges.get(name) ?? [];
    this.#ranges.set(name, ranges);
    let highlight = CSS.highlights.get(name);
    if (!highlight && ranges.length > 0) {
      highlight = new Highlight();
      highlight.priority = priorities[name];
      CSS.highlights.set(name, highlight);
    }
    for (const range of before) highlight?.delete(range);
    for (const range of ranges) highlight?.add(range);
    if (highlight?.size === 0) CSS.highlights.delete(name);
    this.#dress();
  }

  /** Takes away all that this timeline has painted. */
  clear(): void {
    for (const name of this.#ranges.keys()) this.paint(name, []);
  }

  /** Each tree that has something painted in it has the rules, once. */
  #dress(): void {
    const roots = new Set<Document | ShadowRoot>();
    for (const range of [...this.#ranges.values()].flat()) {
      const root = range.startContainer.getRootNode();
      if (root instanceof Document || root instanceof ShadowRoot) roots.add(root);
    }
    for (const root of roots) if (!this.#roots.has(root)) dress(root);
    for (const root of this.#roots) if (!roots.has(root)) undress(root);
    this.#roots = roots;
  }
}

function dress(root: Document | ShadowRoot): void {
  const page = (root instanceof Document ? root : root.ownerDocument).defaultView;
  const known = dressed.get(root);
  if (known) known.users += 1;
  else if (page) {
    const sheet = new page.CSSStyleSheet();
    sheet.replaceSync(rules);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    dressed.set(root, { sheet, users: 1 });
  }
}

function undress(root: Document | ShadowRoot): void {
  const known = dressed.get(root);
  if (!known) return;
  known.users -= 1;
  if (known.users > 0) return;
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== known.sheet);
  dressed.delete(root);
}
