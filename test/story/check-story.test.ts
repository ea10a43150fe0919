import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { cleanText, isBlank } from '../../src/story/clean-text.js';
import { checkStory } from '../../src/story/index.js';
import type { Problem, Story, StoryEvent } from '../../src/story/index.js';

/** The story that must come of a value. */
function storyOf(loose: unknown): Story {
  const { story } = checkStory(loose);
  if (!story) throw new Error('There is no story.');
  return story;
}

function eventsOf({ events, undated }: Story): StoryEvent[] {
  const dated = Array.from({ length: events.length }, (_, index) => events.at(index) as StoryEvent);
  return [...dated, ...undated];
}

/** The one event that must come of a value. */
function eventOf(loose: unknown): StoryEvent {
  const [event, ...others] = eventsOf(storyOf([loose]));
  if (!event || others.length > 0) throw new Error('There is not one event.');
  return event;
}

/** Problems in short: code, path and what was done. */
function problemsOf(loose: unknown): string[] {
  return checkStory(loose).problems.map(({ code, path, done }) => `${code} at ${path || 'story'}: ${done}`);
}

const dated = (more: object): object => ({ date: '2021', ...more });

describe('checkStory: shape', () => {
  for (const value of [null, undefined, true, 5, NaN, 'story', Symbol('story'), 5n, () => []]) {
    it(`makes no story of ${String(value)}`, () => {
      const { story, problems } = checkStory(value);
      expect(story).to.equal(undefined);
      expect(problems.map(({ code, path }) => [code, path])).to.deep.equal([['shape', '']]);
    });
  }

  for (const events of ['events', 5, true, {}, { 0: {} }]) {
    it(`makes no story where the events are ${JSON.stringify(events)}`, () => {
      const { story, problems } = checkStory({ events });
      expect(story).to.equal(undefined);
      expect(problems.map(({ code, path }) => [code, path])).to.deep.equal([['shape', 'events']]);
    });
  }

  for (const value of [{}, { events: null }, { events: undefined }, { events: [] }, []]) {
    it(`makes a story without events of ${JSON.stringify(value)}`, () => {
      const { story, problems } = checkStory(value);
      expect(story?.events.length).to.equal(0);
      expect(story?.undated).to.deep.equal([]);
      expect(problems).to.deep.equal([]);
    });
  }

  it('takes a bare list as the events', () => {
    expect(
      eventsOf(storyOf([dated({ title: 'One' }), dated({ title: 'Two' })])).map(({ title }) => title),
    ).to.deep.equal(['One', 'Two']);
  });

  it('leaves out what is no event, and says where each stood', () => {
    const events = [null, dated({ id: 'a' }), 5, [], 'words', true];
    expect(eventsOf(storyOf(events)).map(({ id }) => id)).to.deep.equal(['a']);
    expect(problemsOf(events)).to.deep.equal(
      [0, 2, 3, 4, 5].map((index) => `not-an-event at events[${index}]: left-out`),
    );
  });

  it('has all that a story says', () => {
    const { story, problems } = checkStory({
      title: 'Title',
      summary: 'Summary',
      lang: 'EN-gb',
      timeZone: 'Asia/Kabul',
      article: { url: 'https://example.org/', title: 'Article', publisher: 'Paper', published: '2025-07-04' },
      groups: [{ id: 'a', title: 'A' }, 'b', { id: 'c' }, { title: 'd' }],
      periods: [{ start: '1996', end: '2001', title: 'Period' }],
      links: [{ url: 'https://example.org/more', title: 'More' }],
    });
    expect(problems).to.deep.equal([]);
    expect(story).to.deep.include({
      title: 'Title',
      summary: 'Summary',
      lang: 'en-GB',
      timeZone: 'Asia/Kabul',
      article: { url: 'https://example.org/', title: 'Article', publisher: 'Paper', published: '2025-07-04' },
      groups: [
        { id: 'a', title: 'A' },
        { id: 'b', title: 'b' },
        { id: 'c', title: 'c' },
        { id: 'd', title: 'd' },
      ],
      links: [{ url: 'https://example.org/more', title: 'More' }],
      extra: {},
    });
    expect(story?.periods.map(({ title, interval }) => [title, interval.edtf])).to.deep.equal([
      ['Period', '1996/2001'],
    ]);
  });

  it('has all that an event says', () => {
    const event = {
      id: 'a',
      date: '2021-08',
      display: 'late summer',
      title: 'Title',
      text: 'Text',
      group: 'g',
      tags: ['one', 'two', 'one'],
      importance: 2,
      quotes: [
        {
          text: 'Words',
          speaker: 'Speaker',
          role: 'Role',
          via: 'Via',
          cite: 'https://example.org/',
          prefix: 'before ',
          suffix: ' after',
          lang: 'fr',
        },
      ],
      media: { url: 'https://example.org/a.jpg', alt: 'Alt', caption: 'Caption', credit: 'Credit' },
      links: [{ url: 'https://example.org/', title: 'Link' }],
      anchors: [{ exact: 'Exact', prefix: 'p', suffix: 's' }],
      reported: '2021-09-01',
      updated: '2021-10',
      corrected: ['2022', { date: '2023', text: 'It had been another.' }],
      lang: 'ps',
      extra: { kept: true },
    };
    const { interval, reported, updated, corrected, ...checked } = eventOf(event);
    expect(interval?.edtf).to.equal('2021-08');
    const { reported: _, updated: __, corrected: ___, ...plain } = event;
    expect(checked).to.deep.equal({ ...plain, tags: ['one', 'two'] });
    expect([reported, updated, ...corrected].map((told) => [told?.date, told?.interval.edtf])).to.deep.equal(
      ['2021-09-01', '2021-10', '2022', '2023'].map((date) => [date, date]),
    );
    expect(corrected.map(({ text }) => text)).to.deep.equal([undefined, 'It had been another.']);
    expect(problemsOf([event])).to.deep.equal([]);
  });
});

