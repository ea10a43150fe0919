import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { root, scratch } from '../support/scratch.mjs';

const { file, path, run, remove } = scratch();
after(remove);

const data = `${root}data/recognition.json`;

describe('story-timeline convert', () => {
  it('writes in the format that a name tells, and back the same', () => {
    const lines = path('story.jsonl');
    const { status, stdout, stderr } = run(['convert', data, lines]);
    assert.deepEqual([status, stdout], [0, '']);
    assert.match(stderr, /: 8 events\. No problems\.\n$/);
    const once = run(['convert', '--to', 'json', data]).stdout;
    const back = run(['convert', '--to', 'json', lines]).stdout;
    assert.equal(back, once);
    assert.equal(JSON.parse(back).events.length, 8);
  });

  it('goes from standard input to standard output', () => {
    const { stdout, status } = run(
      ['convert', '--from', 'json', '--to', 'json-lines', '-', '-'],
      '[{"date":"1996","id":"a"}]',
    );
    assert.equal(stdout, '{"story":{}}\n{"id":"a","date":"1996"}\n');
    assert.equal(status, 0);
  });

  it('converts what can be read, says what cannot, and fails', () => {
    const out = path('some.json');
    const { status, stderr } = run(['convert', file('some.jsonl', '{"date":"1996"}\n{"da\n'), out]);
    assert.match(stderr, /some\.jsonl:2:5: error \(left-out\)/);
    assert.equal(JSON.parse(readFileSync(out, 'utf8')).events.length, 1);
    assert.equal(status, 1);
  });

  it('writes nothing of what is no story', () => {
    const out = path('none.json');
    const { status, stderr } = run(['convert', file('none.txt', 'null'), out]);
    assert.match(stderr, /A story is an object/);
    assert.equal(status, 2);
    assert.equal(existsSync(out), false);
  });

  it('says what it cannot do', () => {
    const story = file('a.json', '[]');
    for (const [args, said] of [
      [[], /a file to read and one to write/],
      [[story], /Standard output has no name: say --to/],
      [[story, 'a.docx'], /a\.docx tells no format: say --to with one of json, json-lines/],
      [['--to', 'docx', story], /no format "docx" to write/],
      [[story, '/nowhere/a.json'], /a\.json cannot be written/],
    ]) {
      const { status, stderr } = run(['convert', ...args]);
      assert.match(stderr, said);
      assert.equal(status, 2);
    }
  });

  it('explains itself by example', () => {
    assert.match(run(['convert', '--help']).stdout, /story-timeline convert timeline\.csv story\.json/);
  });
});
