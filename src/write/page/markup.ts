import { escapeXml } from '../picture/escape-xml.js';

/** HTML that can stand as it is: nothing in it comes from a story unescaped. */
export interface Markup {
  readonly markup: string;
}

/** What can stand in a template: text, which is escaped, markup, lists of both; what there is not, is nothing. */
export type Part = string | number | Markup | undefined | false | readonly Part[];

const written = (part: Part): string => {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeXml(String(part));
  return 'markup' in part ? part.markup : part.map(written).join('');
};

/** HTML with values in it: between tags, or in attributes in double quotes. */
export const markup = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  markup: strings.reduce((all, string, i) => all + written(parts[i - 1]) + string),
});
