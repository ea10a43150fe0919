import { Parser } from 'htmlparser2';
import { ProblemLog } from '../../story/problem-log.js';
import { failure } from '../failure.js';
import type { Place, Reading } from '../reader.js';
import { reportUnits, reportWidened } from './simile-problems.js';
import { simileEvent } from './simile-event.js';
import type { SimileFields } from './simile-event.js';

interface Found {
  readonly fields: Record<string, unknown>;
  readonly line: number;
}

interface Document {
  readonly root?: { readonly name: string; readonly attributes: SimileFields };
  readonly events: readonly Found[];
  /** Whether the root was closed. */
  readonly isWhole: boolean;
}

/** SIMILE's XML: an `event` is an instant unless it says that it lasts. Never throws. */
export function readSimileXml(text: string): Reading {
  const { root, events, isWhole } = parse(text);
  if (!root)
    return {
      problems: [
        failure(
          'not-xml',
          `This is not XML: <data> with <event>s, as SIMILE Timeline has them, was expected.`,
        ),
      ],
    };
  if (root.name !== 'data') {
    const message = `This is XML, but not SIMILE Timeline's: <${root.name.slice(0, 60)}> was found where <data> was expected.`;
    return { problems: [failure('looks-like', message, { value: `<${root.name.slice(0, 60)}>` })] };
  }
  const log = new ProblemLog();
  if (!isWhole) reportCut(log, events);
  reportUnits(log, root.attributes['date-time-format']);
  const loose = events.map(({ fields, line }, index) => {
    const event = simileEvent(fields, !isTrue(fields['isDuration']) && !isTrue(fields['durationEvent']));
    if (event.widened) reportWidened(log, index, { line });
    return event.loose;
  });
  return {
    loose: { events: loose, extra: root.attributes },
    problems: log.list(),
    placeOf: (path) => placeOf(path, events),
  };
}

const isTrue = (value: unknown): boolean => value === 'true';

function parse(text: string): Document {
  let root: Document['root'];
  let isWhole = false;
  let depth = 0;
  const events: Found[] = [];
  let open: { readonly found: Found; readonly text: string[]; readonly depth: number } | undefined;
  const lineAt = lineCounter(text);
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (!root) root = { name, attributes };
        else if (!open && depth === 2 && name === 'event') {
          open = { found: { fields: attributes, line: lineAt(parser.startIndex) }, text: [], depth };
          events.push(open.found);
        }
      },
      ontext(piece) {
        open?.text.push(piece);
      },
      onclosetag(_name, isImplied) {
        if (open?.depth === depth) {
          open.found.fields['description'] = open.text.join('');
          open = undefined;
        }
        depth -= 1;
        if (depth === 0 && !isImplied) isWhole = true;
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return { ...(root && { root }), events, isWhole };
}

/** The line of an index, for indices that only grow: the text is gone through once. */
function lineCounter(text: string): (index: number) => number {
  let line = 1;
  let from = 0;
  return (index) => {
    for (let at = text.indexOf('\n', from); at >= 0 && at < index; at = text.indexOf('\n', from)) {
      line += 1;
      from = at + 1;
    }
    return line;
  };
}

function reportCut(log: ProblemLog, events: readonly Found[]): void {
  const line = events.at(-1)?.line;
  log.add({
    code: 'cut-short',
    severity: 'error',
    path: '',
    ...(line !== undefined && { line }),
    message: 'The file ends before </data>: it was cut, and its last event may be too.',
    done: 'kept',
  });
}

/** Fields of ours, by what they are made of. */
const attributes: Readonly<Record<string, string>> = {
  date: 'attribute "start"',
  title: 'attribute "title"',
  id: 'attribute "id"',
  links: 'attribute "link"',
  media: 'attribute "image"',
  text: 'the description',
};

function placeOf(path: string, events: readonly Found[]): Place | undefined {
  const [, index, field = ''] = /^events\[(\d+)\](?:\.(\w+))?/.exec(path) ?? [];
  const found = events[Number(index)];
  if (index === undefined || !found) return undefined;
  const where = `<event> ${Number(index) + 1}`;
  const attribute = Object.hasOwn(attributes, field) ? attributes[field] : undefined;
  return { where: attribute ? `${where}, ${attribute}` : where, line: found.line };
}
