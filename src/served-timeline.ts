import type { PropertyValues } from 'lit';
import { type ServedSize, servedRoom } from './interaction/page/served-room.js';
import { showAs } from './interaction/first-requests.js';
import { partsOf, StoryTimeline } from './story-timeline.js';
import type { Details } from './view/index.js';

/**
 * A timeline whose first picture is drawn twice, on a server and once more in the page over the same nodes: of the same, and
 * not before all of it is there.
 */
export class ServedTimeline extends StoryTimeline {
  protected readonly parts = partsOf(this);
  #asked: (() => void) | undefined;

  override requestUpdate(...given: Parameters<StoryTimeline['requestUpdate']>): void {
    super.requestUpdate(...given);
    if (#asked in this) this.#asked?.(); // the first request comes before there are fields
  }

  /** The drawing of a size; without one the story as text, which needs none. */
  protected serve(size: ServedSize | undefined, rtl: boolean, details: Details): void {
    const { surroundings, reader, dress } = this.parts;
    reader.details = details; // so that nothing comes later, for which what is there would have to make room
    const isText = this.representation === 'list' || this.representation === 'table';
    if (size) surroundings.value = servedRoom(size, rtl);
    else if (!isText) reader.state = showAs(reader.state, 'list');
    dress();
  }

  /** Resolves when nothing is on its way that the first picture waits for. */
  protected async ready(): Promise<void> {
    for (;;) {
      this.willUpdate(new Map() as PropertyValues<this>); // nothing is new
      if (!this.parts.waits()) return;
      await new Promise<void>((resolve) => (this.#asked = resolve));
    }
  }
}
