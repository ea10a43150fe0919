import { html, type TemplateResult } from 'lit';

/** A small drawing on 16 units: what a button shows in place of its name. */
export const icon = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d=${path}></path></svg>`;

/** A button with a drawing, which keeps the focus where it does nothing. */
export const iconButton = (
  looks: string,
  name: string,
  path: string,
  enabled: boolean,
  press: () => void,
): TemplateResult =>
  html`<button
    type="button"
    class=${looks}
    aria-label=${name}
    title=${name}
    aria-disabled=${enabled ? 'false' : 'true'}
    @click=${() => enabled && press()}
  >
    ${icon(path)}
  </button>`;
