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
  #before: Target | undefined;
  /** Whether what had the focus was inside a cluster, where a screen reader may have put it. */
  #wasMember = false;
  #wanted: Target | undefined;

  constructor(host: LitElement, heirOf: HeirOf) {
    this.#host = host;
    this.#heirOf = heirOf;
    host.addController(this);
  }

  /** The focus goes there once it is drawn. */
  want(target: Target): void {
    this.#wanted = target;
  }

  hostUpdate(): void {
    const active = this.#host.shadowRoot?.activeElement;
    this.#before = targetOf(active);
    this.#wasMember = active?.parentElement?.matches('.member') ?? false;
  }

  hostUpdated(): void {
    const wanted = this.#wanted && this.#anchor(this.#wanted);
    if (wanted) {
      this.#wanted = undefined;
      wanted.focus({ preventScroll: true });
      return;
    }
    const before = this.#before;
    if (!before) return;
    const heir = this.#heirOf(before);
    const stays = targetOf(this.#host.shadowRoot?.activeElement) === before;
    if (stays && (heir === before || this.#wasMember)) return;
    const button = (heir && this.#anchor(heir)) ?? this.#anchor(before) ?? this.#first();
    if (button !== this.#host.shadowRoot?.activeElement) button?.focus({ preventScroll: true });
  }

  #anchor(target: Target): HTMLElement | undefined {
    return this.#anchors().find((button) => button.dataset['target'] === target);
  }

  #first(): HTMLElement | undefined {
    return this.#anchors().find(({ tabIndex }) => tabIndex === 0);
  }

  /** Marks that are seen come before those that are not, where an event has both. */
  #anchors(): HTMLElement[] {
    const anchors = [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>('.anchor') ?? [])];
    const hidden = (button: HTMLElement): boolean => button.parentElement?.matches('.hidden') ?? false;
    return [...anchors.filter((button) => !hidden(button)), ...anchors.filter(hidden)];
  }
}
