import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { readStory } from '../../src/read/index.js';
import { checkStory } from '../../src/story/index.js';
import type { Story } from '../../src/story/index.js';
import { writers } from '../../src/write/index.js';
import type { Writer } from '../../src/write/index.js';
import { arbitraryLooseStory } from '../support/arbitrary-loose-story.js';
import { comparable } from '../support/comparable-story.js';
import { loadData } from '../support/load-data.js';

const strict = (loose: unknown): Story => {
  const { story } = checkStory(loose);
  if (!story) throw new Error('The test has made no story.');
  return story;
};

/** What the reader of the same name makes of what the writer wrote. */
const readAgain = async (type: string, writer: Writer, story: Story): Promise<Story | undefined> => {
  const { body, lost } = await writer.write(story);
  expect(lost).to.deep.equal([]);
  return (await readStory(body, { type })).story;
};

const expectSame = async (type: string, writer: Writer, story: Story): Promise<void> => {
  const again = await readAgain(type, writer, story);
  expect(again && comparable(again)).to.deep.equal(comparable(story));
};

describe('what a lossless writer has written', () => {
  const lossless: readonly (readonly [string, Writer])[] = Object.entries(writers).filter(
    ([, writer]) => writer.lossless,
  );

  it('is there to be tested', () => {
    expect(lossless.map(([type]) => type)).to.include.members(['json', 'json-lines']);
  });

  for (const [type, writer] of lossless) {
    it(`is read again as the same story: ${type}`, async () => {
      for (const file of ['recognition.json', 'moon-landing.json', 'writing.json'])
        await expectSame(type, writer, strict(await loadData(file)));
      await expectSame(type, writer, strict([]));
    });

    it(`is read again as the same story, whatever it is: ${type}`, async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryLooseStory(), (loose) => expectSame(type, writer, strict(loose))),
        { numRuns: 300 },
      );
    });

    it(`is known without being told: ${type}`, async () => {
      const story = strict(await loadData('recognition.json'));
      const { body } = await writer.write(story);
      const { story: again, problems } = await readStory(body);
      expect(problems).to.deep.equal([]);
      expect(again && comparable(again)).to.deep.equal(comparable(story));
    });
  }
});

describe('data that no format can say', () => {
  const circle: Record<string, unknown> = { a: 1 };
  circle['self'] = circle;
  const extra = {
    circle,
    big: 10n,
    not: NaN,
    deep: [[{ b: 2n ** 70n }]],
    date: new Date(0),
    kept: ['x', null],
  };

  for (const [type, writer] of Object.entries<Writer>(writers))
    it(`is left out, and said: ${type}`, async () => {
      const { body, lost } = await writer.write(strict({ events: [{ date: '1996', title: 'A', extra }] }));
      expect(body).to.match(/\S/);
      if (!writer.lossless) return;
      expect(lost.map(({ path }) => path)).to.deep.equal([
        'events[0].extra.circle.self',
        'events[0].extra.big',
        'events[0].extra.not',
        'events[0].extra.deep[0][0].b',
      ]);
      const { story } = await readStory(body, { type });
      expect(story?.events.at(0)?.extra['kept']).to.deep.equal(['x', null]);
    });
});
