import { expect } from '@open-wc/testing';
import { readStoryStream } from '../../src/read/index.js';
import { loadStory } from '../../src/source/load-story.js';
import { Body } from '../../src/source/body.js';
import { TextOfBody } from '../../src/source/text-of-body.js';

const told = { type: 'json-lines' };

/** A response that hands out its bytes in pieces of a size. */
const inPieces = (bytes: Uint8Array, size: number, headers: Record<string, string> = {}) => {
  let at = 0;
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(new Uint8Array(bytes.subarray(at, at + size)));
      at += size;
    },
  });
  return new Response(stream, { headers });
};

/** JSON Lines are read as they come. */
const load = async (response: Response, maxBytes: number) => {
  const body = new Body(response, maxBytes);
  const text = new TextOfBody(body, response.headers.get('content-type') ?? '');
  const { story, problems } = await readStoryStream(text, { ...told, isCut: () => body.cut });
  return { story, problems: [...problems, ...text.problems], cut: body.cut };
};

const text = '{"story":{"title":"Über"}}\n{"date":"1996","title":"Çà – ok"}\n{"date":"1997","title":"B"}\n';
const utf8 = new TextEncoder().encode(text);

describe('TextOfBody', () => {
  for (const size of [1, 2, 3, 7, 1000])
    it(`reads letters that are cut in two, ${size} bytes at a time`, async () => {
      const { story, problems } = await load(inPieces(utf8, size), Infinity);
      expect(problems).to.deep.equal([]);
      expect([story?.title, story?.events.at(0)?.title, story?.events.length]).to.deep.equal([
        'Über',
        'Çà – ok',
        2,
      ]);
    });

  it('keeps the lines that came before the limit', async () => {
    const { story, problems, cut } = await load(inPieces(utf8, 10), utf8.length - 5);
    expect(story?.events.length).to.equal(1);
    expect(problems).to.deep.equal([]);
    expect(cut).to.equal(true);
  });

  it('takes a body of just as many bytes as are allowed', async () => {
    const { story, problems } = await load(inPieces(utf8, 10), utf8.length);
    expect(story?.events.length).to.equal(2);
    expect(problems).to.deep.equal([]);
  });

  it('says from which line on letters are not valid', async () => {
    const latin = Uint8Array.from(text.replace('–', '-'), (letter) => letter.charCodeAt(0));
    const { story, problems } = await load(inPieces(latin, 4), Infinity);
    expect(story?.events.length).to.equal(2);
    expect(problems.map(({ code, line }) => [code, line])).to.deep.equal([['encoding', 1]]);
  });

  it('goes by the charset that is said', async () => {
    const latin = Uint8Array.from(text.replace('–', '-'), (letter) => letter.charCodeAt(0));
    const response = inPieces(latin, 4, { 'content-type': 'application/jsonl; charset=iso-8859-1' });
    const { story, problems } = await load(response, Infinity);
    expect(problems).to.deep.equal([]);
    expect(story?.title).to.equal('Über');
  });

  it('loads JSON Lines by type, media type or extension', async () => {
    const fetch = async () => inPieces(utf8, 5, { 'content-type': 'application/x-ndjson' });
    for (const [address, options] of [
      ['https://a.example/x', { type: 'json-lines' }],
      ['https://a.example/x.jsonl', {}],
      ['https://a.example/x', {}],
    ] as const) {
      const { story } = await loadStory(address, { ...options, fetch });
      expect(story?.events.length).to.equal(2);
    }
  });

  it('has no story of a stream that breaks off', async () => {
    const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"date":"1996"}\n{"da'));
      },
      pull(controller) {
        controller.error(new TypeError('broken off'));
      },
    });
    const fetch = async () => new Response(stream);
    const { story, problems } = await loadStory('https://a.example/x.jsonl', { fetch });
    expect(story).to.equal(undefined);
    expect(problems.map(({ code }) => code)).to.deep.equal(['network']);
  });
});
