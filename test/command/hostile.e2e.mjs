// What a terminal is given, whatever a story, an article or the name of a file says.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { commands } from '../../dist/command/commands.js';
import { runCommand } from '../../dist/command/run-command.js';
import { inLine, looseStory, payloads } from '../support/corpus.mjs';
import { scratch } from '../support/scratch.mjs';

const { file, path, run: runByItself, remove } = scratch();

/** What the command says, here and not in a process of its own: there are hundreds of them. */
const run = async (args) => {
  const { out = '', error = '', code } = await runCommand(commands, args);
  return { stdout: out, stderr: error, status: code };
};
after(remove);

/** What a terminal obeys, and what turns a line round. */
const obeyed = /(?![\t\n])[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

const expectShown = (text, what) => {
  const at = text.search(obeyed);
  assert.equal(at < 0 ? '' : JSON.stringify(text.slice(Math.max(0, at - 40), at + 10)), '', what);
};

const texts = payloads.map(({ text }) => text);
/** Sequences that act: colours, a title, a cleared screen, a link, an answer that is typed for whoever reads. */
const sequences = [
  '\u001b[31;1mred',
  '\u001b]0;a title\u0007',
  '\u001b[2J\u001b[H',
  '\u001b]8;;https://evil.invalid/\u001b\\a link\u001b]8;;\u001b\\',
  '\u001b[6n',
  '\u001bP$q"p\u001b\\',
  '\u009b31mC1',
  '\u009dtitle\u009c',
  'over\rwritten',
  'back\b\b\b\bgone',
  'story.json:1:1: error: forged\nstory.json:2:2: error: forged',
  '\u202Eturned',
];

/** Files that are wrong in each of the ways that a message repeats what it found. */
const wrong = {
  'fields.json': JSON.stringify(looseStory([...sequences, ...texts])),
  'keys.json': JSON.stringify(
    [...sequences, ...texts].map((text) => ({ date: '1996', [text]: 1, qoutes: text })),
  ),
  'dates.json': JSON.stringify([...sequences, ...texts].map((text) => ({ date: text, title: 'x' }))),
  'numbers.json': JSON.stringify(sequences.map((text) => ({ date: '1996', importance: text, lang: text }))),
  'cut.json': `{"title":"x","\u001b[31m": "\u009b`,
  'broken.json': '{"a": \u001b[31m}',
  'header.csv': `date,title,${sequences.map((text) => `"${text.replaceAll('"', '""')}"`).join()}\n1996,x,${sequences.map((text) => `"${text.replaceAll('"', '""')}"`).join()}\n`,
  'quotes.csv': `date,title\n"${sequences.join('')}\n`,
  'lines.jsonl': sequences.map((text) => `{"date":"1996","title":"x"} ${text}\n`).join(''),
  'elements.xml': `<data><event start="${'\u009b'}31m" title="x"/><\u009b></data>`,
  'calendar.ics': `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${sequences.map((text) => `BEGIN:VEVENT\r\nDTSTART:${text}\r\nSUMMARY:x\r\n${text}\r\nEND:VEVENT\r\n`).join('')}END:VCALENDAR\r\n`,
  'page.html': `<ol><li><time datetime="\u001b[31m">\u009b</time>x</li></ol>`,
  'none.txt': sequences.join('\n'),
};

describe('on a terminal', () => {
  for (const [name, text] of Object.entries(wrong))
    it(`problems are text, a line each: ${name}`, async () => {
      const story = file(name, text);
      const { stdout, stderr } = await run(['check', story]);
      expectShown(stdout + stderr, name);
      for (const line of stdout.split('\n'))
        assert.ok(line === '' || line.startsWith(story), `a line of its own: ${line.slice(0, 80)}`);
      assert.match(stdout, /\d+ (event|problem)/);
      const json = await run(['check', '--json', story]);
      expectShown(json.stdout + json.stderr, name);
      assert.equal(JSON.parse(json.stdout)[0].file, story);
    });

  it('problems say what stands there, in letters', async () => {
    const story = file('said.json', JSON.stringify([{ date: '\u001b[31m1996', title: 'x' }]));
    // What is no character is U+FFFD in a story; what a file has round its fields is not.
    assert.match((await run(['check', story])).stdout, /"\uFFFD\[31m1996"/);
    const cut = await run(['check', file('said.csv', 'date,\u009b31m\n1996,x\n')]);
    expectShown(cut.stdout, 'a name in the header');
  });

  it('names of files are text', async () => {
    for (const name of ['\u001b[31mred.json', 'a\nb.json', '\u202Egnp.json']) {
      const story = file(name, '[{"date":"1996-13","title":"x"}]');
      for (const args of [
        ['check', story],
        ['convert', story, path('out.csv')],
        ['check', `${story}x`],
      ]) {
        const { stdout, stderr } = await run(args);
        expectShown(stdout + stderr, args.join(' '));
        assert.ok((stdout + stderr).trim().split('\n').length <= 2, stdout + stderr);
      }
    }
  });

  it('words of quotations and of their article are text', async () => {
    const spoken = [...sequences, ...texts].map((text, i) => ({
      date: '1996',
      title: text,
      id: `${i}${text}`,
      quotes: [{ text: `The quick brown fox ${i} jumps over ${text} the lazy dog` }],
    }));
    const story = file('quoted.json', JSON.stringify(spoken));
    const article = file(
      'article.txt',
      spoken
        .map(({ quotes }, i) =>
          quotes[0].text.replace('jumps over', i % 2 ? 'jumps over' : 'jumped \u001b[5m over'),
        )
        .join('\n\n'),
    );
    const { stdout, stderr } = await run(['verify', story, article]);
    expectShown(stdout + stderr, 'verify');
    assert.match(stdout, /altered/);
    assert.match(stdout, /\\u001b\[5m/);
    const json = await run(['verify', '--json', story, article]);
    expectShown(json.stdout + json.stderr, 'verify --json');
    assert.equal(JSON.parse(json.stdout).length, spoken.length);
  });

  it('what is asked for amiss is text', async () => {
    for (const text of sequences)
      for (const args of [
        [text],
        ['check', `--${text}`],
        ['check', '--from', text, '-'],
        ['convert', '--to', text, '-'],
        ['render', '--lang', text, '-', 'x.svg'],
        ['embed', '--page', text, '--src', text, '-'],
        ['verify', text, text],
      ]) {
        const { stdout, stderr, status } = await run(args);
        assert.equal(status, 2);
        expectShown(stdout + stderr, args.join(' '));
      }
  });

  it('what a format has no word for is told in lines of their own', async () => {
    const story = file('lost.json', wrong['fields.json']);
    for (const format of ['timelinejs', 'icalendar', 'json-ld', 'csv', 'svg']) {
      const { stderr } = await run(['convert', '--to', format, story, path('lost.out')]);
      expectShown(stderr, format);
      for (const line of stderr.split('\n').filter(Boolean))
        assert.ok(line.startsWith(story) || line.startsWith(`not in ${format}: `), line.slice(0, 80));
    }
  });

  it('what is converted to a file or a pipe is not changed', async () => {
    const story = file('kept.json', JSON.stringify([{ date: '1996', title: '\u202Eturned' }]));
    assert.match(runByItself(['convert', '--to', 'json', story]).stdout, /\u202Eturned\u202C/);
  });
});

it('the payloads are those of the element', () => {
  assert.ok(payloads.length > 400 && payloads.every((payload) => typeof inLine(payload) === 'string'));
});
