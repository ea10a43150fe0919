import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { Finding, narrows, plainText, searchTitles, wordsOf } from '../../../src/source/search/index.js';
import { checkStory, countEvents, eventAt, type Story } from '../../../src/story/index.js';

const storyOf = (
  titles: readonly (string | undefined)[],
  dated: (i: number) => boolean = () => true,
): Story =>
  checkStory({
    events: titles.map((title, i) => ({
      ...(title !== undefined && { title }),
      ...(dated(i) && { date: `${1900 + i}` }),
      group: i % 2 === 0 ? 'even' : 'odd',
    })),
  }).story!;

const search = (story: Story, text: string, among?: Uint32Array) => {
  const finding = new Finding(story);
  for (const _ of searchTitles(story, wordsOf(text), (position) => finding.add(position), among));
  return finding.found();
};
const titlesFound = (story: Story, text: string): (string | undefined)[] =>
  [...search(story, text).positions].map((position) => eventAt(story, position)?.title);

describe('plainText', () => {
  for (const [text, plain] of [
    ['Élysée', 'elysee'],
    ['ŁÓDŹ', 'łodz'],
    ['Ｗｉｄｅ', 'wide'],
    ['ﬁnance', 'finance'],
    ['İstanbul', 'istanbul'],
    ['مُحَمَّد', 'محمد'],
    ['北京', '北京'],
    ['Ελλάδα', 'ελλαδα'],
  ] as const)
    it(`takes ${text} for ${plain}`, () => expect(plainText(text)).to.equal(plain));
});

describe('searchTitles', () => {
  const titles = [
    'Talks open in Geneva',
    'Élysée talks',
    'A report',
    undefined,
    '北京会谈',
    'Report on talks',
  ];

  for (const [text, found] of [
    ['talks', ['Talks open in Geneva', 'Élysée talks', 'Report on talks']],
    ['TALKS  report', ['Report on talks']],
    ['elysee', ['Élysée talks']],
    ['ort', ['A report', 'Report on talks']],
    ['会', ['北京会谈']],
    ['nothing', []],
    ['', []],
    ['  ', []],
  ] as const)
    it(`finds what has “${text}”`, () => expect(titlesFound(storyOf(titles), text)).to.deep.equal(found));

  it('finds undated events too, after the dated', () => {
    const story = storyOf(['One talk', 'Two talks', 'Three'], (i) => i !== 0);
    expect(titlesFound(story, 'talk')).to.deep.equal(['Two talks', 'One talk']);
    expect([...search(story, 'talk').groups]).to.deep.equal([1, 1]);
  });

  const words = fc.array(fc.constantFrom('a', 'A', 'é', 'ab', 'ba', 'ß', '北', 'ba b', 'x'), {
    maxLength: 4,
  });
  const text = words.map((list) => list.join(' '));
  const story = fc.array(fc.option(text, { nil: undefined }), { maxLength: 40 });

  it('finds all events whose titles have all words, in their order, with their groups', () => {
    fc.assert(
      fc.property(story, text, (all, asked) => {
        const made = storyOf(all, (i) => i % 5 !== 4);
        const { positions, groups } = search(made, asked);
        const wanted = asked.split(' ').filter(Boolean);
        const expected = Array.from({ length: countEvents(made) }, (_, i) => i).filter((i) => {
          const title = eventAt(made, i)?.title;
          return (
            wanted.length > 0 &&
            title !== undefined &&
            wanted.every((word) => plainText(title).includes(plainText(word)))
          );
        });
        expect([...positions]).to.deep.equal(expected);
        expect(groups.reduce((a, b) => a + b, 0)).to.equal(expected.length);
      }),
    );
  });

  it('finds the same among what was found for fewer letters', () => {
    fc.assert(
      fc.property(story, text, text, (all, first, more) => {
        const made = storyOf(all);
        const next = `${first} ${more}`;
        fc.pre(narrows(wordsOf(next), wordsOf(first)));
        const { positions } = search(made, first);
        expect(search(made, next, positions)).to.deep.equal(search(made, next));
      }),
    );
  });

  it('rests on the way', () => {
    const made = storyOf(Array.from({ length: 2000 }, (_, i) => `Title ${i}`));
    const rests = [...searchTitles(made, ['title'], () => {})];
    expect(rests.length).to.be.greaterThan(5);
  });
});
