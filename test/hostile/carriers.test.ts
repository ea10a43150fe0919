import { expect } from '@open-wc/testing';
import { readers, readStory } from '../../src/read/index.js';
import type { ReadStory } from '../../src/read/index.js';
import { readStoryBytes } from '../../src/read/read-story-bytes.js';
import { addressesOf, eventsOf, linkFault, mediaFault } from './addresses.js';
import { type Carrier, carriers } from './carriers.js';
import { inLine, payloads } from './payloads.js';

const read = async ({ type, write }: Carrier, texts: readonly string[]): Promise<ReadStory> => {
  const file = write(texts);
  return typeof file === 'string'
    ? readStory(file, { type })
    : ((await readStoryBytes(file, { type })) ?? { problems: [] });
};

const line = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** What could be added to every object of the page, or taken from it. */
const ofPrototypes = (): string =>
  [Object, Array, String, Function].map((of) => Reflect.ownKeys(of.prototype).map(String).join()).join();

describe('the corpus of payloads', () => {
  it('has hundreds, each once', () => {
    expect(payloads.length).to.be.above(400);
    expect(new Set(payloads.map(({ text }) => text)).size).to.equal(payloads.length);
  });

  it('is carried by every format that is read', () => {
    const carried = new Set(carriers.map(({ type }) => type));
    expect(readers.map(({ name }) => name).filter((name) => !carried.has(name))).to.deep.equal([]);
  });
});

describe('a payload in every field', () => {
  for (const carrier of carriers)
    it(`of ${carrier.name} becomes text, and no address that may not be followed`, async () => {
      const before = ofPrototypes();
      const faults: string[] = [];
      let addresses = 0;
      for (const payload of payloads) {
        const name = JSON.stringify(payload.text).slice(0, 80);
        const { story, problems } = await read(carrier, [payload.text]);
        if (!story) {
          // What a writer of the format would not write may break the file; that is told then.
          if (carrier.same || problems.length === 0)
            faults.push(`${name}: no story, ${JSON.stringify(problems)}`);
          continue;
        }
        const { links, media } = addressesOf(story);
        addresses += links.length + media.length;
        faults.push(
          ...[...links.map((url) => linkFault(url)), ...media.map(mediaFault)]
            .filter(Boolean)
            .map((fault) => `${name}: ${fault}`),
        );
        const event = eventsOf(story)[0];
        for (const said of (event && carrier.same?.(event)) ?? [])
          if (line(said) !== inLine(payload)) faults.push(`${name}: ${JSON.stringify(said)}`);
      }
      expect(ofPrototypes()).to.equal(before);
      // Those that may be followed are: a carrier that carried none would prove nothing.
      if (!carrier.wordsOnly) expect(addresses).to.be.above(0);
      expect(faults.slice(0, 12), `${faults.length} faults`).to.deep.equal([]);
    }).timeout(90_000);
});
