import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Context } from '../context.js';

/** The periods that are drawn, with their dates: pointed at, one is lit in the drawing, and pressed it is gone to. */
export const legendPeriods = (context: Context): TemplateResult[] => {
  const { story, words, callbacks, scene } = context;
  const light = (index?: number) => (): void => callbacks.lightPeriod(index);
  return scene.periods
    .toSorted((a, b) => a.index - b.index)
    .map(
      ({ index, title, row }) =>
        html`<li>
          <button
            type="button"
            class="period-name"
            @click=${() => callbacks.showPeriod(index)}
            @pointerenter=${light(index)}
            @pointerleave=${light()}
            @focus=${light(index)}
            @blur=${light()}
          >
            <span class=${`swatch row-${row}`}></span><bdi>${title}</bdi
            ><span class="hidden">${words.comma}</span
            ><span class="period-date"
              ><bdi dir=${words.dir}
                >${guard([story, words, index], () => words.date(story.periods[index]!.interval))}</bdi
              ></span
            >
          </button>
        </li>`,
    );
};
