import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { failureDetail, readStory, readers } from '../../src/read/index.js';

const codes = async (text: string, options = {}) =>
  (await readStory(text, options)).problems.map(({ code }) => code);

describe('readStory', () => {
  it('reads a story', async () => {
    const { story, problems } = await readStory('{"title":"A","events":[{"date":"1996","title":"B"}]}');
    expect(story?.title).to.equal('A');
    expect(story?.events.at(0)?.title).to.equal('B');
    expect(problems).to.deep.equal([]);
  });

  for (const text of ['', ' \n\t ', '\uFEFF', '\uFEFF\r\n']) {
    it(`says that ${JSON.stringify(text)} is empty`, async () => {
      expect(await codes(text)).to.deep.equal(['empty']);
    });
  }

  for (const text of ['null', '1', '"a story"']) {
    it(`says that ${text} has not the shape of a story`, async () => {
      const { story, problems } = await readStory(text);
      expect(story).to.equal(undefined);
      expect(problems.map(({ code }) => code)).to.deep.equal(['shape']);
    });
  }

  it('takes a bare list for the events', async () => {
    expect((await readStory('[{"date":"1996"}]')).story?.events.length).to.equal(1);
  });

  it('tells of a type that no reader has, and reads all the same', async () => {
    const { story, problems } = await readStory('[]', { type: 'banana' });
    expect(story).to.not.equal(undefined);
    expect(problems[0]).to.include({ code: 'unknown-type', severity: 'warning', value: 'banana' });
  });

  it('keeps what is whole of a text that was cut', async () => {
    const cut = '{"events":[{"date":"1996"},{"date":"1997"},{"date":"19';
    const { story, problems } = await readStory(cut, { cut: true });
    expect(story?.events.length).to.equal(2);
    expect(problems).to.deep.equal([]);
  });

  it('has no story of a cut text without one whole entry', async () => {
    expect((await readStory('{"events":[{"date":"19', { cut: true })).story).to.equal(undefined);
  });

  it('resolves links against the address of the story', async () => {
    const text = '[{"date":"1996","links":[{"url":"b.html","title":"B"}]}]';
    const linked = async (options: object) =>
      (await readStory(text, options)).story?.events.at(0)?.links[0]?.url;
    expect(await linked({ url: 'https://example.org/a/story.json' })).to.equal(
      'https://example.org/a/b.html',
    );
    expect(await linked({ url: 'blob:x', base: 'https://example.net/' })).to.equal(
      'https://example.net/b.html',
    );
  });

  it('does not touch prototypes, and takes names of methods for plain data', async () => {
    const keys = ['__proto__', 'constructor', 'then', 'toString', 'valueOf', 'toJSON', 'hasOwnProperty'];
    const hostile = keys.map((key) => `"${key}":{"bad":1}`).join(',');
    const text = `{"title":"A",${hostile},"events":[{"date":"1996",${hostile}}]}`;
    const { story } = await readStory(text);
    expect(story?.events.length).to.equal(1);
    expect('bad' in {}).to.equal(false);
    expect({}.toString()).to.equal('[object Object]');
  });

  it('never rejects, and has a story or a problem for every text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ unit: 'binary' }), fc.json()),
        fc.boolean(),
        async (text, cut) => {
          const { story, problems } = await readStory(text, { cut });
          expect(cut || story !== undefined || problems.length > 0).to.equal(true);
        },
      ),
    );
  });
});

describe('readers', () => {
  for (const reader of readers) {
    it(`has one named ${reader.name} by names of its own, in lower case`, () => {
      const own = [reader.name, ...reader.types, ...reader.extensions];
      expect(own).to.deep.equal(own.map((name) => name.toLowerCase()));
      expect(readers.filter(({ name }) => name === reader.name)).to.have.length(1);
    });

    it(`has in ${reader.name} one that gives a value or an error for any text`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.string(), async (text) => {
          const { loose, problems } = await reader.read(text);
          expect(loose !== undefined || problems.some(({ severity }) => severity === 'error')).to.equal(true);
        }),
      );
    });
  }
});

describe('failureDetail', () => {
  it('is the place of a fault in the text', async () => {
    const [problem] = (await readStory('{\n"a" 1}')).problems;
    expect(problem && failureDetail(problem)).to.equal('line 2, column 5');
  });

  it('is what the text looks like', async () => {
    const [problem] = (await readStory('%PDF-1.7')).problems;
    expect(problem && failureDetail(problem)).to.equal('PDF');
  });

  it('is what of a story has the wrong shape', async () => {
    const details = ['{"events":"none"}', '7'].map(async (text) => {
      const [problem] = (await readStory(text)).problems;
      return problem && failureDetail(problem);
    });
    expect(await Promise.all(details)).to.deep.equal(['events', '']);
  });

  it('is nothing where there is nothing to add', async () => {
    const [problem] = (await readStory('')).problems;
    expect(problem && failureDetail(problem)).to.equal('');
  });
});
