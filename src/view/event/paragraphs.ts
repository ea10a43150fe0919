import { html, type TemplateResult } from 'lit';

/** Text as paragraphs: a blank line starts the next. Never markup. */
export const paragraphs = (text: string): TemplateResult[] =>
  text.split(/\n[^\S\n]*\n\s*/).map((part) => html`<p dir="auto">${part}</p>`);
