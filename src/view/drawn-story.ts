import { html, nothing, type TemplateResult } from 'lit';
import { fewEvents, type Scene } from '../geometry/index.js';
import type { Words } from '../locales/index.js';
import { countEvents, type Story } from '../story/index.js';
import { chart } from './chart.js';
import type { Callbacks, Open, Target } from './context.js';
import { legend } from './legend.js';
import { skipEnd, skipLink } from './skip-link.js';
import { stage } from './stage.js';
import { storyList } from './story-list.js';
import { toolbar, type Tools } from './toolbar.js';
import { undated } from './undated.js';
import { withTabStops } from './with-tab-stops.js';

/** A story with events, and all that is to be seen of it. */
export interface DrawnStory {
  readonly story: Story;
  readonly words: Words;
  /** Undefined where it is shown as a list, or where there is no room yet. */
  readonly scene: Scene | undefined;
  readonly list: boolean;
  readonly tools: Tools;
  readonly open: Open | undefined;
  readonly roving: Target | undefined;
  readonly callbacks: Callbacks;
  /** Height of a line of the axis' words, and that of the chart where its author has set one. */
  readonly tickLine: number;
  readonly height: number | undefined;
  /** The strip of the whole story; undefined where the form has none. */
  readonly overview: TemplateResult | undefined;
}

/** A story as a timeline, or as a list, with its tools. */
export const drawnStory = (drawn: DrawnStory): TemplateResult => {
  const { story, words, scene, list, open, roving, callbacks, tickLine } = drawn;
  const { length } = story.events;
  const setSize = length > fewEvents ? length : undefined;
  const context = scene && withTabStops({ story, scene, words, open, roving, setSize, callbacks });
  const content = context ? chart(context, tickLine) : nothing;
  return html`${context ? skipLink(countEvents(story), words, callbacks.skip) : nothing}
  ${toolbar(words, drawn.tools, callbacks)}
  ${stage(list ? storyList({ story, words }) : content, scene, drawn.height)} ${drawn.overview ?? nothing}
  ${context ? html`${legend(context)}${undated(context)}` : nothing}${skipEnd()}`;
};
