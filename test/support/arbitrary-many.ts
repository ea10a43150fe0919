import * as fc from 'fast-check';

type Loose = Record<string, unknown>;

/** What makes a getter, a Proxy and other things that no JSON holds: fast-check itself would stumble over some. */
const hostile = (): fc.Arbitrary<() => unknown> =>
  fc.constantFrom<() => unknown>(
    () => ({
      get date() {
        throw new Error('No date.');
      },
      title: 'Throws',
    }),
    () => new Proxy({ date: '2021', title: 'A Proxy' }, {}),
    () =>
      new Proxy(
        {},
        {
          ownKeys() {
            throw new Error('No keys.');
          },
        },
      ),
    () => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return proxy;
    },
    () => {
      const event: Loose = { date: '2021-08', title: 'Round and round' };
      event['extra'] = { event };
      event['quotes'] = [event];
      return event;
    },
    () => ({ date: '2020', title: { toString: () => 'Not text' } }),
    () => Object.assign(Object.create({ title: 'Inherited' }) as object, { date: '2019' }),
    () => ({
      date: '2018',
      extra: Object.defineProperty({}, 'a', { enumerable: true, get: () => Symbol('a') }),
    }),
    () => undefined,
    () => null,
    () => 'text',
    () => [],
    () => Symbol('no event'),
  );

const two = (value: number): string => String(value).padStart(2, '0');
const day = fc
  .tuple(
    fc.integer({ min: 1950, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => `${year}-${two(month)}-${two(date)}`);
const time = fc
  .tuple(day, fc.integer({ min: 0, max: 23 }), fc.constantFrom('', 'Z', 'Z', 'Z', '+04:30'))
  .map(([date, hour, zone]) => `${date}T${two(hour)}:30:00${zone}`);
const date = fc.oneof(
  { weight: 4, arbitrary: day },
  { weight: 4, arbitrary: time },
  fc.tuple(time, time).map((times) => times.toSorted().join('/')),
  fc.constantFrom<unknown>(
    '2021',
    '2021-08',
    '1985/..',
    '../1985',
    '1984~',
    '2021-21',
    2020,
    'no date',
    '2021-06-01',
  ),
);

/** Fields that most events are written with, plain and with slips. */
const event = (): fc.Arbitrary<Loose> =>
  fc.record(
    {
      id: fc.oneof(
        { weight: 6, arbitrary: fc.integer({ min: 0, max: 500 }).map((number) => `e${number}`) },
        fc.constantFrom<unknown>('event-2', 'event-4', 'event-07', 'a', 'a-2', 7, ' a', 'é', '', null),
      ),
      date,
      title: fc.constantFrom<unknown>('A title', '“Said”', ' ', 5, null, 'e\u0301\u0000'),
      text: fc.constantFrom<unknown>('Words', ['no text']),
      group: fc.constantFrom<unknown>('moscow', 'kabul', 'Geneva', 'new', ' ', 3),
      importance: fc.constantFrom<unknown>(1, 0.1, '2', null, NaN),
      tags: fc.constantFrom<unknown>(['a', 'b'], 'one', [undefined, 'a'], []),
      quotes: fc.constantFrom<unknown>(
        [{ text: 'Words', speaker: 'Envoy' }],
        [{ text: 'Words', cite: 'https://example.org/' }, { text: ' ' }],
        ['Words', { text: 'More', cite: 'javascript:alert(1)' }],
        [{ txt: 'Words' }],
        [],
      ),
      links: fc.constantFrom<unknown>(
        ['https://example.org/'],
        [{ url: 'page.html', title: '' }],
        [{ title: 'a' }],
      ),
      media: fc.constantFrom<unknown>(
        'a.jpg',
        { url: 'https://example.org/a.jpg', alt: '' },
        { url: 'x', type: 'video', poster: 'p.jpg', captions: 'c.vtt' },
        { url: 'x', poster: 'javascript:alert(1)' },
        '',
      ),
      anchors: fc.constantFrom<unknown>(['words'], [{ exact: 'words', prefix: 'some' }], [{ exact: '' }]),
      reported: date,
      updated: date,
      corrected: fc.constantFrom<unknown>(
        '2021-09',
        [{ date: '2021-09-01', text: 'A slip' }],
        [{ text: 'No date' }],
      ),
      lang: fc.constantFrom('de', 'en-GB', '-'),
      extra: fc.constantFrom<unknown>({ a: 1 }, [], 'a'),
      Source: fc.constantFrom<unknown>('known to none', null),
      Title: fc.constantFrom<unknown>('a slip', undefined),
    },
    { requiredKeys: ['date', 'title'] },
  );

/** A plain event of an archive: nothing of it is a problem. */
const plainEvent = (): fc.Arbitrary<Loose> =>
  fc.record(
    {
      id: fc.integer({ min: 0, max: 100_000 }).map((number) => `id-${number}`),
      date: fc.oneof(day, time),
      title: fc.constantFrom('A title', 'Another'),
      group: fc.constantFrom('moscow', 'kabul', 'geneva'),
      importance: fc.integer({ min: 0, max: 3 }),
      reported: fc.oneof(day, time),
    },
    { requiredKeys: ['date', 'title'] },
  );

/** Events as archives have them, with those in between that break what is made for the plain ones. */
export const arbitraryLooseEvents = ({ maxLength = 40 } = {}): fc.Arbitrary<unknown[]> =>
  fc
    .oneof(
      fc.array(plainEvent(), { maxLength, size: 'max' }),
      fc.array(
        fc.oneof(
          { weight: 8, arbitrary: plainEvent() },
          { weight: 8, arbitrary: event() },
          { weight: 1, arbitrary: hostile() },
        ),
        { maxLength, size: 'max' },
      ),
    )
    .map((list) => {
      const made = list.map((one) => (typeof one === 'function' ? (one as () => unknown)() : one));
      const shown = { value: () => fc.stringify(list), enumerable: false };
      return Object.defineProperty(made, fc.toStringMethod, shown);
    });

/** All of a loose story but its events. */
export const arbitraryCommon = (): fc.Arbitrary<Loose> =>
  fc.record(
    {
      title: fc.constantFrom<unknown>('A story', 5),
      timeZone: fc.constantFrom('Asia/Kabul', 'UTC', 'Nowhere/At-all'),
      groups: fc.constantFrom<unknown>(
        ['moscow', 'kabul', 'geneva'],
        [{ id: 'kabul', title: 'Kabul' }, { id: 'other' }, { id: 'kabul' }],
        [],
      ),
      periods: fc.constantFrom<unknown>(
        [{ title: 'Then', date: '1980/1990' }],
        [{ title: 'A day', date: '2021-08-15T10:00+04:30' }, { title: 'No date' }],
      ),
      links: fc.constantFrom<unknown>(['https://example.org/'], 5),
      scenes: fc.constantFrom<unknown>(
        [{ title: 'All' }, { event: 'e7' }, { event: 'nobody' }],
        [{ date: '2021-08-15T10:00+04:30', anchors: ['words'] }, {}, 'A caption'],
      ),
      running: fc.constantFrom<unknown>(true, 'no'),
    },
    { requiredKeys: [] },
  );
