import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { command, root, scratch } from '../support/scratch.mjs';

const { file, path, run: runAll, remove } = scratch();
const run = (...args) => runAll(args);

describe('story-timeline verify', () => {
  const storyOf = (name, ...quotes) => file(name, JSON.stringify([{ id: 'e', date: '2020', quotes }]));

  before(() => {
    assert.ok(existsSync(command), 'There is no build: run npm run build first.');
  });
  after(remove);

  it('can be started by its name', () => {
    assert.match(readFileSync(command, 'utf8'), /^#!\/usr\/bin\/env node\n/);
  });

  it('finds every quote of the demo in its article', () => {
    const { status, stdout } = run(
      'verify',
      join(root, 'data/recognition.json'),
      join(root, 'demo/index.html'),
    );
    assert.match(stdout, /^9 quotes: 9 verbatim\.$/m);
    assert.equal(status, 0);
  });

  it('says what was altered, and fails', () => {
    const article = file('altered.txt', 'He said: “We will not sell grain.”');
    const { status, stdout } = run('verify', storyOf('altered.json', 'We will sell grain'), article);
    assert.match(
      stdout,
      /^e {2}1 {2}altered {2}We will sell grain\n {4}the article has: We will \[-not-\] sell grain$/m,
    );
    assert.equal(status, 1);
  });

  it('reads HTML by its name and by its look, and other text as it is', () => {
    const story = storyOf('bold.json', 'a bold word');
    const html = '<p>It is <b>a bold</b> word.</p>';
    assert.equal(run('verify', story, file('page.html', html)).status, 0);
    assert.equal(run('verify', story, file('page', `\uFEFF${html}`)).status, 0);
    assert.equal(run('verify', story, file('page.txt', html)).status, 1);
  });

  it('writes the verdicts as JSON', () => {
    const { stdout } = run('verify', '--json', storyOf('json.json', 'b c'), file('json.txt', 'a b c'));
    assert.deepEqual(JSON.parse(stdout), [
      {
        eventId: 'e',
        quoteIndex: 0,
        quote: { text: 'b c' },
        verdict: 'verbatim',
        passages: [{ start: 2, end: 5 }],
        places: 1,
      },
    ]);
  });

  it('explains itself', () => {
    const { status, stdout } = run('verify', '--help');
    assert.match(stdout, /^Usage: story-timeline verify/);
    assert.equal(status, 0);
  });

  const story = () => storyOf('story.json', 'a');
  const faults = [
    ['without a command', () => [], /Usage: story-timeline <command>/],
    ['with an unknown command', () => ['verfy'], /no command "verfy"/],
    ['without an article', () => ['verify', story()], /a story and an article are asked for/],
    ['with an unknown option', () => ['verify', '--jsn', story(), story()], /'--jsn'/],
    ['without a file', () => ['verify', path('none.json'), story()], /none\.json cannot be read/],
    [
      'with what is not JSON',
      () => ['verify', file('not.json', '{'), story()],
      /not\.json holds no story: This is not JSON: at line 1, column 2/,
    ],
    ['with what is no story', () => ['verify', file('no.json', '1'), story()], /no\.json holds no story/],
  ];
  for (const [what, args, message] of faults)
    it(`says what was wrong ${what}`, () => {
      const { status, stdout, stderr } = run(...args());
      assert.match(stderr, message);
      assert.equal(stdout, '');
      assert.equal(status, 2);
    });
});