describe('checkStory: scenes and the dates of the telling', () => {
  it('keeps scenes in order, and leaves out those that say nothing', () => {
    const { story, problems } = checkStory({
      events: [{ id: 'a', title: 'Undated' }],
      running: 'true',
      scenes: ['All', { start: '2021', end: '2022', event: 'a', filter: 'quoted', anchors: ['b'] }, {}],
    });
    expect(story?.running).to.equal(true);
    expect(story?.scenes.map(({ interval, ...scene }) => ({ ...scene, edtf: interval?.edtf }))).to.deep.equal(
      [
        { text: 'All', anchors: [], edtf: undefined },
        { event: 'a', filter: 'quoted', anchors: [{ exact: 'b' }], edtf: '2021/2022' },
      ],
    );
    expect(problems.map(({ code, path }) => [code, path])).to.deep.equal([
      ['date-missing', 'events[0].date'],
      ['scene-empty', 'scenes[2]'],
    ]);
  });

  it('says which scene names an event that there is not, and keeps it for one that may come', () => {
    const { story, problems } = checkStory({
      events: [{ id: 'a', date: '2021' }],
      scenes: [{ event: 'a' }, { title: 'Later', event: 'b' }],
    });
    expect(story?.scenes.map(({ event }) => event)).to.deep.equal(['a', 'b']);
    expect(problems.map(({ code, path, value, done }) => [code, path, value, done])).to.deep.equal([
      ['unknown-event', 'scenes[1].event', 'b', 'kept'],
    ]);
  });

  it('says where a date of the telling cannot be read, and keeps the event', () => {
    const { story, problems } = checkStory([
      { date: '2021', title: 'A', reported: 'Thursday', corrected: [{ date: '2021-13', text: 'b' }, {}] },
    ]);
    const event = story?.events.at(0);
    expect([event?.title, event?.reported, event?.corrected]).to.deep.equal(['A', undefined, []]);
    expect(problems.map(({ path, done }) => [path, done])).to.deep.equal([
      ['events[0].reported', 'left-out'],
      ['events[0].corrected[0].date', 'left-out'],
      ['events[0].corrected[1]', 'left-out'],
    ]);
  });

  it('has them on the clock of the story', () => {
    const { story } = checkStory({
      timeZone: 'Asia/Kabul',
      scenes: [{ date: '2021-08-15T12:00:00Z' }],
      events: [{ date: '2021-08-15', reported: '2021-08-15T12:00:00Z', corrected: ['2021-08-15T13:00:00Z'] }],
    });
    const at = (hour: number, minute: number): number => Date.UTC(2021, 7, 15, hour, minute);
    const event = story?.events.at(0);
    expect(event?.reported?.interval.earliest).to.equal(at(16, 30));
    expect(event?.corrected[0]?.interval.earliest).to.equal(at(17, 30));
    expect(story?.scenes[0]?.interval?.earliest).to.equal(at(16, 30));
  });
});

