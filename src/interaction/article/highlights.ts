import { abandonHighlights, adoptHighlights } from './adopt-highlights.js';

/** Every linked passage; and the one that is lit, which is painted over it. */
export type HighlightName = 'story-timeline-quote' | 'story-timeline-current';

const priorities: Readonly<Record<HighlightName, number>> = {
  'story-timeline-quote': 0,
  'story-timeline-current': 1,
};

const isSupported = (): boolean => typeof Highlight === 'function' && Boolean(CSS.highlights);

/**
 * What one timeline paints in the article, without a change to it. Highlights of a name are shared by all timelines of the
 * page: each adds its own ranges and takes only those away. An engine without highlights paints nothing.
 */
export class Highlights {
  readonly #painted = new Map<HighlightName, readonly Range[]>();
  #roots = new Set<Document | ShadowRoot>();

  /** Paints these ranges, and no longer those that this timeline has painted under the name before. */
  paint(name: HighlightName, ranges: readonly Range[]): void {
    if (!isSupported()) return;
    const before = this.#painted.get(name) ?? [];
    if (ranges.length > 0) this.#painted.set(name, ranges);
    else this.#painted.delete(name);
    this.#adopt();
    const kept = new Set(ranges);
    const highlight = CSS.highlights.get(name) ?? new Highlight();
    highlight.priority = priorities[name];
    for (const range of before) if (!kept.has(range)) highlight.delete(range);
    for (const range of ranges) highlight.add(range);
    if (highlight.size === 0) CSS.highlights.delete(name);
    else if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
  }

  clear(): void {
    for (const name of this.#painted.keys()) this.paint(name, []);
  }

  /** Styles to each tree that has ranges now, and to none that has them no more. */
  #adopt(): void {
    const roots = new Set<Document | ShadowRoot>();
    for (const { startContainer } of [...this.#painted.values()].flat()) {
      const root = startContainer.getRootNode();
      if (root instanceof Document || root instanceof ShadowRoot) roots.add(root);
    }
    for (const root of roots) adoptHighlights(root, this);
    for (const root of this.#roots) if (!roots.has(root)) abandonHighlights(root, this);
    this.#roots = roots;
  }
}
