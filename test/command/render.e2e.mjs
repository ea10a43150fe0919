import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import sharp from 'sharp';
import { root, scratch } from '../support/scratch.mjs';

const { file, path, run, remove } = scratch();
after(remove);

const data = `${root}data/recognition.json`;
const read = (name) => readFileSync(path(name), 'utf8');

describe('story-timeline render', () => {
  it('draws a picture with every event', () => {
    const { status, stdout } = run(['render', data, path('a.svg')]);
    assert.deepEqual([status, stdout], [0, '']);
    const svg = read('a.svg');
    assert.match(svg, /<svg [^>]*width="1200"/);
    for (const { title } of JSON.parse(readFileSync(data, 'utf8')).events)
      assert.ok(svg.includes(title.replaceAll("'", '&#39;').slice(0, 12)), title);
  });

  it('draws at the size and in the colours that are asked for', () => {
    run(['render', '--size', 'card', '--theme', 'dark', data, path('card.svg')]);
    assert.match(read('card.svg'), /<svg [^>]*width="1200" height="630"/);
    run(['render', '--width', '600', '--orientation', 'vertical', data, path('narrow.svg')]);
    assert.match(read('narrow.svg'), /<svg [^>]*width="600"/);
  });

  it('draws today where it is asked for', () => {
    const story = file(
      'today.json',
      JSON.stringify({
        events: [
          { date: '2001', title: 'A' },
          { date: '2009', title: 'B' },
        ],
      }),
    );
    const drawsToday = (...more) => {
      run(['render', ...more, story, path('today.svg')]);
      return />Today</.test(read('today.svg'));
    };
    assert.equal(drawsToday('--today', '2005-03-04'), true);
    assert.equal(drawsToday(), false);
    run(['render', '--today', '2005-03-04', story, path('today.html')]);
    assert.match(read('today.html'), />Today</);
  });

  it('says dates in the language that is asked for, else in the story’s', () => {
    const story = file(
      'fr.json',
      JSON.stringify({ lang: 'fr', events: [{ date: '2021-08/..', title: 'X' }] }),
    );
    run(['render', story, path('fr.svg')]);
    assert.match(read('fr.svg'), /depuis août 2021/);
    run(['render', '--lang', 'de', story, path('de.html')]);
    assert.match(read('de.html'), /seit August 2021/);
    run(['convert', '--to', 'html', story, path('list.html')]);
    assert.match(read('list.html'), /depuis août 2021/);
  });

  it('makes a page that loads nothing and runs nothing', () => {
    const { status } = run([
      'render',
      '--lang',
      'en-GB',
      file('t.csv', 'date,title\n1996,One <b>\n'),
      path('p.html'),
    ]);
    assert.equal(status, 0);
    const page = read('p.html');
    assert.match(page, /^<!doctype html>/i);
    assert.match(page, /One &lt;b&gt;/);
    assert.doesNotMatch(page, /<script|<link|@import|url\(|src=/i);
  });

  it('draws a PNG at the size of cards, and for mail twice as sharp', async () => {
    const { status, stderr } = run(['render', '--size', 'card', data, path('card.png')]);
    assert.equal(status, 0, stderr);
    const card = await sharp(path('card.png')).metadata();
    assert.deepEqual([card.format, card.width, card.height], ['png', 1200, 630]);
    run(['render', '--size', 'mail', data, path('mail.png')]);
    const mail = await sharp(path('mail.png')).metadata();
    assert.equal(mail.width, 1200);
    assert.ok(mail.height > mail.width);
    // Something is drawn: ink on paper, and colours of groups.
    const { channels } = await sharp(path('mail.png')).removeAlpha().stats();
    assert.ok(channels.every(({ min, max }) => min < 80 && max > 240));
  });

  it('draws what can be read, and says what cannot', () => {
    const { status, stderr } = run([
      'render',
      file('bad.csv', 'date,title\n1996,A\nsoon,B\n'),
      path('bad.svg'),
    ]);
    assert.match(stderr, /bad\.csv:3: error \(undated\): row 3, column "date"/);
    assert.match(read('bad.svg'), /soon/);
    assert.equal(status, 1);
  });

  it('says what it cannot do', () => {
    for (const [args, said] of [
      [[data], /a story and a file to draw to/],
      [[data, 'a.gif'], /a\.gif tells no format: a name that ends in \.svg, \.png or \.html/],
      [['--density', '9', data, 'a.png'], /--density is "9"; at most 8/],
      [['--width', 'wide', data, 'a.svg'], /--width is "wide"; a number of pixels/],
      [['--today', 'soon', data, 'a.svg'], /--today is "soon"; now or a date/],
      [['--theme', 'pink', data, 'a.svg'], /--theme is "pink"; one of light, dark/],
      [['--size', 'huge', data, 'a.svg'], /no size "huge"\. There are card/],
      [['--lang', '1', data, 'a.svg'], /--lang is "1"; a language tag/],
    ]) {
      const { status, stderr } = run(['render', ...args]);
      assert.match(stderr, said);
      assert.equal(status, 2);
    }
  });
});
