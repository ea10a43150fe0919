import { html, nothing, type TemplateResult } from 'lit';
import { classNames } from './class-names.js';
import type { Context } from './context.js';
import { glyph, groupClass } from './glyph.js';

const groups = (context: Context): TemplateResult[] =>
  context.story.groups.length < 2
    ? []
    : context.story.groups.map(
        ({ id, title }, i) =>
          html`<li class=${groupClass(i)}>
            <button
              type="button"
              class="key"
              aria-pressed=${context.find?.chosen.groups.includes(id) ?? false}
              @click=${() => context.callbacks.choose('groups', id)}
            >
              ${glyph(i)}<bdi>${title}</bdi>${context.details?.foundInGroup(context, i)}
            </button>
          </li>`,
      );

/** Whether a period is drawn, and whether with its title: where that has no room, the legend names it. */
const drawn = ({ scene }: Context, title: string): { readonly named: boolean } | undefined => {
  const bands = scene.periods.filter((band) => band.title === title);
  return bands.length > 0 ? { named: bands.some(({ titleAt }) => titleAt) } : undefined;
};

/** The periods that are drawn: for screen readers all, for the eye those that the drawing does not name. */
const periods = (context: Context): TemplateResult[] =>
  context.story.periods.flatMap(({ title, interval }) => {
    const { words } = context;
    const band = drawn(context, title);
    if (!band) return [];
    return html`<li class=${band.named ? 'hidden' : ''}>
      <span class="swatch"></span><bdi>${title}</bdi
      ><span class="hidden">, <bdi dir=${words.dir}>${words.date(interval)}</bdi></span>
    </li>`;
  });

/** What the colours and glyphs mean, and the grey behind the marks. Nothing where there is one group or none, and no period. */
export const legend = (context: Context): TemplateResult | typeof nothing => {
  const [ofGroups, ofPeriods] = [groups(context), periods(context)];
  const seen = ofGroups.length > 0 || context.scene.periods.some(({ titleAt }) => !titleAt);
  return ofGroups.length + ofPeriods.length === 0
    ? nothing
    : html`<ul
        class=${classNames('legend', !seen && 'hidden')}
        role="list"
        aria-label=${context.words.legend}
      >
        ${ofGroups}${ofPeriods}
      </ul>`;
};
