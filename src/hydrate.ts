// Defines the tag so that it goes on with what `story-timeline/server` has drawn; in place of `story-timeline`.
import { hydrate } from '@lit-labs/ssr-client';
import { type PropertyValues, ReactiveElement } from 'lit';
import type { Measure } from './geometry/index.js';
import { isSameRoom, readServed } from './interaction/page/served-room.js';
import type { Surroundings } from './interaction/page/surroundings-controller.js';
import { ServedTimeline } from './served-timeline.js';
import { fitsInPage } from './view/measure/fits-in-page.js';

/** A timeline that takes over the nodes that a server has drawn, and gives them what listens. */
class HydratingTimeline extends ServedTimeline {
  #served: ShadowRoot | undefined;
  /** The button of it that was pressed while nobody listened. */
  #pressed: HTMLButtonElement | undefined;
  /** What the page says of today, while it is drawn as on the day of the server. */
  #today: { readonly said: string | null; readonly served: string } | undefined;
  /** The room that the page turns out to have, while what is drawn is not ours yet. */
  #room: Surroundings | undefined;
  /** Measures text: as the server did, and once that has shown to fit as the page does. */
  #measure: Measure | undefined;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.dataset['served'] === undefined ? null : this.shadowRoot;
    if (!root?.querySelector('.root')) return super.createRenderRoot();
    this.#served = root;
    root.addEventListener('click', ({ target }) => {
      if (this.#served) this.#pressed = (target as Element).closest('button') ?? undefined;
    });
    this.parts.surroundings.stays = (room) => {
      this.#room = room;
      return true;
    };
    return root;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.#served ? this.#updateServed() : super.scheduleUpdate();
  }

  async #updateServed(): Promise<void> {
    await this.#prepare().catch((error: unknown) => this.#drawAnew(error));
    super.scheduleUpdate();
  }

  /** What the server has drawn of, before the first picture is drawn over it. */
  async #prepare(): Promise<void> {
    const { story, surroundings } = this.parts;
    const size = readServed(this.dataset['served']);
    const { details } = await import('./view/served-details.js');
    const { servedDay } = this.dataset;
    if (servedDay !== undefined) {
      this.#today = { said: this.today, served: servedDay };
      this.today = servedDay;
    }
    this.serve(size, getComputedStyle(this).direction === 'rtl', details);
    const { value } = surroundings;
    this.#measure = value?.measure;
    if (value) surroundings.value = { ...value, measure: (...said) => this.#measure?.(...said) ?? 0 };
    await this.ready();
    await story.content.read();
    await this.ready();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What is new at first has been seen when it was made ready.
    super.willUpdate(this.#served ? (new Map() as PropertyValues<this>) : changed);
  }

  protected override update(changed: PropertyValues<this>): void {
    const root = this.#served;
    if (!root) return super.update(changed);
    try {
      ReactiveElement.prototype['update'].call(this, changed);
      hydrate(this.render(), root, this.renderOptions);
    } catch (error) {
      this.#drawAnew(error);
      return super.update(changed);
    }
    this.#served = undefined;
    for (const served of root.querySelectorAll('style, noscript')) served.remove();
    for (const placed of root.querySelectorAll('[data-at]')) placed.removeAttribute('data-at');
    void this.updateComplete.then(() => {
      this.#turnToday();
      this.#settle();
      this.#pressed?.click();
    });
  }

  /** What the page has is not what the server had: another story, another version. */
  #drawAnew(error: unknown): void {
    console.warn('<story-timeline> draws anew what a server has drawn otherwise.', this, error);
    this.#served = undefined;
    this.parts.surroundings.value = undefined;
    this.#turnToday();
    this.#move();
    this.parts.dress(); // the server's style goes with what it drew
    this.shadowRoot?.replaceChildren();
  }

  /** It may be another day by now than when the page was made, or where the reader is. */
  #turnToday(): void {
    if (this.#today && this.today === this.#today.served) this.today = this.#today.said;
    this.#today = undefined;
  }

  /** What was drawn stays where the page has the same room for it; words are measured in its font from then on. */
  #settle(): void {
    const { surroundings } = this.parts;
    const served = surroundings.value;
    const measure = this.#measure;
    surroundings.stays = (room) => {
      const stays =
        served !== undefined &&
        measure !== undefined &&
        isSameRoom(served, room) &&
        fitsInPage(this.renderRoot, measure, room.measure);
      if (stays) this.#measure = room.measure;
      else surroundings.stays = undefined;
      return stays;
    };
    if (this.#room && !surroundings.stays(this.#room)) this.#move();
  }

  /** Goes on with the room that the page has. */
  #move(): void {
    const { surroundings } = this.parts;
    surroundings.stays = undefined;
    if (!this.#room) return;
    surroundings.value = this.#room;
    this.requestUpdate();
  }
}

HydratingTimeline.define();

export { HydratingTimeline as StoryTimeline };
