import { asked } from './payloads.js';

const beacon = `/faults/ok?key=${asked}`;
const run = 'window.payloadRan=parent.payloadRan=1';
const calendarOf = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const eventOf = (...lines: readonly string[]): string[] => [
  'BEGIN:VEVENT',
  'UID:a',
  'DTSTAMP:20250101T000000Z',
  'DTSTART;VALUE=DATE:20250101',
  ...lines,
  'END:VEVENT',
];
const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join('');

/** Whole files that attack what reads them: by growing, by nesting, by naming what is elsewhere. */
export const files: readonly { readonly what: string; readonly type: string; readonly text: string }[] = [
  {
    what: 'entities that grow without end',
    type: 'simile',
    text: `<?xml version="1.0"?><!DOCTYPE data [<!ENTITY a0 "ha">${times(30, (i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`)}]><data><event start="1996" title="&a30;">&a30;</event></data>`,
  },
  {
    what: 'an entity that stands elsewhere',
    type: 'simile',
    text: `<!DOCTYPE data SYSTEM "${beacon}" [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY % y SYSTEM "${beacon}">%y;]><data><event start="1996" title="&x;">&x;</event></data>`,
  },
  {
    what: 'a style sheet that runs',
    type: 'simile',
    text: `<?xml-stylesheet type="text/xsl" href="${beacon}"?><data><script xmlns="http://www.w3.org/1999/xhtml">${run}</script><event start="1996" title="x"/></data>`,
  },
  {
    what: 'elements a hundred thousand deep',
    type: 'simile',
    text: `<data>${'<event start="1996" title="x">'.repeat(100_000)}`,
  },
  {
    what: 'attributes by the thousand',
    type: 'simile',
    text: `<data><event start="1996" title="x" ${times(20_000, (i) => `a${i}="x" `)}/></data>`,
  },
  {
    what: 'a context that stands elsewhere',
    type: 'json-ld',
    text: JSON.stringify({
      '@context': [beacon, { '@import': beacon, '@vocab': beacon }],
      '@type': 'Event',
      name: 'x',
      startDate: '1996',
    }),
  },
  {
    what: 'nodes that hold each other',
    type: 'json-ld',
    text: JSON.stringify({
      '@context': 'https://schema.org',
      '@graph': Array.from({ length: 500 }, (_, i) => ({
        '@id': `#${i}`,
        '@type': 'Event',
        name: 'x',
        startDate: '1996',
        superEvent: { '@id': `#${(i + 1) % 500}` },
        subEvent: Array.from({ length: 20 }, (_each, k) => ({ '@id': `#${(i * k) % 500}` })),
      })),
    }),
  },
  {
    what: 'a rule that never ends',
    type: 'icalendar',
    text: calendarOf(...eventOf('SUMMARY:x', 'RRULE:FREQ=SECONDLY;INTERVAL=1')),
  },
  {
    what: 'a rule that never comes true',
    type: 'icalendar',
    text: calendarOf(...eventOf('SUMMARY:x', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31;COUNT=5')),
  },
  {
    what: 'a rule of a million times',
    type: 'icalendar',
    text: calendarOf(...eventOf('SUMMARY:x', 'RRULE:FREQ=DAILY;COUNT=1000000')),
  },
  {
    what: 'an alarm that runs a program',
    type: 'icalendar',
    text: calendarOf(
      ...eventOf(
        'SUMMARY:x',
        'BEGIN:VALARM',
        'ACTION:PROCEDURE',
        `ATTACH:${beacon}`,
        'TRIGGER:-PT1M',
        'END:VALARM',
      ),
    ),
  },
  {
    what: 'a component a thousand deep',
    type: 'icalendar',
    text: calendarOf(...Array.from({ length: 1000 }, () => 'BEGIN:VEVENT')),
  },
  {
    what: 'a line of a megabyte',
    type: 'icalendar',
    text: calendarOf(...eventOf(`SUMMARY:${'x'.repeat(1_000_000)}`)),
  },
  {
    what: 'a zone that is none',
    type: 'icalendar',
    text: calendarOf(...eventOf('DTEND;TZID=../../x:20250101T000000', 'SUMMARY:x')),
  },
  {
    what: 'anchors that grow without end',
    type: 'markwhen',
    text: `---\na0: &a0 [x, x, x, x, x, x, x, x, x]\n${times(12, (i) => `a${i + 1}: &a${i + 1} [${Array.from({ length: 9 }, () => `*a${i}`).join(', ')}]\n`)}---\n\n1996: x\n`,
  },
  {
    what: 'a tag that makes a function',
    type: 'markwhen',
    text: `title: !!js/function "function(){${run}}"\nkey: !!js/undefined ''\n\n1996: x\n`,
  },
  {
    what: 'keys of prototypes in a header',
    type: 'markwhen',
    text: '__proto__:\n  polluted: 1\nconstructor:\n  prototype:\n    polluted: 1\n\n1996: x\n',
  },
  { what: 'groups a thousand deep', type: 'markwhen', text: `${'section x\n'.repeat(1000)}1996: x\n` },
  {
    what: 'text that a pattern could get lost in',
    type: 'markwhen',
    text: `1996: ${'[('.repeat(2000)}\n1997: ${'@'.repeat(2000)}\n${'1/'.repeat(2000)}: x\n`,
  },
  {
    what: 'a shadow tree, a base and a refresh',
    type: 'html',
    text: `<base href="https://evil.invalid/"><meta http-equiv=refresh content="0;url=${beacon}"><div><template shadowrootmode=open><script>${run}</script></template></div><ol><li><time datetime=1996></time><img src=x onerror="${run}">x</li></ol>`,
  },
  {
    what: 'tags that nobody closes',
    type: 'html',
    text: `<ol><li><time datetime=1996></time>x${'<b><i><p>'.repeat(20_000)}`,
  },
  {
    what: 'a script of data that holds markup',
    type: 'html',
    text: `<script type="application/ld+json">{"@type":"Event","name":"<img src=x onerror=${run}>","startDate":"1996"}</script>`,
  },
  {
    what: 'a formula in the header',
    type: 'csv',
    text: 'date,title,=1+1,"=HYPERLINK(""x"")"\n1996,x,=1+1,@x\n',
  },
  {
    what: 'ten thousand columns',
    type: 'csv',
    text: `date,title${times(10_000, (i) => `,c${i}`)}\n1996,x\n`,
  },
  {
    what: 'a column called __proto__',
    type: 'csv',
    text: 'date,title,__proto__,constructor,toString\n1996,x,{"polluted":1},x,x\n',
  },
  {
    what: 'quotation marks by the thousand',
    type: 'csv',
    text: `date,title\n1996,${'"'.repeat(20_001)}\n1997,x`,
  },
  {
    what: 'a key by the thousand',
    type: 'json',
    text: `{"events":[{"date":"1996","title":"x"${times(20_000, (i) => `,"k${i}":1`)}}]}`,
  },
  {
    what: 'numbers that are none',
    type: 'json',
    text: '{"events":[{"date":1e999,"title":1e999},{"date":"1996","title":"x","importance":1e999}]}',
  },
];
