import { expect } from '@open-wc/testing';
import { readStory } from '../../../../src/read/index.js';
import { eventAt } from '../../../../src/story/index.js';
import type { StoryEvent } from '../../../../src/story/index.js';

const read = async (loose: unknown) => {
  const { story, problems } = await readStory(JSON.stringify(loose));
  if (!story) throw new Error('There is no story.');
  return { story, problems };
};

const start_date = { year: 1969, month: 7, day: 20 };

/** The one event of a slide, and what was wrong with it. */
const readSlide = async (slide: object) => {
  const { story, problems } = await read({ events: [{ start_date, ...slide }] });
  const event = eventAt(story, 0);
  if (!event) throw new Error('There is no event.');
  return { event, problems };
};

const cases: readonly (readonly [what: string, slide: object, expected: Partial<StoryEvent>])[] = [
  [
    'headline and text without their markup, and links from both',
    {
      text: {
        headline: 'Men on the <b>Moon</b> &amp; back<br>again',
        text: '<p>As <a href="https://example.org/a">seen</a>.</p><p>On TV<br>too.</p>',
      },
    },
    {
      title: 'Men on the Moon & back again',
      text: 'As seen.\n\nOn TV\ntoo.',
      links: [{ title: 'seen', url: 'https://example.org/a' }],
    },
  ],
  [
    'a last paragraph that is a link as that link',
    { text: { text: '<p>So it was.</p><p><a href="https://example.org/">Read on</a></p>' } },
    { text: 'So it was.', links: [{ title: 'Read on', url: 'https://example.org/' }] },
  ],
  [
    'a picture, with what is said of it',
    {
      media: {
        url: '//example.org/a.jpg?w=1',
        caption: 'By <a href="https://example.org/">them</a>',
        credit: '<i>NASA</i>',
        alt: 'A foot',
        thumbnail: 'https://example.org/t.jpg',
      },
    },
    {
      media: { url: 'https://example.org/a.jpg?w=1', alt: 'A foot', caption: 'By them', credit: 'NASA' },
      links: [{ title: 'them', url: 'https://example.org/' }],
      extra: {
        media: {
          url: '//example.org/a.jpg?w=1',
          caption: 'By <a href="https://example.org/">them</a>',
          credit: '<i>NASA</i>',
          alt: 'A foot',
          thumbnail: 'https://example.org/t.jpg',
        },
      },
    },
  ],
  [
    'a plain picture, and nothing of it beside',
    { media: { url: 'https://example.org/a.png', caption: 'A', credit: '', thumbnail: '' } },
    { media: { url: 'https://example.org/a.png', caption: 'A' }, extra: {} },
  ],
  [
    'a film as a link',
    { media: { url: 'https://youtu.be/x', caption: 'The landing' } },
    {
      links: [{ title: 'The landing', url: 'https://youtu.be/x' }],
      extra: { media: { url: 'https://youtu.be/x', caption: 'The landing' } },
    },
  ],
  [
    'a page about a picture as a link',
    { media: { url: 'https://commons.wikimedia.org/wiki/File:A.jpg' } },
    {
      links: [
        {
          title: 'https://commons.wikimedia.org/wiki/File:A.jpg',
          url: 'https://commons.wikimedia.org/wiki/File:A.jpg',
        },
      ],
    },
  ],
  [
    'a picture that may not be loaded as a link',
    { media: { url: 'http://example.org/a.jpg' } },
    { links: [{ title: 'http://example.org/a.jpg', url: 'http://example.org/a.jpg' }] },
  ],
  [
    'where the frame of a player leads',
    { media: { url: '<iframe src="https://player.example/1"></iframe>', caption: 'Listen' } },
    { links: [{ title: 'Listen', url: 'https://player.example/1' }] },
  ],
  [
    'a blockquote as a quote',
    { media: { url: '<blockquote>One small step <cite>— N. A., astronaut</cite></blockquote>' } },
    { quotes: [{ text: 'One small step', speaker: 'N. A., astronaut' }] },
  ],
  [
    'a tweet as its links, and no words of it as a quote',
    {
      media: {
        url: '<blockquote class="twitter-tweet"><p>Hi</p>&mdash; A (@a) <a href="https://twitter.com/a/status/1">July 1</a></blockquote><script src="//x.example"></script>',
      },
    },
    { quotes: [], links: [{ title: 'July 1', url: 'https://twitter.com/a/status/1' }] },
  ],
  [
    'words for the date',
    { display_date: '<i>that</i> night' },
    { display: 'that night', date: '1969-07-20' },
  ],
  [
    'words for the date of the date itself',
    { start_date: { ...start_date, display_date: 'then' } },
    { display: 'then', extra: { start_date: { ...start_date, display_date: 'then' } } },
  ],
  ['an end', { end_date: { year: '1969', month: '7', day: '24' } }, { date: '1969-07-20/1969-07-24' }],
  [
    'no end that is the start',
    { end_date: { year: '1969', month: '07', day: '20' } },
    { date: '1969-07-20' },
  ],
  ['group and id', { group: ' Crew &amp; ', unique_id: 'landing' }, { group: 'Crew &', id: 'landing' }],
  [
    'what only TimelineJS knows, by its own names',
    { background: { color: '#fff' }, autolink: false, location: { lat: 1 }, scale: 'human', own: [1] },
    {
      extra: {
        background: { color: '#fff' },
        autolink: false,
        location: { lat: 1 },
        scale: 'human',
        own: [1],
      },
    },
  ],
];

