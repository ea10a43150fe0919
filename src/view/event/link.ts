import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../locales/index.js';
import type { StoryLink } from '../../story/index.js';
import { linkAddress } from './link-address.js';

/**
 * A link that says where it leads when that is another site, and on paper how to get there; the bare words where there is no
 * address.
 */
export const link = ({ title, url }: StoryLink, words: Words, tabIndex = 0): TemplateResult => {
  if (!url) return html`<bdi>${title}</bdi>`;
  const { host, printed } = linkAddress(url);
  return html`<a
    part="link"
    href=${url}
    rel="noopener"
    tabindex=${tabIndex}
    data-address=${(printed === title ? undefined : printed) ?? nothing}
    ><bdi>${title}</bdi>${
      host && host !== title ? html`<span class="host"> ${words.host(host)}</span>` : ''
    }</a
  >`;
};
