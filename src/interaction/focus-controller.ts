import type { LitElement, ReactiveController } from 'lit';
import type { Target } from '../view/index.js';

/** Where an event or a cluster is to be found now: as itself, in what has swallowed it, or as what has come out of it. */
type HeirOf = (target: Target) => Target | undefined;

const targetOf = (button: Element | null | undefined): Target | undefined =>
  button instanceof HTMLElement && button.matches('.anchor')
    ? (button.dataset['target'] as Target)
    : undefined;

/**
 * Keeps the focus with its event while marks come and go: when a cluster swallows it the focus goes to the cluster, when
 * the cluster opens to its first event. It never falls to the page.
 */
export class FocusController implements ReactiveController {
  readonly #host: LitElement;
  readonly #heirOf: HeirOf;
  readonly #isMoving: () => boolean;
  /** What had the focus before an update, and whether it was among the marks or inside a cluster, as a screen reader can put it. */
  #active: Element | null = null;
  #before: Target | undefined;
  #wasSeen = false;
  #wasAmongMarks = false;
  #wasMember = false;
  /** The overview's row keeps the focus by itself. */
  #row: Element | null = null;
  /** Where the focus is to go, until the view has come to rest with it. */
  #wanted: Target | undefined;
  /** Where it was when the view began to move: clusters come and go on the way. */
  #origin: Target | undefined;
  /** Where we have put it: a reader who has left that is not followed. */
  #meanwhile: Element | null = null;

  constructor(host: LitElement, heirOf: HeirOf, isMoving: () => boolean) {
    this.#host = host;
    this.#heirOf = heirOf;
    this.#isMoving = isMoving;
    host.addController(this);
  }

  /** The focus goes there once it is drawn; until then to the cluster that counts it. */
  want(target: Target): void {
    this.#wanted = target;
    this.#meanwhile = this.#focused;
  }

  hostUpdate(): void {
    const active = this.#focused;
    if (active !== this.#meanwhile) {
      this.#wanted = undefined;
      this.#origin = undefined;
    }
    this.#active = active;
    this.#before = this.#origin ?? targetOf(active);
    this.#wasSeen = active?.matches(':focus-visible') ?? false;
    this.#wasAmongMarks = Boolean(active?.closest('li'));
    this.#wasMember = active?.parentElement?.matches('.member') ?? false;
    this.#row = active?.closest('.overview-row') ?? null;
  }

  hostUpdated(): void {
    this.#origin = this.#isMoving() ? (this.#wanted ?? this.#before) : undefined;
    if (!this.#followWanted()) this.#follow();
    if (this.#active && !this.#focused && this.#isNowhere) this.#rescue();
    this.#meanwhile = this.#focused;
  }

  /** Whether what is wanted, or what counts it, has the focus. */
  #followWanted(): boolean {
    const wanted = this.#wanted;
    const heir = wanted && this.#heirOf(wanted);
    const button = heir && this.#anchor(heir);
    if (!button) return false;
    const isThere = heir === wanted && !button.closest('.outside');
    if (isThere && !this.#isMoving()) this.#wanted = undefined;
    this.#give(button);
    return true;
  }

  #follow(): void {
    const before = this.#before;
    if (!before) return;
    if (this.#wasMember && targetOf(this.#focused) === before) return;
    const heir = this.#heirOf(before);
    const button = (heir && this.#anchor(heir)) ?? this.#anchor(before);
    this.#give(button);
  }

  /** Seen where it was seen before: WebKit shows no ring round what script gives the focus to after an update. */
  #give(button: HTMLElement | undefined): void {
    if (button === this.#focused) return;
    button?.focus({ preventScroll: true, ...(this.#wasSeen && { focusVisible: true }) });
  }

  /** What had the focus is gone, and nothing has come in its place: what is nearest takes it, at last the element's own box. */
  #rescue(): void {
    const root = this.#host.shadowRoot;
    if (!root || this.#row?.isConnected) return;
    const mark = this.#anchors().find(({ tabIndex }) => tabIndex === 0);
    const tool = root.querySelector<HTMLElement>('.toolbar button') ?? undefined;
    const other = root.querySelector<HTMLElement>('[role=status] button, summary') ?? undefined;
    const next = (this.#wasAmongMarks ? (mark ?? tool) : (tool ?? mark)) ?? other;
    if (next) this.#give(next);
    else this.#focusBox(root.querySelector<HTMLElement>('.root'));
  }

  #focusBox(box: HTMLElement | null): void {
    if (!box) return;
    box.tabIndex = -1;
    box.addEventListener('blur', () => box.removeAttribute('tabindex'), { once: true });
    box.focus({ preventScroll: true });
  }

  get #focused(): Element | null {
    return this.#host.shadowRoot?.activeElement ?? null;
  }

  /** The focus has fallen to the page, and not been taken to something else on it. */
  get #isNowhere(): boolean {
    const { activeElement, body } = this.#host.ownerDocument;
    return this.#host.isConnected && (activeElement === null || activeElement === body);
  }

  #anchor(target: Target): HTMLElement | undefined {
    return this.#anchors().find((button) => button.dataset['target'] === target);
  }

  /** Marks that are seen come before those that are not, where an event has both. */
  #anchors(): HTMLElement[] {
    const anchors = [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>('.anchor') ?? [])];
    const hidden = (button: HTMLElement): boolean => button.parentElement?.matches('.hidden') ?? false;
    return [...anchors.filter((button) => !hidden(button)), ...anchors.filter(hidden)];
  }
}
