import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { readStory, readStoryStream } from '../../src/read/index.js';
import type { ReadStory } from '../../src/read/index.js';

const type = 'json-lines';
const read = (text: string) => readStory(text, { type });
const titles = ({ story }: ReadStory) =>
  Array.from({ length: story?.events.length ?? 0 }, (_, i) => story?.events.at(i)?.title);

async function* piecesOf(text: string, cuts: readonly number[]) {
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].toSorted((a, b) => a - b);
  for (const [i, end] of [...places, text.length].entries())
    yield text.slice(i === 0 ? 0 : places[i - 1], end);
}

const lines = [
  '{"story":{"title":"A story","groups":[{"id":"a","title":"Ä – one"}]}}',
  '{"date":"1996","title":"One","group":"a"}',
  '',
  '{"date":"1997-13","title":"Two"}',
  '{"date":"1998","title":"Thr',
  '{"date":"1999","title":"Four","quotes":["  said\\n"]}',
];

describe('JSON Lines', () => {
  it('has what is common in its first line, and an event in each other', async () => {
    const read1 = await read(`${lines[0]}\n${lines[1]}\n${lines[5]}\n`);
    expect(read1.story?.title).to.equal('A story');
    expect(read1.story?.groups[0]?.title).to.equal('Ä – one');
    expect(titles(read1)).to.deep.equal(['One', 'Four']);
    expect(read1.problems).to.deep.equal([]);
  });

  it('needs no first line of that kind, no last line end, and takes CRLF and a byte order mark', async () => {
    for (const text of ['{"date":"1996"}\n{"date":"1997"}', '\uFEFF{"date":"1996"}\r\n{"date":"1997"}\r\n'])
      expect((await read(text)).story?.events.length).to.equal(2);
  });

  it('loses a bad line only, and says which, and in it what', async () => {
    const { story, problems } = await read(lines.join('\n'));
    expect(story?.events.length).to.equal(2);
    expect(story?.undated.map(({ title }) => title)).to.deep.equal(['Two']);
    const told = problems.map(({ code, where, line }) => ({ code, where, line }));
    expect(told).to.deep.include({ code: 'not-json', where: 'line 5', line: 5 });
    expect(told).to.deep.include({ code: 'date-range', where: 'line 4, date', line: 4 });
    expect(problems).to.have.length(2);
  });

  it('is known by its look, its media type and its extension', async () => {
    const text = '{"date":"1996"}\n{"date":"1997"}\n';
    for (const clues of [{}, { mediaType: 'application/x-ndjson' }, { url: 'https://a.example/b.jsonl' }])
      expect((await readStory(text, clues)).story?.events.length).to.equal(2);
  });

  it('may have one line only, of either kind', async () => {
    expect((await readStory('{"date":"1996","title":"One"}')).story?.events.length).to.equal(1);
    expect((await readStory('{"story":{"title":"A"}}')).story?.title).to.equal('A');
    expect((await read('{"story":{"title":"A"}}')).story?.title).to.equal('A');
  });

  it('is refused where no line is JSON', async () => {
    const { story, problems } = await read('date,title\n1996,A');
    expect(story).to.equal(undefined);
    expect(problems[0]).to.include({ code: 'not-json', done: 'refused', line: 1 });
    expect((await read('<!doctype html><p>')).problems[0]?.code).to.equal('web-page');
  });

  it('keeps whole lines of what was cut, silently', async () => {
    const { story, problems } = await readStory(lines.slice(0, 2).join('\n') + '\n{"date":"19', {
      type,
      cut: true,
    });
    expect(story?.events.length).to.equal(1);
    expect(problems).to.deep.equal([]);
  });

  it('tells the same story however the stream is cut', async () => {
    const text = lines.join('\n');
    const whole = JSON.stringify(await read(text));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat()), async (cuts) => {
        expect(JSON.stringify(await readStoryStream(piecesOf(text, cuts), { type }))).to.equal(whole);
      }),
    );
  });

  it('says where it ends too soon, cut at any place', async () => {
    const text = lines.filter((line) => line !== lines[4]).join('\n');
    for (let end = 1; end < text.length; end += 1) {
      const { story, problems } = await read(text.slice(0, end));
      const wrong = problems.find(({ code }) => code === 'not-json');
      expect(Boolean(story) || wrong !== undefined, `cut at ${end}`).to.equal(true);
      if (wrong) expect(wrong.line).to.equal(text.slice(0, end).split('\n').length);
    }
  });

  it('takes anything', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom(...'{}[]":,\n1a\u0000é') }), async (text) => {
        const { story, problems } = await read(text);
        expect(Boolean(story) || problems.length > 0).to.equal(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('readStoryStream', () => {
  it('reads other formats when they are all there', async () => {
    const text = '{"title":"A","events":[{"date":"1996"}]}';
    const { story } = await readStoryStream(piecesOf(text, [3, 20]));
    expect([story?.title, story?.events.length]).to.deep.equal(['A', 1]);
  });

  it('fails as the stream does', async () => {
    async function* broken() {
      yield '{"date":"1996"}\n';
      throw new TypeError('broken off');
    }
    const failed = await readStoryStream(broken(), { type }).catch((error: unknown) => error);
    expect(failed).to.be.instanceOf(TypeError);
  });
});
