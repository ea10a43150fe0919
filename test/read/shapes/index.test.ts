import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { readers, readStory } from '../../../src/read/index.js';
import { isOwnShape } from '../../../src/read/is-own-shape.js';
import { shapeNamed, shapeOf, shapes } from '../../../src/read/shapes/index.js';
import { checkStory, countEvents } from '../../../src/story/index.js';
import { loadData } from '../../support/load-data.js';
import { foreignJson } from './foreign-json.js';

/** Any JSON, in which the keys that tools look at are met often. */
const keys = fc.constantFrom(
  ...'events title eras start_date end_date text media year month day headline url caption unique_id'.split(
    ' ',
  ),
  ...'timeline date startDate asset era items groups content start end type id timestamp entries'.split(' '),
  ...'group data label timeRange val name __proto__ constructor toString'.split(' '),
);
const { value: anyJson } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.constantFrom(
      '',
      '1969',
      '2020-13',
      'x',
      '<b>a</b>',
      '<blockquote>a<cite>b',
      '//a.b/c',
      'javascript:1',
    ),
    fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(fc.tuple(keys, tie('value')), { maxLength: 5 })
      .map((entries): unknown => JSON.parse(JSON.stringify(Object.fromEntries(entries)))),
  ),
}));

const nested = (depth: number): unknown => {
  let value: unknown = { start_date: { year: 1 } };
  for (let i = 0; i < depth; i += 1) value = i % 2 ? [value] : { events: value, data: value };
  return value;
};

describe('shapes', () => {
  for (const { shape, what, loose, events } of foreignJson) {
    it(`knows ${what} of ${shape}, and takes it for no other's`, () => {
      expect(shapes.filter(({ fits }) => fits(loose)).map(({ name }) => name)).to.deep.equal([shape]);
      expect(shapeOf(loose)?.name).to.equal(shape);
      expect(isOwnShape(loose)).to.equal(false);
    });

    it(`reads all events of ${what} of ${shape}, found or named`, async () => {
      const text = JSON.stringify(loose);
      const found = await readStory(text);
      expect(found.story && countEvents(found.story)).to.equal(events);
      expect(found.problems.filter(({ code }) => code !== 'date-missing')).to.deep.equal([]);
      const named = await readStory(text, { type: shape });
      expect(named.problems).to.deep.equal(found.problems);
      expect(named.story && countEvents(named.story)).to.equal(events);
    });
  }

  for (const file of ['recognition.json', 'moon-landing.json', 'writing.json']) {
    it(`takes ${file} for no other's`, async () => {
      const loose = await loadData(file);
      expect(isOwnShape(loose)).to.equal(true);
      const { events } = loose as { events: unknown };
      for (const each of [loose, events]) expect(shapes.filter(({ fits }) => fits(each))).to.deep.equal([]);
    });
  }

  it('has a reader for each by its name', () => {
    for (const { name } of foreignJson.map(({ shape }) => ({ name: shape }))) {
      expect(shapeNamed(` ${name.toUpperCase()} `)?.name).to.equal(name);
      expect(readers.some((reader) => reader.name === name)).to.equal(true);
    }
    expect(shapeNamed('toString')).to.equal(undefined);
  });

  it('says where a text that was named is no JSON', async () => {
    const { story, problems } = await readStory('{"events":', { type: 'timelinejs' });
    expect(story).to.equal(undefined);
    expect(problems[0]).to.include({ code: 'not-json', line: 1, column: 11 });
  });

  for (const { name, fits, read } of shapes) {
    it(`looks at any JSON as ${name}, and reads it so, without a fault`, async () => {
      await fc.assert(
        fc.asyncProperty(anyJson, async (loose) => {
          expect(fits(loose)).to.be.a('boolean');
          const { loose: translated, problems, placeOf } = await read(loose);
          for (const problem of [...problems, ...checkStory(translated).problems]) {
            const place = placeOf?.(problem.path) ?? {};
            expect({ ...problem, ...place }.message).to.match(/\S/);
          }
        }),
        { numRuns: 300 },
      );
    });

    it(`bears what is deep as ${name}`, async () => {
      const loose = nested(190);
      expect(fits(loose)).to.be.a('boolean');
      await read(loose);
      await read([loose]);
    });
  }

  it('leaves prototypes alone', async () => {
    const hostile = '{"__proto__":{"bad":1},"start_date":{"year":1969,"__proto__":{"bad":1}},"x":1}';
    const { story } = await readStory(`{"events":[${hostile}],"__proto__":{"bad":1}}`);
    expect(story?.events.length).to.equal(1);
    expect('bad' in {}).to.equal(false);
  });
});