describe('checkStory: hostile objects', () => {
  it('reads own properties only, and leaves prototypes as they are', () => {
    const story = JSON.parse(
      '{"__proto__":{"title":"x","polluted":1},"constructor":{"prototype":{"polluted":1}},"events":[{"date":"2021","__proto__":{"title":"y"}}]}',
    );
    const checked = storyOf(story);
    expect(checked.title).to.equal(undefined);
    expect(eventsOf(checked)[0]?.title).to.equal(undefined);
    expect(Object.keys(checked.extra)).to.deep.equal(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(checked.extra)).to.equal(null);
    expect('polluted' in {}).to.equal(false);
    expect(eventOf(Object.create({ title: 'inherited' })).title).to.equal(undefined);
  });

  it('takes then, toString, valueOf and toJSON for plain keys, and calls none', async () => {
    const bomb = (): never => {
      throw new Error('called');
    };
    const loose = {
      title: { toString: bomb },
      events: [],
      valueOf: 1,
      ...Object.fromEntries(['then', 'toString', 'toJSON'].map((key) => [key, bomb])),
    };
    const story = await Promise.resolve(storyOf(loose));
    expect(story.title).to.equal(undefined);
    expect(story.extra).to.deep.equal({ valueOf: 1 });
  });

  it('makes no text of an object, a list, a truth value or what looks like a template', () => {
    const template = { _$litType$: 1, strings: ['<b>'], values: [] };
    for (const title of [template, {}, ['a'], true, NaN, Infinity]) {
      expect(eventOf(dated({ title })).title).to.equal(undefined);
      expect(problemsOf([dated({ title })])).to.deep.equal(['not-text at events[0].title: ignored']);
    }
  });

  it('walks no cycle', () => {
    const event: Record<string, unknown> = { date: '2021', title: 'A' };
    event['quotes'] = [event];
    event['self'] = event;
    const story: Record<string, unknown> = { events: [event], groups: [] };
    story['article'] = story;
    story['extra'] = story;
    const checked = storyOf(story);
    expect(eventsOf(checked)[0]?.title).to.equal('A');
    expect(eventsOf(checked)[0]?.extra['self']).to.equal(event);
  });

  it('reads frozen objects', () => {
    expect(eventOf(Object.freeze(dated({ title: 'Frozen' }))).title).to.equal('Frozen');
  });

  it('reads each property once', () => {
    let reads = 0;
    const event = {
      date: '2021',
      get title() {
        reads += 1;
        return `Title ${reads}`;
      },
    };
    expect(eventOf(event).title).to.equal('Title 1');
    expect(reads).to.equal(1);
  });

  it('leaves out a property whose getter throws, and draws the rest', () => {
    const event = Object.defineProperty(dated({ id: 'a' }), 'title', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    expect(eventOf(event)).to.deep.include({ id: 'a', date: '2021' });
    expect(problemsOf([event])).to.deep.equal(['unreadable at events[0].title: ignored']);
    const story = Object.defineProperty({}, 'events', Object.getOwnPropertyDescriptor(event, 'title') ?? {});
    expect(problemsOf(story)).to.deep.equal(['unreadable at events: ignored']);
  });

  it('leaves out an entry that refuses every question, and draws the rest', () => {
    const refuse = (): never => {
      throw new Error('no');
    };
    const every = {
      get: refuse,
      ownKeys: refuse,
      has: refuse,
      getOwnPropertyDescriptor: refuse,
      getPrototypeOf: refuse,
    };
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const events = [
      new Proxy({}, every),
      proxy,
      dated({ id: 'a' }),
      dated({ id: 'b', quotes: new Proxy([1], every) }),
    ];
    expect(eventsOf(storyOf(events)).map(({ id }) => id)).to.deep.equal(['a', 'b']);
    expect(problemsOf(events)).to.deep.equal([
      'not-an-event at events[0]: left-out',
      'not-an-event at events[1]: left-out',
      'not-a-list at events[3].quotes: left-out',
    ]);
    expect(problemsOf(proxy)).to.deep.equal(['shape at story: refused']);
  });

  it('leaves out an entry that cannot be read from its list', () => {
    const list = Object.defineProperty([dated({ id: 'a' }), 0], 1, {
      get: () => {
        throw new Error('no');
      },
    });
    expect(problemsOf(list)).to.deep.equal(['not-an-event at events[1]: left-out']);
  });

  it('is not changed by what happens to the list later', () => {
    const events = [dated({ title: 'A', tags: ['t'] })];
    const story = storyOf(events);
    Object.assign(events[0] ?? {}, { title: 'B' });
    events.length = 0;
    expect(eventsOf(story).map(({ title }) => title)).to.deep.equal(['A']);
  });

  it('never throws, and counts every entry, whatever JSON it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { story, problems } = checkStory(value);
        if (!story) expect(problems.map(({ code }) => code)).to.include('shape');
        const given = Array.isArray(value) ? value : ((value as { events?: unknown[] } | null)?.events ?? []);
        const left = problems.filter(({ code }) => code === 'not-an-event').length;
        if (story) expect(eventsOf(story).length + left).to.equal(given.length);
      }),
    );
  });

  it('never throws, whatever stands in the fields of a story', () => {
    const anything = fc.anything({
      maxDepth: 1,
      maxKeys: 3,
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
    });
    const event = fc.record(
      {
        id: anything,
        date: anything,
        start: anything,
        title: anything,
        tags: anything,
        quotes: fc.oneof(anything, fc.array(fc.record({ text: anything, cite: anything, lang: anything }))),
        media: anything,
        links: fc.oneof(anything, fc.array(fc.record({ url: anything, title: anything }))),
        anchors: anything,
        group: anything,
        importance: anything,
        extra: anything,
      },
      { requiredKeys: [] },
    );
    const story = fc.record(
      {
        title: anything,
        timeZone: anything,
        groups: anything,
        periods: anything,
        article: anything,
        events: fc.array(event, { maxLength: 3 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(story, (loose) => {
        expect(eventsOf(storyOf(loose)).length).to.equal(loose.events?.length ?? 0);
      }),
    );
  });
});

describe('checkStory: keys', () => {
  it('keeps unknown keys, with those under extra, and warns of a near miss', () => {
    const event = dated({ colour: 'red', qoutes: [], extra: { source: 1, colour: 'blue' } });
    expect(eventOf(event).extra).to.deep.equal({ colour: 'blue', qoutes: [], source: 1 });
    expect(problemsOf([event])).to.deep.equal(['unknown-key at events[0].qoutes: kept']);
    expect(checkStory([event]).problems[0]?.message).to.contain('"quotes"');
  });

  it('warns of a near miss at every level', () => {
    const story = {
      titel: 1,
      groups: [{ id: 'a', tittle: '' }],
      article: { URL: '' },
      events: [
        {
          Date: '2021',
          start: '2021',
          quotes: [{ text: 'a', speker: '' }],
          links: [{ url: 'a.html', tilte: '' }],
        },
      ],
    };
    expect(checkStory(story).problems.map(({ path }) => path)).to.have.members([
      'titel',
      'groups[0].tittle',
      'article.URL',
      'events[0].Date',
      'events[0].quotes[0].speker',
      'events[0].links[0].tilte',
    ]);
  });

  it('does not warn where the key that is meant is there too', () => {
    expect(problemsOf([dated({ dates: 2 })])).to.deep.equal([]);
  });

  it('ignores an extra that is no object', () => {
    expect(eventOf(dated({ extra: 'words' })).extra).to.deep.equal({});
    expect(problemsOf([dated({ extra: [] })])).to.deep.equal(['not-an-object at events[0].extra: ignored']);
  });
});

describe('checkStory: ids', () => {
  it('makes ids from the place in the list, around those that are given', () => {
    const events = [dated({}), null, dated({ id: 'event-4' }), dated({}), dated({ id: ' \u200B' })];
    expect(eventsOf(storyOf(events)).map(({ id }) => id)).to.deep.equal([
      'event-1',
      'event-4',
      'event-4-2',
      'event-5',
    ]);
  });

  it('gives the first of an id its id and the next a suffix, with a warning', () => {
    const events = ['a', 'a-2', 'a', 'a', 7, '7'].map((id) => dated({ id }));
    expect(eventsOf(storyOf(events)).map(({ id }) => id)).to.deep.equal([
      'a',
      'a-2',
      'a-3',
      'a-4',
      '7',
      '7-2',
    ]);
    expect(problemsOf(events)).to.deep.equal(
      [2, 3, 5].map((index) => `duplicate-id at events[${index}].id: renamed`),
    );
  });

  for (const id of ['a b', '"\'', '__proto__', 'constructor', '#x > .y:has(z)', '\\', 'عنوان', '🦊']) {
    it(`takes ${id} as an id`, () => {
      expect(eventOf(dated({ id })).id).to.equal(id);
    });
  }

  it('gives every event an id of its own', () => {
    const ids = fc.array(
      fc.option(fc.constantFrom('a', 'a-2', 'event-1', 'event-2', 'event-1-2'), { nil: undefined }),
    );
    fc.assert(
      fc.property(ids, (given) => {
        const made = eventsOf(storyOf(given.map((id) => dated({ id })))).map(({ id }) => id);
        expect(new Set(made).size).to.equal(given.length);
      }),
    );
  });
});

describe('checkStory: text', () => {
  it('takes a number as text, and what cannot be seen as missing', () => {
    expect(eventOf(dated({ title: 2021 })).title).to.equal('2021');
    for (const title of [undefined, null, '', ' \n', '\u200B\uFEFF']) {
      expect(eventOf(dated({ title }))).not.to.have.property('title');
      expect(problemsOf([dated({ title })])).to.deep.equal([]);
    }
  });

  it('leaves markup and entities as they are', () => {
    const text = '<img src=x onerror=alert(1)> &lt;b&gt; [a](javascript:b) {{c}} ${d}';
    const event = eventOf(dated({ title: text, text, quotes: [{ text, speaker: text }], tags: [text] }));
    expect(event).to.deep.include({ title: text, text, quotes: [{ text, speaker: text }], tags: [text] });
  });

  it('gives any string back as it cleans it, in every field', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const clean = cleanText(text);
        const value = isBlank(clean) ? undefined : clean;
        const event = eventOf(
          dated({
            title: text,
            display: text,
            group: text,
            quotes: [{ text: 'a', via: text }],
            media: { url: 'a.b', alt: text },
          }),
        );
        expect([
          event.title,
          event.display,
          event.group,
          event.quotes[0]?.via,
          event.media?.alt,
        ]).to.deep.equal(Array(5).fill(value));
      }),
    );
  });

  it('shortens what is too long, but through no character', () => {
    const title = 'x'.repeat(9_999) + '😀' + 'y'.repeat(1_000_000);
    const text = 'x'.repeat(200_001);
    const event = eventOf(dated({ title, text }));
    expect(event.title).to.equal('x'.repeat(9_999));
    expect(event.text?.length).to.equal(200_000);
    expect(problemsOf([dated({ title, text })])).to.deep.equal([
      'too-long at events[0].title: shortened',
      'too-long at events[0].text: shortened',
    ]);
  });
});

