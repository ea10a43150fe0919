import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { tableFromArrays, tableToIPC } from 'apache-arrow';
import { scratch } from '../support/scratch.mjs';

const { file, run, remove } = scratch();
after(remove);

const good = '[{"date":"1996","title":"A"},{"date":"1997","title":"B"}]';

describe('story-timeline check', () => {
  it('counts the events of a good story', () => {
    const path = file('good.json', good);
    const { status, stdout, stderr } = run(['check', path]);
    assert.equal(stdout, `${path}: 2 events. No problems.\n`);
    assert.deepEqual([status, stderr], [0, '']);
  });

  it('says what is wrong, where, and what was made of it', () => {
    const path = file('bad.json', '[{"date":"1996-13","title":"A"},{"date":"1997","qoutes":[]}]');
    const { status, stdout } = run(['check', path]);
    assert.match(stdout, /bad\.json: error \(undated\): events\[0\]\.date: .*13.*\n/);
    assert.match(stdout, /bad\.json: warning \(kept\): events\[1\]\.qoutes: .*"quotes" may be meant/);
    assert.match(stdout, /: 2 events\. 2 problems, of which 1 is an error\.\n$/);
    assert.equal(status, 1);
  });

  it('gives lines and columns as editors know them', () => {
    const lines = file('bad.jsonl', '{"date":"1996"}\n{"date":\n');
    assert.match(run(['check', lines]).stdout, /bad\.jsonl:2:9: error \(left-out\): line 2: /);
    const cut = file('cut.json', '{"events":[\n{"date":"19');
    const { status, stdout } = run(['check', cut]);
    assert.match(stdout, /cut\.json:2:12: error: /);
    assert.equal(status, 1);
  });

  it('reads a table of Apache Arrow, from a file and from standard input', () => {
    const bytes = tableToIPC(tableFromArrays({ date: ['1996', 'banana'], title: ['A', 'B'] }), 'file');
    for (const { stdout, status } of [run(['check', file('a.data', bytes)]), run(['check', '-'], bytes)]) {
      assert.match(stdout, /: error \(undated\): row 2, column "date": .*banana/);
      assert.match(stdout, /: 2 events\. 1 problem/);
      assert.equal(status, 1);
    }
  });

  it('lets warnings pass unless it is strict', () => {
    const path = file('warning.json', '[{"date":"1997","qoutes":[]}]');
    assert.equal(run(['check', path]).status, 0);
    assert.equal(run(['check', '--strict', path]).status, 1);
  });

  it('says it in JSON, for several files', () => {
    const paths = [file('one.json', good), file('two.json', '[{"title":"A"}]')];
    const [one, two] = JSON.parse(run(['check', '--json', ...paths]).stdout);
    assert.deepEqual(one, { file: paths[0], events: 2, problems: [] });
    assert.equal(two.problems[0].code, 'date-missing');
    assert.equal(two.problems[0].path, 'events[0].date');
  });

  it('reads standard input', () => {
    const { stdout, status } = run(
      ['check', '--from', 'json-lines', '-'],
      '{"date":"1996"}\n{"date":"1997"}\n',
    );
    assert.equal(stdout, '-: 2 events. No problems.\n');
    assert.equal(status, 0);
  });

  it('says what it cannot do', () => {
    assert.match(run(['check']).stderr, /a file is asked for/);
    assert.match(run(['check', 'nowhere.json']).stderr, /nowhere\.json cannot be read/);
    const { stderr, status } = run(['check', '--from', 'docx', file('x', '')]);
    assert.match(stderr, /no format "docx" to read\. There are json, json-lines/);
    assert.equal(status, 2);
  });

  it('explains itself by example', () => {
    assert.match(
      run(['check', '--help']).stdout,
      /^Usage: story-timeline check .*\n\n[^]*story-timeline check story\.json/,
    );
  });
});
