export interface JsonFault {
  /** Of the first character that no JSON could have there; the text's length where it ends too soon. */
  readonly index: number;
  readonly expected: string;
  /** What the author probably meant, as a sentence. */
  readonly hint?: string;
}

/** What may stand next, and the words for it. */
const words = {
  value: 'a value',
  firstValue: 'a value or “]”',
  name: 'a name in double quotes',
  firstName: 'a name in double quotes or “}”',
  colon: 'a colon',
  nextValue: 'a comma or “]”',
  nextName: 'a comma or “}”',
  end: 'the end of the data',
} as const;
type State = keyof typeof words;

const closers: Partial<Record<State, string>> = {
  firstValue: ']',
  nextValue: ']',
  firstName: '}',
  nextName: '}',
};

const blanks = /[ \t\n\r]*/y;
const literal = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const plain = /[^"\\\u0000-\u001f]*/y; // oxlint-disable-line no-control-regex -- JSON forbids them in strings
const escape = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

/** Where a match that begins at `at` ends; `at` itself where there is none. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Where the string that opens at `at` ends, or what is wrong inside it. */
function scanString(text: string, at: number): number | JsonFault {
  for (let index = at + 1; ;) {
    index = endOf(plain, text, index);
    const char = text[index];
    if (char === '"') return index + 1;
    if (char !== '\\') return { index, expected: 'a closing quotation mark', ...inString(char) };
    const next = endOf(escape, text, index);
    if (next === index) return { index, expected: 'an escape such as \\n, \\" or \\u00e9' };
    index = next;
  }
}

const inString = (char: string | undefined) =>
  char === undefined ? {} : { hint: 'Inside a text a line break is written \\n, a tab \\t.' };

function hintFor(state: State, char: string | undefined): { hint?: string } {
  if (char === undefined) return {};
  if ((state === 'value' && char === ']') || (state === 'name' && char === '}')) {
    return { hint: 'The comma before it has to go.' };
  }
  if ("'‘’“”„«`".includes(char)) return { hint: 'JSON knows straight double quotes only.' };
  if ('/#'.includes(char)) return { hint: 'JSON has no comments.' };
  return {};
}

/**
 * The first place at which a text is no longer JSON, strictly by RFC 8259; undefined where it is JSON throughout.
 * For messages that say the same in every engine. It keeps its own stack, so depth cannot overflow the engine's.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const open: State[] = [];
  let state: State = 'value';
  for (let at = endOf(blanks, text, 0); ; at = endOf(blanks, text, at)) {
    const char = text[at];
    if (state === 'end' && char === undefined) return undefined;
    const isValue: boolean = state === 'value' || state === 'firstValue';
    const isName: boolean = state === 'name' || state === 'firstName';

    if (char !== undefined && char === closers[state]) {
      open.pop();
      state = open.at(-1) ?? 'end';
      at += 1;
    } else if (char === '"' && (isValue || isName)) {
      const end = scanString(text, at);
      if (typeof end !== 'number') return end;
      state = isName ? 'colon' : (open.at(-1) ?? 'end');
      at = end;
    } else if (isValue && (char === '{' || char === '[')) {
      open.push(char === '{' ? 'nextName' : 'nextValue');
      state = char === '{' ? 'firstName' : 'firstValue';
      at += 1;
    } else if (isValue && endOf(literal, text, at) > at) {
      state = open.at(-1) ?? 'end';
      at = endOf(literal, text, at);
    } else if (state === 'colon' && char === ':') {
      state = 'value';
      at += 1;
    } else if (char === ',' && (state === 'nextValue' || state === 'nextName')) {
      state = state === 'nextValue' ? 'value' : 'name';
      at += 1;
    } else {
      return { index: at, expected: words[state], ...hintFor(state, char) };
    }
  }
}
