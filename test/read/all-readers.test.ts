import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { readStory, readers } from '../../src/read/index.js';
import type { ReadOptions, ReadStory } from '../../src/read/index.js';
import { readStoryBytes } from '../../src/read/read-story-bytes.js';
import { countEvents } from '../../src/story/index.js';
import { byteSamples, formatSamples } from '../support/format-samples.js';

const sampleOf = (name: string): string => {
  const sample = formatSamples[name];
  if (sample === undefined)
    throw new Error(`There is no sample of ${name} in test/support/format-samples.ts.`);
  return sample;
};

const bytesOf = (name: string): Uint8Array => {
  const sample = byteSamples[name];
  if (!sample) throw new Error(`There are no bytes of ${name} in test/support/format-samples.ts.`);
  return sample;
};

const readBytes = async (bytes: Uint8Array, options?: ReadOptions): Promise<ReadStory> =>
  (await readStoryBytes(bytes, options)) ?? { problems: [] };

const eventsOf = ({ story }: ReadStory): number => (story ? countEvents(story) : 0);

/** Whatever it is, there is something to show, or words that say why not. */
const expectSomething = (read: ReadStory): void => {
  expect(Boolean(read.story) || read.problems.length > 0).to.equal(true);
  for (const { code, severity, message } of read.problems) {
    expect(code).to.match(/^[a-z\d-]+$/);
    expect(severity).to.be.oneOf(['error', 'warning']);
    expect(message).to.match(/\S/);
  }
};

/** A sample with a few stretches replaced, doubled, left out, or put in from what matters to formats. */
const damaged = (sample: string): fc.Arbitrary<string> =>
  fc
    .array(
      fc.record({
        at: fc.nat(),
        gone: fc.nat({ max: 6 }),
        put: fc.string({
          unit: fc.constantFrom(
            ...'{}[]"\'<>&;:,|=#!-/\\\n\r\t 019aT\u0000\uFEFF\uD800é',
            '</',
            '<!--',
            '/..',
            'BEGIN:',
          ),
          maxLength: 4,
        }),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((edits) =>
      edits.reduce((text, { at, gone, put }) => {
        const index = at % (text.length + 1);
        return text.slice(0, index) + put + text.slice(index + gone);
      }, sample),
    );

/** Bytes of which a few are others. */
const damagedBytes = (sample: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc
    .array(fc.tuple(fc.nat({ max: sample.length - 1 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 })
    .map((edits) => {
      const bytes = sample.slice();
      for (const [at, byte] of edits) bytes[at] = byte;
      return bytes;
    });

const expectSample = ({ story, problems }: ReadStory): void => {
  expect(problems).to.deep.equal([]);
  expect(story?.events.length).to.equal(2);
  const [first, second] = [0, 1].map((index) => story?.events.at(index)?.interval);
  expect(new Date(first?.earliest ?? NaN).toISOString()).to.match(/^1996-01-01T00:00/);
  expect(new Date(second?.earliest ?? NaN).toISOString()).to.match(/^2025-07-04T00:00/);
};

describe('the table of readers', () => {
  it('has each name, media type and extension once', () => {
    for (const key of ['types', 'extensions'] as const) {
      const all = readers.flatMap((reader) => reader[key]);
      expect(new Set(all).size).to.equal(all.length);
      for (const one of all) expect(one).to.equal(one.toLowerCase());
    }
    expect(new Set(readers.map(({ name }) => name)).size).to.equal(readers.length);
  });

  for (const { name, looks } of readers.filter((reader) => !reader.readBytes)) {
    describe(name, () => {
      it('reads its sample: two events, each at its time', async () => {
        expectSample(await readStory(sampleOf(name), { type: name }));
      });

      it('is known without being told', async () => {
        const untold = await readStory(sampleOf(name), looks.length === 0 ? {} : { url: `story.${name}` });
        expect(untold.problems).to.deep.equal([]);
        expect(eventsOf(untold)).to.equal(2);
      });

      it('says so of a file that ends too soon, wherever it ends', async () => {
        const sample = sampleOf(name);
        for (let end = 1; end < sample.length; end += 1)
          expectSomething(await readStory(sample.slice(0, end), { type: name }));
      });

      it('keeps what is whole of a text that was cut, and says nothing of the rest', async () => {
        const sample = sampleOf(name);
        for (let end = 1; end < sample.length; end += 7) {
          const { story, problems } = await readStory(sample.slice(0, end), { type: name, cut: true });
          expect((story ? countEvents(story) : 0) <= 2).to.equal(true);
          expect(problems.filter(({ done }) => done === 'refused')).to.deep.equal([]);
        }
      });

      it('takes any text', async () => {
        await fc.assert(
          fc.asyncProperty(
            fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), damaged(sampleOf(name))),
            async (text) => expectSomething(await readStory(text, { type: name })),
          ),
          { numRuns: 200 },
        );
      });
    });
  }

  for (const { name } of readers.filter((reader) => reader.readBytes)) {
    describe(name, () => {
      it('reads its sample: two events, each at its time', async () => {
        expectSample(await readBytes(bytesOf(name), { type: name }));
      });

      it('is known without being told', async () => {
        expectSample(await readBytes(bytesOf(name)));
        expectSample(await readBytes(bytesOf(name), { mediaType: 'text/plain', url: 'story.json' }));
      });

      it('says so of a file that ends too soon, wherever it ends', async () => {
        const sample = bytesOf(name);
        for (let end = 0; end < sample.length; end += 1)
          expectSomething(await readBytes(sample.subarray(0, end), { type: name }));
      });

      it('takes no fault in a file that was cut', async () => {
        const sample = bytesOf(name);
        for (let end = 1; end < sample.length; end += 7) {
          const { problems } = await readBytes(sample.subarray(0, end), { type: name, cut: true });
          expect(problems).to.deep.equal([]);
        }
      });

      it('takes any bytes', async () => {
        await fc.assert(
          fc.asyncProperty(
            fc.oneof(fc.uint8Array({ maxLength: 60 }), damagedBytes(bytesOf(name))),
            async (bytes) => expectSomething(await readBytes(bytes, { type: name })),
          ),
          { numRuns: 200 },
        );
      });

      it('says what it is, where a text was expected', async () => {
        expectSomething(await readStory('date,title', { type: name }));
      });
    });
  }
});