describe('readTimelinejs', () => {
  for (const [what, slide, expected] of cases)
    it(`reads ${what}`, async () => {
      const { event, problems } = await readSlide(slide);
      for (const [key, value] of Object.entries(expected)) {
        const found: unknown = event[key as keyof StoryEvent];
        expect(JSON.parse(JSON.stringify(found)), key).to.deep.equal(value);
      }
      expect(problems).to.deep.equal([]);
    });

  it('keeps markup that says more than text', async () => {
    const text = { headline: 'A', text: '<ul><li><b>One</b><li>Two</ul>' };
    const { event } = await readSlide({ text });
    expect(event.text).to.equal('One\nTwo');
    expect(event.extra['text']).to.deep.equal({ text: text.text });
  });

  it('reads the title slide as title and summary, and eras as periods', async () => {
    const { story, problems } = await read({
      title: {
        text: { headline: 'A &amp; B', text: '<p>One <a href="https://example.org/">here</a></p>' },
        background: { color: 'red' },
      },
      eras: [{ start_date: { year: -500 }, end_date: { year: -400 }, text: { headline: 'Old', text: 'x' } }],
      events: [{ start_date }],
      scale: 'human',
    });
    expect(story.title).to.equal('A & B');
    expect(story.summary).to.equal('One here');
    expect(story.links).to.deep.equal([{ title: 'here', url: 'https://example.org/' }]);
    expect(story.periods.map(({ title, interval }) => [title, interval.edtf])).to.deep.equal([
      ['Old', '-0499/-0399'],
    ]);
    expect(story.extra).to.deep.include({ scale: 'human', title: { background: { color: 'red' } } });
    expect(story.extra['eras']).to.have.length(1);
    expect(problems).to.deep.equal([]);
  });

  it('says in words of TimelineJS what is wrong with a date, once', async () => {
    const { event, problems } = await readSlide({ start_date: { year: 2020, month: '13' } });
    expect(event.interval).to.equal(undefined);
    expect(event.date).to.equal('2020, 13');
    expect(problems).to.have.length(1);
    expect(problems[0]).to.deep.include({
      severity: 'error',
      path: 'events[0].date',
      where: 'events[0].start_date.month',
      value: '13',
      message: '"13" is not a month; 1 to 12 was expected.',
      done: 'undated',
    });
  });

  it('keeps the start of an event whose end cannot be read, and says so', async () => {
    const { event, problems } = await readSlide({ end_date: { year: 1970, month: 99 } });
    expect(event.date).to.equal('1969-07-20/');
    expect(problems.map(({ where, message }) => `${where}: ${message}`)).to.deep.equal([
      'events[0].end_date.month: "99" is not a month; 1 to 12 was expected.',
    ]);
  });

  it('has an event that ends before it starts undated, and says where', async () => {
    const { event, problems } = await readSlide({ end_date: { year: 1960 } });
    expect(event.interval).to.equal(undefined);
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include({ code: 'date-order', where: 'events[0].end_date' });
  });

  it('keeps a slide without a date, which TimelineJS skips', async () => {
    const { story, problems } = await read({ events: [{ start_date }, { text: { headline: 'When?' } }, 7] });
    expect(story.undated.map(({ title }) => title)).to.deep.equal(['When?']);
    expect(problems.map(({ code, where }) => [code, where])).to.deep.equal([
      ['date-missing', 'events[1]'],
      ['not-an-event', 'events[2]'],
    ]);
  });

  it('tells of media that may not be loaded or linked, and keeps them', async () => {
    const { event, problems } = await readSlide({ media: { url: 'javascript:alert(1)' } });
    expect(event.media).to.equal(undefined);
    expect(event.links).to.deep.equal([]);
    expect(problems[0]).to.include({ code: 'bad-link', where: 'events[0].media.url' });
  });

  it('tells what the timeline says is wrong with itself', async () => {
    const { problems } = await read({ events: [{ start_date }], errors: ['The sheet is private'] });
    expect(problems[0]).to.include({ code: 'own-error', where: 'errors[0]', value: 'The sheet is private' });
  });

  it('reads version 2', async () => {
    const { story, problems } = await read({
      timeline: {
        headline: 'A life',
        type: 'default',
        startDate: '1963',
        text: 'Told.',
        asset: { media: 'https://example.org/a.jpg', credit: '', caption: 'Her' },
        date: [
          {
            startDate: '1963,8,9',
            endDate: '',
            headline: 'Born',
            text: '<p>In N.</p>',
            tag: 'early',
            classname: 'big',
            asset: { media: 'https://youtu.be/x', thumbnail: 't.jpg', credit: 'C', caption: 'Film' },
          },
          { startDate: '2012,2,11,07,02,10', headline: 'Died' },
          { startDate: '-500', endDate: '-400,3', headline: 'Old' },
          { startDate: '2012,13', headline: 'Never' },
        ],
        era: [{ startDate: '1980', endDate: '1989,12', headline: 'The 80s', tag: 'e' }],
      },
    });
    expect(story.title).to.equal('A life');
    expect(story.summary).to.equal('Told.');
    const dates = [0, 1, 2].map((i) => story.events.at(i)?.date);
    expect(dates).to.deep.equal(['-0499/-0399-03', '1963-08-09', '2012-02-11T07:02:10']);
    expect(story.events.at(1)).to.deep.include({
      title: 'Born',
      text: 'In N.',
      group: 'early',
      links: [{ title: 'Film', url: 'https://youtu.be/x' }],
    });
    expect(story.events.at(1)?.extra).to.deep.include({
      classname: 'big',
      media: { url: 'https://youtu.be/x', thumbnail: 't.jpg', credit: 'C', caption: 'Film' },
    });
    expect(story.periods[0]?.interval.edtf).to.equal('1980/1989-12');
    expect(problems.map(({ where, message }) => `${where}: ${message}`)).to.deep.equal([
      'timeline.date[3].startDate: "13" is not a month; 1 to 12 was expected.',
    ]);
  });
});
