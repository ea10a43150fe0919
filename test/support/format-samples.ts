import { arrowBytes, arrowTable } from './arrow-table.js';

/** A small story in each format that is read: two dated events, A in 1996 and B on 4 July 2025. By the reader's name. */
export const formatSamples: Readonly<Record<string, string>> = {
  json: '{"title":"S","events":[{"date":"1996","title":"A"},{"date":"2025-07-04","title":"B"}]}',
  'json-lines': '{"story":{"title":"S"}}\n{"date":"1996","title":"A"}\n{"date":"2025-07-04","title":"B"}\n',
  csv: 'date,title,quote,speaker\r\n1996,A,"said, so",Someone\r\n2025-07-04,B,,\r\n',
  tsv: 'date\ttitle\ttext\n1996\tA\twords\n2025-07-04\tB\t\n',
  html:
    '<h2>S</h2><ol><li id="a"><time datetime="1996">1996</time><h3>A</h3><p>Words</p></li>' +
    '<li><time datetime="2025-07-04">4 July 2025</time><h3>B</h3></li></ol>',
  timelinejs: JSON.stringify({
    title: { text: { headline: 'S' } },
    events: [
      { start_date: { year: '1996' }, text: { headline: 'A', text: '<p>Words</p>' } },
      { start_date: { year: 2025, month: 7, day: 4 }, text: { headline: 'B' } },
    ],
  }),
  'timelinejs-2': JSON.stringify({
    timeline: {
      headline: 'S',
      type: 'default',
      date: [
        { startDate: '1996', headline: 'A', text: '<p>Words</p>' },
        { startDate: '2025,7,4', headline: 'B' },
      ],
    },
  }),
  'vis-timeline': JSON.stringify([
    { id: 1, content: 'A', start: '1996' },
    { id: 2, content: '<b>B</b>', start: '2025-07-04' },
  ]),
  'd3-milestones': JSON.stringify([
    { timestamp: '1996', text: 'A' },
    { timestamp: '2025-07-04', text: 'B', url: 'https://example.org/' },
  ]),
  'timelines-chart': JSON.stringify([
    {
      group: 'G',
      data: [
        {
          label: 'L',
          data: [
            { timeRange: ['1996', '1997'], val: 'A' },
            { timeRange: ['2025-07-04', '2025-07-05'], val: 'B' },
          ],
        },
      ],
    },
  ]),
  'event-drops': JSON.stringify([{ name: 'G', data: [{ date: '1996' }, { date: '2025-07-04' }] }]),
  simile:
    '<data><event start="1996" title="A">Words &lt;b&gt;here&lt;/b&gt;</event>' +
    '<event start="Jul 4 2025" title="B" link="https://example.org/"/></data>',
  'json-ld': JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name: 'S',
    itemListElement: [
      { '@type': 'Event', name: 'A', startDate: '1996' },
      { '@type': 'Event', name: 'B', startDate: '2025-07-04' },
    ],
  }),
  icalendar: [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Example//EN',
    'BEGIN:VEVENT',
    'UID:a@example.org',
    'DTSTAMP:20250704T000000Z',
    'DTSTART;VALUE=DATE:19960101',
    'DTEND;VALUE=DATE:19970101',
    'SUMMARY:A',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:b@example.org',
    'DTSTAMP:20250704T000000Z',
    'DTSTART;VALUE=DATE:20250704',
    'SUMMARY:B',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n'),
  markwhen: 'title: S\n\n1996: A\n2025-07-04: B\n',
};

/** The same in formats that are no text. */
export const byteSamples: Readonly<Record<string, Uint8Array>> = {
  arrow: arrowBytes(
    arrowTable({ date: ['1996', '2025-07-04'], title: ['A', 'B'], text: ['words', null] }, { title: 'S' }),
  ),
};
