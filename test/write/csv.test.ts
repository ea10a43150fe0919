import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { readStory } from '../../src/read/index.js';
import { checkStory } from '../../src/story/index.js';
import { write } from '../../src/write/index.js';
import { arbitraryLooseStory } from '../support/arbitrary-loose-story.js';

const csv = async (loose: unknown, type = 'csv') => {
  const { story } = checkStory(loose);
  return (story && (await write(story, type))?.body) ?? '';
};

describe('a story as CSV', () => {
  it('has the columns that hold something, and always a date and a title', async () => {
    expect(await csv([])).to.equal('date,title\r\n');
    expect(await csv([{ id: 'a', date: '1996', title: 'A', group: 'x' }])).to.equal(
      'id,date,title,group\r\na,1996,A,x\r\n',
    );
  });

  it('goes on in a row for each further quote, link and anchor', async () => {
    const event = {
      id: 'a',
      date: '1996',
      title: 'A',
      quotes: ['one', { text: 'two, three', speaker: 'X' }],
      links: [{ url: 'https://example.org/', title: 'B' }],
      anchors: ['x', 'y', 'z'],
    };
    expect(await csv([event])).to.equal(
      [
        'id,date,title,quote,speaker,link,link title,anchor',
        'a,1996,A,one,,https://example.org/,B,x',
        ',,,"two, three",X,,,y',
        ',,,,,,,z',
        '',
      ].join('\r\n'),
    );
  });

  it('has scenes in rows of their own, which go on for each further passage, and when events were told', async () => {
    const story = {
      running: true,
      scenes: [{ title: 'At first', event: 'a', anchors: ['x', 'y'] }, 'The whole'],
      events: [{ id: 'a', date: '1996', title: 'A', reported: '1997', corrected: ['1998', '1999'] }],
    };
    expect(await csv(story)).to.equal(
      [
        'type,id,date,title,text,anchor,reported,corrected,scene event,running',
        'story,,,,,,,,,true',
        'scene,,,At first,,x,,,a,',
        ',,,,,y,,,,',
        'scene,,,,The whole,,,,,',
        ',a,1996,A,,,1997,1998,,',
        ',,,,,,,1999,,',
        '',
      ].join('\r\n'),
    );
  });

  it('has groups of its own only where their events do not say them', async () => {
    const events = [{ id: 'a', date: '1996', title: 'A', group: 'x' }];
    expect(await csv({ groups: [{ id: 'x', title: 'X' }], events })).to.equal(
      'type,id,date,title,group\r\ngroup,x,,X,\r\n,a,1996,A,x\r\n',
    );
  });

  it('holds no formula, but numbers and what is read as the same', async () => {
    const events = [{ id: '@a', date: '-0043', title: '=1+1', text: "'-x", importance: -1, display: '＋1' }];
    expect(await csv(events)).to.equal(
      "id,date,display,title,text,importance\r\n'@a,'-0043,'＋1,'=1+1,''-x,-1\r\n",
    );
  });

  it('has no cell at which a formula begins, whatever the story', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryLooseStory(), async (loose) => {
        const body = await csv(loose, 'tsv');
        const bare = body.replace(/"(?:[^"]|"")*"/g, (cell) =>
          /^"[=+\-@\t\r\n＝＋－＠]/.test(cell) ? '=' : 'x',
        );
        for (const line of bare.split('\r\n'))
          for (const cell of line.split('\t'))
            expect(cell).to.not.match(/^(?:[=+@＝＋－＠]|-(?![\d.]+(?:e[-+]\d+)?$))/);
      }),
    );
  });

  it('keeps from being read what is no date in the story, as "May 2021"', async () => {
    const body = await csv([{ id: 'a', date: 'May 2021', title: 'A' }]);
    expect(body).to.equal('type,id,date,title\r\nundated,a,May 2021,A\r\n');
    expect((await readStory(body)).story?.undated[0]?.date).to.equal('May 2021');
  });

  it('parts fields by tabs as TSV', async () => {
    expect(await csv([{ id: 'a', date: '1996', title: 'A\tB' }], 'tsv')).to.equal(
      'id\tdate\ttitle\r\na\t1996\t"A\tB"\r\n',
    );
  });
});
