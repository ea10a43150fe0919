import { html, type TemplateResult } from 'lit';
import type { Words } from '../locales/index.js';
import type { StoryLink } from '../story/index.js';

/** The host that an address leads to, in ASCII, or '' where it stays on this site (or is not a web address). */
const foreignHost = (url: string): string => {
  const base = globalThis.document?.baseURI;
  if (!URL.canParse(url, base)) return '';
  const { protocol, host } = new URL(url, base);
  const here = globalThis.location?.host;
  return protocol.startsWith('http') && host !== here ? host.replace(/^www\./, '') : '';
};

/** A link that says where it leads when that is another site; the bare words where there is no address. */
export const link = ({ title, url }: StoryLink, words: Words, tabIndex = 0): TemplateResult => {
  if (!url) return html`<bdi>${title}</bdi>`;
  const host = foreignHost(url);
  return html`<a part="link" href=${url} rel="noopener" tabindex=${tabIndex}
    ><bdi>${title}</bdi>${
      host && host !== title ? html`<span class="host"> ${words.host(host)}</span>` : ''
    }</a
  >`;
};
