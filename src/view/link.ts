import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../locales/index.js';
import type { StoryLink } from '../story/index.js';

/** Where an address leads to from this page; undefined for what is none. */
const resolved = (url: string): URL | undefined => {
  const base = globalThis.document?.baseURI;
  return URL.canParse(url, base) ? new URL(url, base) : undefined;
};

/** The host that an address leads to, in ASCII, or '' where it stays on this site (or is not a web address). */
const foreignHost = (address: URL | undefined): string => {
  if (!address) return '';
  const { protocol, host } = address;
  const here = globalThis.location?.host;
  return protocol.startsWith('http') && host !== here ? host.replace(/^www\./, '') : '';
};

/** As it is printed beside the words of its link: whole, without the words that it is to open at. */
const printed = (address: URL | undefined, title: string): string | undefined => {
  const whole = address?.href.replace(/#?:~:.*$/, '');
  return whole === title ? undefined : whole;
};

/**
 * A link that says where it leads when that is another site, and on paper how to get there; the bare words where there is no
 * address.
 */
export const link = ({ title, url }: StoryLink, words: Words, tabIndex = 0): TemplateResult => {
  if (!url) return html`<bdi>${title}</bdi>`;
  const address = resolved(url);
  const host = foreignHost(address);
  return html`<a
    part="link"
    href=${url}
    rel="noopener"
    tabindex=${tabIndex}
    data-address=${printed(address, title) ?? nothing}
    ><bdi>${title}</bdi>${
      host && host !== title ? html`<span class="host"> ${words.host(host)}</span>` : ''
    }</a
  >`;
};
