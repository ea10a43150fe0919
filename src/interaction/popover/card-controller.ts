import type { CSSResult, LitElement, ReactiveController } from 'lit';
import { countEvents, eventAt, positionOf, type Story } from '../../story/index.js';
import { type CardCallbacks, quoteCard } from '../../view/popover/card.js';
import type { Large, QuoteRef } from '../../view/index.js';
import { card as cardStyles } from '../../view/styles/card.styles.js';
import type { StateKeeper } from '../reader-requests.js';
import { requests } from '../requests.js';
import { showModal } from '../show-modal.js';

/** How what the controller brings up looks. */
export const styles: readonly CSSResult[] = [cardStyles];

/** Sizes of the words, as shares of an em of the page: below the least they scroll. */
const least = 1.5;
const most = 12;
/** Near enough to the largest size that fits. */
const exact = 0.05;

/**
 * Shows a quotation as large as the window, and leads from there to the others of the story. The words are measured: again
 * for each quotation, and when the window changes. Loaded when it is asked for first.
 */
export class CardController implements ReactiveController {
  readonly #host: LitElement;
  readonly #requests: StateKeeper;
  readonly #callbacks: CardCallbacks;
  readonly #sizes = new ResizeObserver(() => this.#fit());
  #ref: QuoteRef | undefined;
  #observed: Element | undefined;
  /** What had the focus before; a browser forgets it where it has been drawn anew meanwhile. */
  #opener: HTMLElement | undefined;

  constructor(host: LitElement, ask: StateKeeper) {
    this.#host = host;
    this.#requests = ask;
    this.#callbacks = {
      go: (by) => this.#go(by),
      leave: () => this.leave(),
      fill: host.ownerDocument.fullscreenEnabled ? () => void this.#fill() : undefined,
    };
    host.addController(this);
  }

  hostUpdated(): void {
    const { story } = this.#requests.picture();
    if (!this.#ref) return;
    if (!story || positionOf(story, this.#ref.id) < 0) {
      this.leave();
      return;
    }
    const dialog = this.#dialog;
    if (!dialog || !this.#host.isConnected) return;
    showModal(dialog);
    // Of all that is as large as the window this is so on a full screen, too; and what fits does not change it.
    const sheet = dialog.querySelector('.sheet');
    if (sheet && sheet !== this.#observed) {
      this.#sizes.disconnect();
      this.#sizes.observe(sheet);
      this.#observed = sheet;
    }
    this.#fit();
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
    this.#observed = undefined;
  }

  show(ref: QuoteRef): void {
    const active = this.#host.shadowRoot?.activeElement;
    this.#opener = active instanceof HTMLElement ? active : undefined;
    this.#become(ref);
  }

  /** The focus goes back to where the card was asked for. */
  leave(): void {
    if (!this.#ref) return;
    const dialog = this.#dialog;
    this.#become(undefined);
    dialog?.close();
    this.#sizes.disconnect();
    this.#observed = undefined;
    if (this.#opener?.isConnected) this.#opener.focus();
    this.#opener = undefined;
  }

  get #dialog(): HTMLDialogElement | undefined {
    return this.#host.renderRoot.querySelector<HTMLDialogElement>('.quote-card') ?? undefined;
  }

  #become(ref: QuoteRef | undefined): void {
    this.#ref = ref;
    const { story } = this.#requests.picture();
    const card: Large | undefined =
      story && ref
        ? (telling) =>
            quoteCard(
              telling,
              {
                ref,
                hasBefore: quoteBeside(telling.story, ref, -1) !== undefined,
                hasAfter: quoteBeside(telling.story, ref, 1) !== undefined,
              },
              this.#callbacks,
            )
        : undefined;
    this.#requests.become(requests.enlarge(this.#requests.state(), card));
  }

  #go(by: 1 | -1): void {
    const { story } = this.#requests.picture();
    const next = story && this.#ref && quoteBeside(story, this.#ref, by);
    if (next) this.#become(next);
  }

  async #fill(): Promise<void> {
    const { ownerDocument, shadowRoot } = this.#host;
    try {
      if (shadowRoot?.fullscreenElement) await ownerDocument.exitFullscreen();
      else await this.#dialog?.querySelector('.sheet')?.requestFullscreen();
    } catch {
      // The page, or its frame, does not allow it: the window is what there is.
    }
  }

  /** The largest size at which the words fit and none is broken, found by halving; at the least anything may be. */
  #fit(): void {
    const box = this.#dialog?.querySelector<HTMLElement>('blockquote');
    if (!box) return;
    const { style } = box;
    const isTooLarge = (): boolean =>
      box.scrollHeight > box.clientHeight || box.scrollWidth > box.clientWidth;
    let [low, high] = [least, most];
    style.overflowWrap = 'normal';
    while (high - low > exact) {
      const size = (low + high) / 2;
      style.fontSize = `${size}em`;
      if (isTooLarge()) high = size;
      else low = size;
    }
    style.fontSize = `${low}em`;
    if (low === least) style.overflowWrap = 'anywhere';
  }
}

/** The quotation of a story before or after another, in the reading order. */
function quoteBeside(story: Story, { id, quote }: QuoteRef, by: 1 | -1): QuoteRef | undefined {
  let position = positionOf(story, id);
  if (position < 0) return undefined;
  const here = eventAt(story, position)?.quotes.length ?? 0;
  if (quote + by >= 0 && quote + by < here) return { id, quote: quote + by };
  const { length, quotes } = story.events;
  const count = countEvents(story);
  for (position += by; position >= 0 && position < count; position += by) {
    if (position < length && quotes[position] === 0) continue;
    const event = eventAt(story, position);
    if (event && event.quotes.length > 0)
      return { id: event.id, quote: by > 0 ? 0 : event.quotes.length - 1 };
  }
  return undefined;
}
