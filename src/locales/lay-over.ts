/** Some of the words of a dictionary; a list is given whole. */
export type Some<Word> = Word extends ((...args: never[]) => unknown) | readonly unknown[]
  ? Word
  : Word extends object
    ? { readonly [Key in keyof Word]?: Some<Word[Key]> | undefined }
    : Word;

type Warn = (what: string) => void;

/**
 * Words with those of a page laid over them. What is not of the form of the word that it would replace is left out, with a
 * warning that names it; a function that throws or says no text has the word under it speak.
 */
export const layOver = <Words>(below: Words, over: unknown, warn: Warn): Words =>
  laidOver(below, over, warn, 'words') as Words;

function laidOver(below: unknown, over: unknown, warn: Warn, path: string): unknown {
  if (over === undefined) return below;
  if (!hasFormOf(below, over)) {
    warn(`${path} is left out: ${formOf(below)} was expected.`);
    return below;
  }
  if (isWording(below) && isWording(over)) return safely(below, over, warn, path);
  if (!isRecord(below) || !isRecord(over)) return over;
  const laid: Record<string, unknown> = { ...below };
  for (const [key, word] of Object.entries(over)) {
    if (Object.hasOwn(below, key)) laid[key] = laidOver(below[key], word, warn, `${path}.${key}`);
    else warn(`${path}.${key} is no word of this element.`);
  }
  return laid;
}

type Wording = (...args: readonly unknown[]) => unknown;

const isWording = (value: unknown): value is Wording => typeof value === 'function';
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !isList(value);

/** Whether a value can stand for a word: a record may have less of it, a list has to be as long. */
function hasFormOf(below: unknown, over: unknown): boolean {
  if (isList(below)) return isList(over) && over.length >= below.length && isLike(below, over);
  return isRecord(below) ? isRecord(over) : isLike(below, over);
}

/** Whether a value is of the same kind as another all through; all entries of a list are alike. */
function isLike(one: unknown, other: unknown): boolean {
  if (isList(one)) return isList(other) && other.every((entry) => isLike(one[0], entry));
  if (!isRecord(one)) return typeof one === typeof other;
  return isRecord(other) && Object.entries(one).every(([key, value]) => isLike(value, other[key]));
}

function formOf(word: unknown): string {
  if (isList(word)) return `a list of ${word.length} like the English one`;
  if (isRecord(word)) return 'an object';
  return isWording(word) ? 'a function' : 'text';
}

function safely(below: Wording, over: Wording, warn: Warn, path: string): Wording {
  return (...args) => {
    try {
      const said = over(...args);
      if (typeof said === 'string') return said;
      warn(`${path} says no text.`);
    } catch (error) {
      warn(`${path} threw ${String(error)}.`);
    }
    return below(...args);
  };
}
