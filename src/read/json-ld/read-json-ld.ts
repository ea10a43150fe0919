import { Parser } from 'htmlparser2';
import { parseJson } from '../parse-json.js';
import type { Reading } from '../reader.js';
import { readGraph } from './read-graph.js';

/** A text of JSON-LD, whatever it looks like. */
export async function readJsonLd(source: string): Promise<Reading> {
  const text = source.replace(/^\uFEFF/, '');
  const loose = parseJson(text);
  if (loose !== undefined) return readGraph(loose);
  const { whyNotJson } = await import('../otherwise.js');
  return { problems: [whyNotJson(text)] };
}

/** What the JSON-LD in a web page tells, all its blocks together; undefined where it has none that can be parsed. */
export function readJsonLdBlocks(html: string): Reading | undefined {
  const blocks: unknown[] = [];
  let pieces: string[] | undefined;
  const parser = new Parser({
    onopentag(name, { type }) {
      if (name === 'script' && /^\s*application\/ld\+json\b/i.test(type ?? '')) pieces = [];
    },
    ontext: (text) => void pieces?.push(text),
    onclosetag() {
      const block = pieces && parseJson(pieces.join(''));
      if (block !== undefined) blocks.push(block);
      pieces = undefined;
    },
  });
  parser.end(html);
  return blocks.length > 0 ? readGraph(blocks) : undefined;
}
