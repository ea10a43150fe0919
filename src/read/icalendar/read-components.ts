import ICAL from 'ical.js';
import type { ProblemLog } from '../../story/problem-log.js';
import { contentLines } from './content-lines.js';
import type { ContentLine } from './content-lines.js';

/** A property of a component: its name in capitals, parameters by lower-case names, its type and values as jCal (RFC 7265) has them. */
export interface Property {
  readonly name: string;
  readonly params: Readonly<Record<string, string>>;
  readonly type: string;
  readonly values: readonly unknown[];
  /** All of its value as it stands in the file. */
  readonly written: string;
  readonly line: number;
}

export interface Component {
  /** In capitals. */
  readonly name: string;
  readonly properties: readonly Property[];
  readonly line: number;
}

export interface Calendar {
  /** Of the calendar itself. */
  readonly properties: readonly Property[];
  /** What stands directly in it. */
  readonly components: readonly Component[];
}

/** Some values are long (a picture, in letters); what one line may have is bounded all the same. */
const longestLine = 1_000_000;

/**
 * What a file says. Its lines are parted here and each is given to the parser of its own, which throws: so a line that is
 * wrong costs that line and not the file, and depth costs no stack. Undefined where no calendar begins.
 */
export function readComponents(text: string, log: ProblemLog): Calendar | undefined {
  const properties: Property[] = [];
  const components: (Component & { readonly properties: Property[] })[] = [];
  const open: string[] = [];
  let hasBegun = false;
  for (const content of contentLines(text)) {
    const [, edge, name = ''] = /^(BEGIN|END):\s*([\w-]+)\s*$/i.exec(content.text) ?? [];
    const part = name.toUpperCase();
    if (edge?.toUpperCase() === 'BEGIN') {
      if (part === 'VCALENDAR') hasBegun = true;
      open.push(part);
      if (open.length === 2) components.push({ name: part, properties: [], line: content.line });
    } else if (edge) {
      if (open.at(-1) === part) open.pop();
      else reportEdge(log, part, content.line);
    } else if (open.length === 1 || open.length === 2) {
      const property = readProperty(content, log);
      if (property) (open.length === 1 ? properties : components.at(-1)?.properties)?.push(property);
    }
  }
  if (!hasBegun) return undefined;
  if (open.length > 0) reportCut(log, open);
  return { properties, components };
}

function readProperty({ text, line }: ContentLine, log: ProblemLog): Property | undefined {
  const name = /^[\w-]+/.exec(text)?.[0].toUpperCase() ?? '';
  try {
    if (name === '' || text.length > longestLine) throw new Error('no property');
    // Its tables are objects, in which a name such as `constructor` would be found.
    if (name in {} || name.toLowerCase() in {}) throw new Error('no name of a property');
    const [, params, type, ...values] = ICAL.parse.property(text) as [
      string,
      Record<string, string>,
      string,
      ...unknown[],
    ];
    return {
      name,
      params,
      type: String(type),
      values: isText.test(name) ? values.map(unescaped) : values,
      written: /^(?:"[^"]*"|[^":])*:(.*)$/s.exec(text)?.[1] ?? '',
      line,
    };
  } catch {
    log.add({
      code: 'property-syntax',
      severity: 'warning',
      path: '',
      line,
      ...(name && { where: name }),
      value: text,
      message: 'This line could not be read; a property was expected, such as SUMMARY:Words.',
      done: 'left-out',
    });
    return undefined;
  }
}

/** Properties that the parser does not know the type of, and so leaves their escapes; of others nobody knows it. */
const isText = /^(?:NAME|X-WR-|X-STORY-)/;

const unescaped = (value: unknown): unknown =>
  typeof value === 'string'
    ? value.replace(/\\([\\;,nN])/g, (_, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped))
    : value;

function reportEdge(log: ProblemLog, name: string, line: number): void {
  log.add({
    code: 'icalendar-structure',
    severity: 'warning',
    path: '',
    line,
    value: `END:${name}`,
    message: `What this line ends has not begun or holds something that has not ended.`,
    done: 'ignored',
  });
}

function reportCut(log: ProblemLog, open: readonly string[]): void {
  log.add({
    code: 'cut-short',
    severity: 'error',
    path: '',
    value: `BEGIN:${open.at(-1)}`,
    message: `The file ends before END:${open.at(-1)}: it was cut, and its last entry may be too.`,
    done: 'kept',
  });
}
