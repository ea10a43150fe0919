import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { readJson } from '../../src/read/read-json.js';

const story = JSON.stringify(
  {
    title: 'Über den Fluss',
    events: [
      { date: '1996', title: 'The first', importance: 2, quotes: [{ text: 'So it is.', speaker: 'A. Nyx' }] },
      { date: '2024-07', title: 'The second', tags: [] },
    ],
  },
  null,
  2,
);

const problemOf = async (text: string) => (await readJson(text)).problems[0];

describe('readJson', () => {
  it('hands on what the text holds', async () => {
    expect((await readJson(story)).loose).to.deep.equal(JSON.parse(story));
  });

  it('takes no notice of a byte order mark', async () => {
    expect(await readJson(`\uFEFF${story}`)).to.deep.equal({ loose: JSON.parse(story), problems: [] });
  });

  it('names line and column wherever a story is cut', async () => {
    for (let length = 1; length < story.length; length += 1) {
      const cut = story.slice(0, length);
      const { code, line, column } = (await problemOf(cut)) ?? {};
      const lines = cut.split('\n');
      // Blanks at the end belong to what is missing, so the fault is where the cut text ends.
      expect({ code, line, column }, cut).to.deep.equal({
        code: 'not-json',
        line: lines.length,
        column: (lines.at(-1) ?? '').length + 1,
      });
    }
  });

  it('names the true place of what does not belong there', async () => {
    const breaks = fc.constantFrom('\n', '\r\n', '\r');
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: story.length }), breaks, async (index, lineBreak) => {
        const before = story.slice(0, index).replaceAll('\n', lineBreak);
        const after = story.slice(index).replaceAll('\n', lineBreak);
        const lines = before.split(lineBreak);
        const { code, line, column } = (await problemOf(`${before}\u0001${after}`)) ?? {};
        expect({ code, line, column }).to.deep.equal({
          code: 'not-json',
          line: lines.length,
          column: (lines.at(-1) ?? '').length + 1,
        });
      }),
    );
  });

  it('says what was expected and what stands there', async () => {
    expect((await problemOf('{\n  "a": 1\n  "b": 2\n}'))?.message).to.equal(
      'This is not JSON: at line 3, column 3, a comma or “}” was expected, but “"” was found.',
    );
  });

  it('has words for what cannot be seen', async () => {
    expect((await problemOf('{"a\n"}'))?.message).to.contain('but the line ends');
    expect((await problemOf('[\u0000]'))?.message).to.contain('but the character U+0000 was found');
    expect((await problemOf('[1'))?.message).to.contain('but the data ends');
  });

  for (const [name, text] of [
    ['brackets that close', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['brackets left open', '['.repeat(100_000)],
    ['braces', '{"a":'.repeat(100_000)],
    ['many shallow ones before', `[${'[],'.repeat(1000)}${'['.repeat(300)}${']'.repeat(301)}`],
  ] as const) {
    it(`refuses what nests too deep: ${name}`, async () => {
      expect(await problemOf(text)).to.include({ code: 'not-json', done: 'refused', line: 1 });
      expect((await problemOf(text))?.message).to.contain('deep');
    });
  }

  it('does not count brackets inside texts', async () => {
    const text = JSON.stringify(['['.repeat(1000), `\\"${'{'.repeat(1000)}`]);
    expect((await readJson(text)).problems).to.deep.equal([]);
  });

  it('names a web page', async () => {
    expect((await problemOf('\n<!DOCTYPE html><title>Sign in</title>'))?.code).to.equal('web-page');
  });

  it('names what else the text looks like', async () => {
    expect(await problemOf('date,title\n1996,Ghana')).to.include({ code: 'looks-like', value: 'CSV' });
  });

  it('keeps no more of the text than shows the place', async () => {
    expect((await problemOf(`[${'x'.repeat(1_000_000)}`))?.value).to.have.length.below(50);
  });

  it('leaves prototypes alone', async () => {
    const { loose } = await readJson('{"__proto__": {"bad": 1}, "constructor": {"prototype": {"bad": 1}}}');
    expect(Object.getPrototypeOf(loose)).to.equal(Object.prototype);
    expect('bad' in {}).to.equal(false);
  });

  it('never rejects', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), async (text) => {
        const { loose, problems } = await readJson(text);
        expect(loose === undefined).to.equal(problems.length === 1);
      }),
    );
  });
});
