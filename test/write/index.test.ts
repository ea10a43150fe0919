import { expect } from '@open-wc/testing';
import { checkStory } from '../../src/story/index.js';
import type { Story } from '../../src/story/index.js';
import { write, writerOf, writers } from '../../src/write/index.js';
import { loadData } from '../support/load-data.js';
import { makeStory } from '../support/make-story.js';

describe('writers', () => {
  for (const [type, { title, mediaType, extension, write: writeIt }] of Object.entries(writers)) {
    it(`has what a page needs to offer ${type}`, () => {
      expect(title).to.match(/\S/);
      expect(mediaType).to.match(/^[a-z]+\/[a-z\d.+-]+$/);
      expect(extension).to.match(/^[a-z\d]+$/);
    });

    it(`writes ${type} of each story, by name and media type`, async () => {
      const stories: Story[] = [makeStory([]), makeStory(['2020', '[2021-08..]', '1984~'])];
      for (const file of ['recognition.json', 'moon-landing.json', 'writing.json']) {
        const { story } = checkStory(await loadData(file));
        if (story) stories.push(story);
      }
      expect(stories.length).to.equal(5);
      for (const story of stories) {
        const written = await writeIt(story);
        expect(written.body).to.match(/\S/);
        expect(await write(story, type)).to.deep.equal({ type: mediaType, ...written });
        // Of formats of one media type it means the first.
        const isMeant = writerOf(mediaType)?.title === title;
        const asked = await write(story, ` ${isMeant ? mediaType.toUpperCase() : type} `);
        expect(asked?.body).to.equal(written.body);
      }
    });
  }
});

describe('write', () => {
  it('takes application/json for our own', () => {
    expect(writerOf('application/json')).to.equal(writers.json);
  });

  it('writes nothing in a format that there is not', async () => {
    for (const type of ['', 'docx', 'toString', '__proto__', 'text/troff'])
      expect(await write(makeStory(['2020']), type)).to.equal(undefined);
  });
});
