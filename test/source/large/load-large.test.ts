import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { readStory } from '../../../src/read/index.js';
import type { ReadStory } from '../../../src/read/index.js';
import { loadStory, type LoadOptions } from '../../../src/source/load-story.js';
import type { Arriving } from '../../../src/source/large/arriving-story.js';
import { loadLarge, type LargeStory } from '../../../src/source/large/load-large.js';
import { startWorker } from '../../../src/source/large/worker-reader.js';
import { arbitraryLooseStory } from '../../support/arbitrary-loose-story.js';
import { comparable } from '../../support/comparable-story.js';
import { withoutWorker } from '../../support/without-worker.js';

const address = 'https://a.example/story';

/** Bytes that come cut at places, a piece at a time, as soon as they are asked for. */
const streamOf = (bytes: Uint8Array, cuts: readonly number[]): ReadableStream<Uint8Array<ArrayBuffer>> => {
  const places = [...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].toSorted((a, b) => a - b);
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      const end = places.shift();
      if (end === undefined) return controller.close();
      controller.enqueue(new Uint8Array(bytes.subarray(at, end)));
      at = end;
    },
  });
};

interface Setting extends Pick<LoadOptions, 'type' | 'maxBytes' | 'timeout' | 'signal'> {
  readonly contentType?: string;
  readonly arriving?: (arriving: Arriving) => void;
  readonly enough?: AbortSignal;
}

/** What the large way makes of an answer, however small it is. */
const loadAs = async (body: BodyInit, setting: Setting = {}): Promise<LargeStory> => {
  const {
    arriving = () => {},
    enough = new AbortController().signal,
    contentType = '',
    ...options
  } = setting;
  let read: LargeStory | undefined;
  const headers = { 'content-type': contentType };
  const result = await loadStory(address, {
    ...options,
    fetch: async () => new Response(body, { headers }),
    large: async (answer) => (read = await loadLarge(answer, { arriving, enough })),
  });
  expect(read, 'it was not read as a large story').not.to.equal(undefined);
  expect(result).to.equal(read);
  return read!;
};

/** What is the same for all ways to read. */
const told = ({ story, problems }: ReadStory) => ({
  story: story && comparable(story),
  problems: problems.map((problem) => JSON.stringify(problem)).toSorted(),
});

const ways = [
  ['in a Worker', <Result>(act: () => Promise<Result>) => act()],
  ['in the page', withoutWorker],
] as const;

/** JSON of more than a large answer has at least, after which the same story is read as any other. */
const padding = ' '.repeat(2 ** 18);

const anyCuts = () => fc.array(fc.nat(), { maxLength: 6 });

describe('a large story', () => {
  it('has a Worker to read it in', async () => {
    const worker = await startWorker();
    expect(worker).to.be.instanceOf(Worker);
    worker?.terminate();
  });

  describe('that comes as a file of gzip', () => {
    /** Letters that do not pack. */
    const noise = () => crypto.getRandomValues(new Uint8Array(300)).join('');
    const pack = (text: string) => new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));

    it('is shown before all has come', async () => {
      const events = Array.from({ length: 2000 }, () => ({ date: '1984', title: noise() }));
      const pictures: number[] = [];
      const { story, problems } = await loadAs(
        pack(events.map((event) => `${JSON.stringify(event)}\n`).join('')),
        {
          contentType: 'application/gzip',
          arriving: ({ read }) => void (read?.story && pictures.push(read.story.events.length)),
        },
      );
      expect(problems).to.deep.equal([]);
      expect(story?.events.length).to.equal(2000);
      expect(story?.events.at(1999)?.title).to.equal(events[1999]?.title);
      expect(pictures[0]).to.be.within(1, 1999);
    });

    it('is read whole where its format has to be', async () => {
      const rows = Array.from({ length: 2000 }, () => `1984,${noise()}\n`);
      const { story, problems } = await loadAs(pack(`date,title\n${rows.join('')}`), { type: 'csv' });
      expect(problems).to.deep.equal([]);
      expect(story?.events.length).to.equal(2000);
    });

    it('keeps what came before it was damaged', async () => {
      const text = Array.from({ length: 2000 }, () => JSON.stringify({ date: '1984', title: noise() }));
      const packed = await new Response(pack(text.join('\n'))).arrayBuffer();
      const { story, problems } = await loadAs(packed.slice(0, -1000));
      expect(story?.events.length).to.be.within(1, 1999);
      expect(problems.map(({ code, done }) => [code, done])).to.deep.equal([['network', 'shortened']]);
    });
  });

  for (const [way, withWay] of ways) {
    it(`is read ${way} as a small one is, in JSON`, async () => {
      await withWay(() =>
        fc.assert(
          fc.asyncProperty(arbitraryLooseStory(), anyCuts(), fc.boolean(), async (loose, cuts, isList) => {
            const text = JSON.stringify(isList ? loose['events'] : loose) + padding;
            fc.pre(text.startsWith('{') || text.startsWith('[{'));
            const read = await loadAs(streamOf(new TextEncoder().encode(text), cuts));
            const expected = await readStory(text, { url: address, base: address });
            expect(told(read)).to.deep.equal(told(expected));
            expect(read.hasRest).to.equal(false);
          }),
          { numRuns: 25 },
        ),
      );
    }).timeout(60_000);

    it(`is read ${way} as a small one is, in JSON Lines`, async () => {
      await withWay(() =>
        fc.assert(
          fc.asyncProperty(arbitraryLooseStory(), anyCuts(), async ({ events, ...story }, cuts) => {
            const lines = [{ story }, ...(events as unknown[])].map((line) => JSON.stringify(line));
            const text = [...lines, '{"not', padding].join('\n');
            const read = await loadAs(streamOf(new TextEncoder().encode(text), cuts), { type: 'json-lines' });
            const expected = await readStory(text, { url: address, base: address, type: 'json-lines' });
            expect(told(read)).to.deep.equal(told(expected));
          }),
          { numRuns: 25 },
        ),
      );
    }).timeout(60_000);
  }

  it('is JSON whatever a line of it may look like', async () => {
    const { story, problems } = await loadAs(
      `{"events":[{"date":"1996","title":"\u20282021-08: A"}]}${padding}`,
    );
    expect(story?.events.length).to.equal(1);
    expect(problems).to.deep.equal([]);
    const lines = await loadAs(`{"date":"1996"}\n{"date":"1997"}\n${padding}`);
    expect(lines.story?.events.length).to.equal(2);
  });
});
