/** A small file of each tool's JSON, and in how many events, dated or not, it ends. */
export const foreignJson: readonly {
  readonly shape: string;
  readonly what: string;
  readonly loose: unknown;
  readonly events: number;
}[] = [
  {
    shape: 'timelinejs',
    what: 'version 3',
    loose: {
      title: { text: { headline: 'A life', text: '<p>Told in years.</p>' } },
      events: [
        { start_date: { year: '1815', month: '12', day: '10' }, text: { headline: 'Born' }, group: '' },
        { start_date: { year: 1852 }, text: { headline: 'Died' }, unique_id: 'death' },
      ],
      eras: [{ start_date: { year: 1837 }, end_date: { year: 1901 }, text: { headline: 'Victorian' } }],
    },
    events: 2,
  },
  {
    shape: 'timelinejs',
    what: 'version 3 whose first slide has no date',
    loose: { events: [{ text: { headline: 'None' } }, { start_date: { year: 1969 } }] },
    events: 2,
  },
  {
    shape: 'timelinejs',
    what: 'version 3 with a title slide only',
    loose: { title: { text: { headline: 'Soon' } }, events: [] },
    events: 0,
  },
  {
    shape: 'timelinejs',
    what: 'version 2',
    loose: {
      timeline: {
        headline: 'A life',
        type: 'default',
        text: '<p>Told in years.</p>',
        date: [{ startDate: '1963,8,9', headline: 'Born', text: '', tag: 'early', asset: { media: '' } }],
      },
    },
    events: 1,
  },
  {
    shape: 'vis-timeline',
    what: 'a list of items',
    loose: [
      { id: 1, content: 'one', start: '2014-04-20' },
      { id: 2, content: 'two', start: '2014-04-14', end: '2014-04-19', type: 'range' },
    ],
    events: 2,
  },
  {
    shape: 'vis-timeline',
    what: 'items and groups',
    loose: {
      groups: [{ id: 1, content: 'A' }],
      items: [{ id: 1, content: 'one', start: 1397952000000, group: 1 }],
    },
    events: 1,
  },
  {
    shape: 'd3-milestones',
    what: 'a flat list',
    loose: [{ timestamp: '2012-09-09', text: 'v0', url: 'https://example.org/' }],
    events: 1,
  },
  {
    shape: 'd3-milestones',
    what: 'lanes',
    loose: [{ category: 'A', entries: [{ timestamp: '2012-09-09', text: 'v0' }] }],
    events: 1,
  },
  {
    shape: 'd3-milestones',
    what: 'lanes whose fields have names of their own',
    loose: [
      {
        system: 'Abacus',
        versions: [
          { year: 1985, title: 'One' },
          { year: 1987, title: 'Two' },
        ],
      },
      { system: 'Slide rule', versions: [{ year: 1620, title: 'One' }] },
    ],
    events: 3,
  },
  {
    shape: 'timelines-chart',
    what: 'groups of lines',
    loose: [
      {
        group: 'House',
        data: [
          {
            label: 'Kitchen',
            data: [
              { timeRange: ['2020-01-01', '2020-02-01'], val: 'on' },
              { timeRange: ['2020-03-01', '2020-04-01'], val: 'off' },
            ],
          },
        ],
      },
    ],
    events: 2,
  },
  {
    shape: 'event-drops',
    what: 'lines of drops',
    loose: [
      { name: 'repo', data: [{ date: '2016-10-07T16:20:00Z', message: 'Fix' }, { date: '2016-10-08' }] },
    ],
    events: 2,
  },
];
