import { ReactiveElement } from 'lit';
import { ReaderController } from '../../src/interaction/reader-controller.js';
import type { StoryTimeline } from '../../src/story-timeline.js';

const readers = new WeakMap<object, ReaderController>();
const add = ReactiveElement.prototype.addController;
ReactiveElement.prototype.addController = function (controller): void {
  if (controller instanceof ReaderController) readers.set(this, controller);
  add.call(this, controller);
};

/** As if an article on the page told of these events, in this order. */
export const tell = async (element: StoryTimeline, told: readonly string[]): Promise<void> => {
  const reader = readers.get(element);
  if (!reader) throw new Error('the element has no reader');
  Object.defineProperty(reader, 'article', { configurable: true, value: { has: () => false, told } });
  element.requestUpdate();
  await element.updateComplete;
};
