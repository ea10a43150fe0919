/** A text as it stands in HTML between tags. */
export const escaped = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\n\r\t]/g, (blank) => `&#${blank.charCodeAt(0)};`);

/** The same in quotes: of those of which it has none, so that JSON can be read. */
const quoted = (text: string): string =>
  text.includes('"') && !text.includes("'")
    ? `'${escaped(text)}'`
    : `"${escaped(text).replace(/"/g, '&quot;')}"`;

/** Attributes by name; an undefined one is not there. */
export type Attributes = Readonly<Record<string, string | undefined>>;

export function tag(name: string, attributes: Attributes = {}): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) =>
      value === '' && key.startsWith('data-') ? ` ${key}` : ` ${key}=${quoted(value ?? '')}`,
    );
  return `<${name}${written.join('')}>`;
}

/** An element with what stands in it, which is HTML. */
export const element = (name: string, attributes: Attributes, content: string): string =>
  `${tag(name, attributes)}${content}</${name}>`;

/** Lines that stand a step further in. */
export const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