describe('checkStory: parts', () => {
  const left = (path: string, code: string): string => `${code} at events[0].${path}: left-out`;
  const cases: readonly {
    what: string;
    given: object;
    expected: Partial<StoryEvent>;
    problems?: string[];
  }[] = [
    {
      what: 'a string of quotes as one quote',
      given: { quotes: 'Words' },
      expected: { quotes: [{ text: 'Words' }] },
    },
    {
      what: 'texts among the quotes',
      given: { quotes: ['A', 5] },
      expected: { quotes: [{ text: 'A' }, { text: '5' }] },
    },
    {
      what: 'quotes that are an object as none',
      given: { quotes: { text: 'Words' } },
      expected: { quotes: [] },
      problems: [left('quotes', 'not-a-list')],
    },
    {
      what: 'quotes without words as none',
      given: { quotes: [{ speaker: 'S' }, { text: ' ' }, null, [], true] },
      expected: { quotes: [] },
      problems: [
        left('quotes[0]', 'quote-empty'),
        left('quotes[1]', 'quote-empty'),
        left('quotes[2]', 'not-an-object'),
        left('quotes[3]', 'not-an-object'),
        left('quotes[4]', 'not-an-object'),
      ],
    },
    {
      what: 'a quotation verbatim',
      given: { quotes: [{ text: '  “a” — ‘b’… "c" ' }] },
      expected: { quotes: [{ text: '  “a” — ‘b’… "c" ' }] },
    },
    { what: 'one tag', given: { tags: 'one' }, expected: { tags: ['one'] } },
    {
      what: 'tags but for what is none',
      given: { tags: ['a', 1, '', {}] },
      expected: { tags: ['a', '1'] },
      problems: ['not-text at events[0].tags[3]: ignored'],
    },
    {
      what: 'addresses as links',
      given: { links: ['https://example.org/', { url: 'https://example.org/a' }, { title: 'Words' }] },
      expected: {
        links: [
          { title: 'https://example.org/', url: 'https://example.org/' },
          { title: 'https://example.org/a', url: 'https://example.org/a' },
          { title: 'Words' },
        ],
      },
    },
    {
      what: 'a refused address as text',
      given: { links: [{ url: 'javascript:alert(1)', title: 'Words' }, 'data:,x'] },
      expected: { links: [{ title: 'Words' }, { title: 'data:,x' }] },
      problems: [
        'bad-link at events[0].links[0].url: refused',
        'bad-link at events[0].links[1].url: refused',
      ],
    },
    {
      what: 'no link where there is nothing',
      given: { links: [{}] },
      expected: { links: [] },
      problems: [left('links[0]', 'link-empty')],
    },
    {
      what: 'a quote without the address that is refused',
      given: { quotes: [{ text: 'A', cite: 'javascript:a' }] },
      expected: { quotes: [{ text: 'A' }] },
      problems: ['bad-link at events[0].quotes[0].cite: refused'],
    },
    {
      what: 'media of one address',
      given: { media: 'https://example.org/a.jpg' },
      expected: { media: { url: 'https://example.org/a.jpg' } },
    },
    {
      what: 'anchors that are texts',
      given: { anchors: ['words'] },
      expected: { anchors: [{ exact: 'words' }] },
    },
    {
      what: 'no anchor without words',
      given: { anchors: [{ prefix: 'a' }] },
      expected: { anchors: [] },
      problems: [left('anchors[0]', 'anchor-empty')],
    },
    {
      what: 'a list that is too long up to its limit',
      given: { tags: Object.assign(['one'], { length: 100_001 }) },
      expected: { tags: ['one'] },
      problems: ['too-many at events[0].tags: shortened'],
    },
    {
      what: 'a number in words as importance',
      given: { importance: ' 1.5 ' },
      expected: { importance: 1.5 },
    },
  ];

  for (const { what, given, expected, problems = [] } of cases) {
    it(`takes ${what}`, () => {
      expect(eventOf(dated(given))).to.deep.include(expected);
      expect(problemsOf([dated(given)])).to.deep.equal(problems);
    });
  }

  for (const media of [{ url: 'http://example.org/a.jpg' }, { url: 'data:image/png,x' }]) {
    it(`shows no media of ${media.url}`, () => {
      expect(eventOf(dated({ media }))).not.to.have.property('media');
      expect(problemsOf([dated({ media })])).to.deep.equal(['bad-link at events[0].media.url: refused']);
    });
  }

  it('says that media without an address is none', () => {
    expect(problemsOf([dated({ media: { alt: 'Alt' } })])).to.deep.equal([
      'media-empty at events[0].media: left-out',
    ]);
    expect(problemsOf([dated({ media: 5 })])).to.deep.equal(['not-an-object at events[0].media: ignored']);
  });

  for (const importance of [NaN, Infinity, 'high', {}, true]) {
    it(`ignores ${String(importance)} as importance`, () => {
      expect(eventOf(dated({ importance }))).not.to.have.property('importance');
      expect(problemsOf([dated({ importance })])).to.deep.equal([
        'not-a-number at events[0].importance: ignored',
      ]);
    });
  }

  it('takes a blank importance as missing', () => {
    expect(problemsOf([dated({ importance: ' ' })])).to.deep.equal([]);
  });

  it('ignores what is no language tag', () => {
    for (const lang of ['en_GB', 'x', 'English please']) {
      expect(eventOf(dated({ lang }))).not.to.have.property('lang');
      expect(problemsOf([dated({ lang })])).to.deep.equal(['not-a-language at events[0].lang: ignored']);
    }
  });

  it('makes the groups that events name, with a warning where there is a list of groups', () => {
    const events = [dated({ group: 'a' }), dated({ group: 'b' }), dated({ group: 'b' })];
    expect(storyOf(events).groups).to.deep.equal([
      { id: 'a', title: 'a' },
      { id: 'b', title: 'b' },
    ]);
    expect(problemsOf(events)).to.deep.equal([]);
    const groups = [{ id: 'a', title: 'A' }];
    expect(storyOf({ groups, events }).groups).to.deep.equal([...groups, { id: 'b', title: 'b' }]);
    expect(problemsOf({ groups, events })).to.deep.equal(['unknown-group at events[1].group: kept']);
  });

  it('takes the first group of an id, and leaves out what is no group', () => {
    const groups = [{ id: 'a', title: 'A' }, { id: 'a', title: 'B' }, {}, 5];
    expect(storyOf({ groups }).groups).to.deep.equal([
      { id: 'a', title: 'A' },
      { id: '5', title: '5' },
    ]);
    expect(problemsOf({ groups })).to.deep.equal([
      'group-empty at groups[2]: left-out',
      'duplicate-group at groups[1]: left-out',
    ]);
  });

  it('leaves out a period without a name or a date that can be read, with one problem each', () => {
    const periods = [
      { date: '2021' },
      { title: 'A' },
      { title: 'B', date: 'once' },
      { title: 'C', date: '2021' },
    ];
    expect(storyOf({ periods }).periods.map(({ title }) => title)).to.deep.equal(['C']);
    expect(problemsOf({ periods })).to.deep.equal([
      'period-empty at periods[0]: left-out',
      'date-missing at periods[1].date: left-out',
      'date-syntax at periods[2].date: left-out',
    ]);
  });

  it('ignores an article that is no object', () => {
    expect(storyOf({ article: 'https://example.org/' })).not.to.have.property('article');
    expect(problemsOf({ article: 'https://example.org/' })).to.deep.equal([
      'not-an-object at article: ignored',
    ]);
  });

  it('resolves relative addresses against where the story came from', () => {
    const loose = {
      article: { url: '../article.html' },
      events: [dated({ quotes: [{ text: 'a', cite: '/a#:~:text=b' }] })],
    };
    const { story } = checkStory(loose, { base: 'https://news.example/data/story.json' });
    expect(story?.article?.url).to.equal('https://news.example/article.html');
    expect(story?.events.at(0)?.quotes[0]?.cite).to.equal('https://news.example/a#:~:text=b');
  });
});

describe('checkStory: problems', () => {
  it('keeps a thousand and counts the rest', () => {
    const { problems } = checkStory(
      Array.from({ length: 5000 }, (_, index) => (index < 4000 ? null : { date: 'x' })),
    );
    expect(problems.length).to.equal(1001);
    expect(problems.at(-1)).to.deep.include({ code: 'more-problems', severity: 'error', value: '4000' });
    const warnings = checkStory(Array.from({ length: 1001 }, () => ({}))).problems;
    expect(warnings.at(-1)).to.deep.include({ code: 'more-problems', severity: 'warning', value: '1' });
  });

  it('names the value in few words', () => {
    const valueOf = (importance: unknown): Problem['value'] =>
      checkStory([dated({ importance })]).problems[0]?.value;
    expect(valueOf('x'.repeat(1000))).to.equal(`${'x'.repeat(80)}…`);
    expect(valueOf('a\0')).to.equal('a\uFFFD');
    expect(valueOf(false)).to.equal('false');
    expect(valueOf([1])).to.equal('an object or list');
    expect(valueOf(5n)).to.equal('a bigint');
    expect(checkStory([null]).problems[0]?.value).to.equal('null');
  });
});
