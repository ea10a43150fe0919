const controls = /[\u202A-\u202E\u2066-\u2069]/g;
const popEmbedding = '\u202C';
const popIsolate = '\u2069';

/**
 * Text whose bidi embeddings, overrides and isolates are each closed: what is still open is closed at its end,
 * and a close without an opening is left out, so that neither reaches the words that the text stands among.
 */
export function balanceBidi(text: string): string {
  if (text.search(controls) < 0) return text;
  const open: string[] = [];
  const balanced = text.replace(controls, (control) => {
    switch (control) {
      case popEmbedding:
        return open.at(-1) === popEmbedding ? (open.pop() ?? '') : '';
      case popIsolate: {
        const isolate = open.lastIndexOf(popIsolate);
        if (isolate < 0) return '';
        open.length = isolate; // the end of an isolate closes the embeddings inside it
        return control;
      }
      default:
        open.push(control < popIsolate && control > '\u202E' ? popIsolate : popEmbedding);
        return control;
    }
  });
  return balanced + open.toReversed().join('');
}
