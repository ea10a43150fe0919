import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from '@open-wc/testing';
import { fields } from '../../src/story/fields.js';
import { checkStory } from '../../src/story/index.js';
import { loadData } from '../support/load-data.js';

interface Schema {
  readonly $defs: Readonly<Record<string, { readonly properties: object }>>;
}

const schema = (await loadData('story.schema.json')) as Schema;
const stories = {
  recognition: await loadData('recognition.json'),
  'moon-landing': await loadData('moon-landing.json'),
  writing: await loadData('writing.json'),
};
const accepts = new Ajv2020({
  allErrors: true,
  strictTypes: false,
  allowUnionTypes: true,
}).compile(schema);

const dated = (more: object): object[] => [{ date: '2021', ...more }];

/** What both the schema and the validator find nothing wrong with. */
const good: readonly unknown[] = [
  {},
  [],
  { events: null },
  { title: 5, summary: null, colour: 'kept' },
  { groups: ['a', { id: 'b' }, { title: 'c' }], periods: [{ title: 'd', start: '1996', end: '2001' }] },
  { timeZone: 'Asia/Kabul', lang: 'en-GB', article: { url: 'https://example.org/' } },
  dated({ quotes: 'words', tags: 'tag', links: 'https://example.org/', media: 'a.jpg', anchors: ['words'] }),
  dated({ quotes: ['words', { text: 'words', cite: '#part' }], tags: ['a', 1], media: { url: './a.jpg' } }),
  dated({
    links: ['mailto:a@example.org', { title: 'a' }, { url: '?page=2' }, { url: 'a/b:c' }],
    importance: '1.5',
  }),
  dated({
    reported: '2021-09',
    updated: 2022,
    corrected: ['2023', { date: '2024-05', text: 'It had been one.' }],
  }),
  dated({ media: { url: 'a.mp4', type: 'video/mp4', poster: 'a.jpg', captions: './a.vtt' } }),
  {
    scenes: ['words', { title: 'a', date: '2021' }, { start: '2021', event: 'b', anchors: ['c'] }],
    running: true,
    events: [{ id: 'b', date: '2021' }],
  },
  { running: 'false' },
  [{ date: 1985 }, { start: '1985' }, { end: '1985' }, { date: '[2021-08..]', importance: -3 }],
];

/** What both refuse. */
const bad: readonly unknown[] = [
  null,
  5,
  'story',
  { events: {} },
  { events: 'a' },
  { title: {} },
  { title: true },
  { lang: 'en_GB' },
  { timeZone: '+04:30' },
  { article: 'a' },
  { groups: [{}] },
  { groups: [null] },
  { periods: [{ date: '2021' }] },
  { periods: [{ title: 'a' }] },
  [null],
  [[]],
  [{}],
  [{ date: '' }],
  [{ date: null }],
  [{ date: '2021', start: '2020' }],
  dated({ quotes: {} }),
  dated({ quotes: [{}] }),
  dated({ quotes: [{ text: ' ' }] }),
  dated({ quotes: [{ text: 'a', cite: 'javascript:alert(1)' }] }),
  dated({ tags: {} }),
  dated({ tags: [{}] }),
  dated({ links: ['data:,a'] }),
  dated({ links: ['Reuters'] }),
  dated({ links: [{ url: 'a@example.org' }] }),
  dated({ links: [{}] }),
  dated({ media: 'http://example.org/a.jpg' }),
  dated({ media: { url: 'mailto:a@example.org' } }),
  dated({ media: {} }),
  dated({ media: 5 }),
  dated({ anchors: [{ prefix: 'a' }] }),
  dated({ reported: {} }),
  dated({ corrected: [{ text: 'no date' }] }),
  { scenes: [{ date: '2021', start: '2020' }] },
  { scenes: [null] },
  { running: 'often' },
  dated({ importance: 'high' }),
  dated({ lang: 'a b' }),
  dated({ extra: 'a' }),
  dated({ text: 'x'.repeat(200_001) }),
];

describe('story.schema.json', () => {
  for (const [part, known] of Object.entries(fields)) {
    it(`has the keys of ${part}`, () => {
      expect(Object.keys(schema.$defs[part]?.properties ?? {})).to.have.members([...known]);
    });
  }

  for (const [name, story] of Object.entries(stories)) {
    it(`accepts ${name}.json, and so does the validator`, () => {
      expect(accepts(story), JSON.stringify(accepts.errors)).to.equal(true);
      expect(checkStory(story).problems).to.deep.equal([]);
    });
  }

  for (const sample of good) {
    it(`accepts ${JSON.stringify(sample)}, and so does the validator`, () => {
      expect(accepts(sample), JSON.stringify(accepts.errors)).to.equal(true);
      expect(checkStory(sample).problems).to.deep.equal([]);
    });
  }

  for (const sample of bad) {
    it(`refuses ${JSON.stringify(sample).slice(0, 80)}, and so does the validator`, () => {
      expect(accepts(sample)).to.equal(false);
      expect(checkStory(sample).problems).not.to.deep.equal([]);
    });
  }
});

describe('recognition.json', () => {
  it('tells its events in the order of time', () => {
    const { story } = checkStory(stories.recognition);
    const ids = Array.from({ length: story?.events.length ?? 0 }, (_, index) => story?.events.at(index)?.id);
    expect(ids).to.deep.equal([
      'earlier-recognitions',
      'takeover',
      'business-office',
      'remark',
      'delisting',
      'ambassador',
      'recognition',
      'reactions',
    ]);
    expect(story?.undated).to.deep.equal([]);
  });
});
