import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { readStory } from '../../../src/read/index.js';
import { readSimile } from '../../../src/read/simile/read-simile.js';
import { eventAt } from '../../../src/story/index.js';

const file = `<?xml version="1.0"?>
<data wiki-url="https://wiki.example/" date-time-format="Gregorian">
  <!-- a comment -->
  <event start="Jun 01 1861 00:00:00 GMT" latestStart="Jul 01 1861 00:00:00 GMT"
    earliestEnd="Jun 01 1863 00:00:00 GMT" end="Jul 01 1863 00:00:00 GMT" isDuration="true"
    title="A &amp; B" image="https://pictures.example/a.png" link="https://a.example/" color="red" id="one">
    Served in the
    cavalry. &lt;p&gt;See &lt;a href="https://b.example/"&gt;the record&lt;/a&gt;.&lt;/p&gt;
  </event>
  <event start="1871" latestStart="1872" earliestEnd="1878" end="1879" durationEvent="true" title="Lived there"/>
  <event start="1862" end="1863" title="Joined a studio"></event>
  <event start="Thursday" title="No date"/>
</data>`;

describe('SIMILE XML', () => {
  it('is read by its look, each event with text, links, picture and what else it says', async () => {
    const { story } = await readStory(file);
    expect(story && eventAt(story, 0)).to.deep.include({
      id: 'one',
      date: '1861-06/1863-06',
      title: 'A & B',
      text: 'Served in the cavalry.\n\nSee the record.',
      media: { url: 'https://pictures.example/a.png' },
      links: [
        { title: 'https://a.example/', url: 'https://a.example/' },
        { title: 'the record', url: 'https://b.example/' },
      ],
    });
    expect(story && eventAt(story, 0)?.extra['color']).to.equal('red');
    expect(story && eventAt(story, 0)?.extra['latestStart']).to.equal('Jul 01 1861 00:00:00 GMT');
    expect(story?.extra['wiki-url']).to.equal('https://wiki.example/');
    expect(story && eventAt(story, 1)?.date).to.equal('[1862..1863]');
    expect(story?.undated.map(({ date, title }) => [date, title])).to.deep.equal([['Thursday', 'No date']]);
  });

  it('tells by line and attribute what could not be kept', async () => {
    const { problems } = await readStory(file);
    expect(problems.map(({ code, line, where }) => [code, line, where])).to.deep.equal([
      ['date-widened', 10, undefined],
      ['date-syntax', 12, '<event> 4, attribute "start"'],
    ]);
  });

  for (const [text, found] of [
    ['<rss version="2.0"><channel/></rss>', '<rss>'],
    ['<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', '<svg>'],
  ] as const)
    it(`says that ${found} is not what was expected`, async () => {
      const [problem] = (await readStory(text)).problems;
      expect(problem?.message).to.contain(`${found} was found where <data> was expected`);
    });

  it('refuses units of its own, and keeps their words', async () => {
    const { story, problems } = await readStory(
      '<data date-time-format="dinosaurs"><event start="230 mya" title="T"/></data>',
    );
    expect(problems[0]).to.include({ code: 'unknown-units', value: 'dinosaurs' });
    expect(story?.undated[0]?.date).to.equal('230 mya');
  });

  it('cut at any byte gives the events before it, and a problem', async () => {
    for (let at = 1; at < file.length - 1; at += 1) {
      const { loose, problems } = await readSimile(file.slice(0, at));
      expect(problems.length, `at ${at}`).to.be.greaterThan(0);
      if (loose === undefined) expect(at).to.be.lessThan(file.indexOf('<!--'));
    }
  });

  it('rejects for no text that is like it', async () => {
    const piece = fc.constantFrom(
      '<data>',
      '<event ',
      'start="',
      '1861',
      '"',
      '>',
      '</event>',
      '</data>',
      '&',
      '<![CDATA[',
      ']]>',
      '<!--',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 }))), async (pieces) => {
        const { loose, problems } = await readSimile(pieces.join(''));
        expect(loose !== undefined || problems.length > 0).to.equal(true);
      }),
    );
  });
});

describe('SIMILE JSON', () => {
  it('has long names and short ones, and lasts unless it says otherwise', async () => {
    const { story, problems } = await readStory(
      JSON.stringify({
        dateTimeFormat: 'iso8601',
        wikiURL: 'https://wiki.example/',
        events: [
          { s: '1845', e: '1846', t: 'Short', d: 'a <b>b</b>', c: 'x', eid: 'k' },
          { start: '1847', end: '1848', title: 'Long', durationEvent: false, trackNum: 2 },
          { start: '1849', end: '1850', title: 'Negated', isDuration: true },
          null,
        ],
      }),
    );
    expect(story && [0, 1, 2].map((i) => eventAt(story, i)?.date)).to.deep.equal([
      '1845/1846',
      '[1847..1848]',
      '[1849..1850]',
    ]);
    expect(story && eventAt(story, 0)).to.deep.include({ id: 'k', title: 'Short', text: 'a b' });
    expect(story && eventAt(story, 1)?.extra['trackNum']).to.equal(2);
    expect(story?.extra['wikiURL']).to.equal('https://wiki.example/');
    expect(problems.map(({ code }) => code)).to.deep.equal(['not-an-event']);
  });

  it('is read by name too, and says what is wrong with it', async () => {
    const type = 'simile';
    expect(
      (await readStory('{"events":[{"start":"Jun 1861","title":"T"}]}', { type })).story?.events.at(0)?.date,
    ).to.equal('1861-06');
    const [problem] = (await readStory('{"events":[', { type })).problems;
    expect(problem).to.include({ code: 'not-json', line: 1 });
  });

  it('never rejects', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (value) => {
        const { simile } = await import('../../../src/read/shapes/simile.js');
        simile.fits(value);
        await simile.read(value);
        await simile.read({ events: [value] });
      }),
    );
  });
});
