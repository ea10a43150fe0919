import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../../geometry/index.js';

/** The box of what is drawn. A vertical scene that is higher than its author's `height` scrolls in it, also by keys. */
export const stage = (
  content: TemplateResult | typeof nothing,
  scene: Scene | undefined,
  height = Infinity,
): TemplateResult => {
  const scrolls = scene?.orientation === 'vertical' && scene.height > height;
  return html`<div
    class=${scrolls ? 'stage scrolls' : 'stage'}
    .style=${scrolls ? `block-size:${height}px` : ''}
    role=${scrolls ? 'region' : nothing}
    aria-labelledby=${scrolls ? 'heading' : nothing}
    tabindex=${scrolls ? 0 : nothing}
  >
    ${content}
  </div>`;
};
