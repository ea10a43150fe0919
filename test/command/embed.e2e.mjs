import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { parseDocument } from 'htmlparser2';
import { root, scratch } from '../support/scratch.mjs';

const { file, path, run, remove } = scratch();
after(remove);

const data = `${root}data/recognition.json`;
const { title, events } = JSON.parse(readFileSync(data, 'utf8'));
const published = ['--page', 'https://news.example/e/embed.html', '--src', '/story.json'];

const elementsOf = (html) => parseDocument(html).children.filter(({ type }) => type !== 'text');

describe('story-timeline embed', () => {
  it('writes a frame with its script and a link', () => {
    const { status, stdout, stderr } = run([
      'embed',
      ...published,
      '--link',
      'https://news.example/report',
      '--set',
      'filter=from:2021 a=b',
      data,
    ]);
    assert.deepEqual([status, stderr], [0, '']);
    const [frame, paragraph, script] = elementsOf(stdout);
    const src = new URL(frame.attribs.src);
    assert.equal(src.origin + src.pathname, 'https://news.example/e/embed.html');
    assert.deepEqual(
      [...src.searchParams],
      [
        ['src', '/story.json'],
        ['filter', 'from:2021 a=b'],
      ],
    );
    assert.equal(frame.attribs.title, title);
    assert.ok(Number(frame.attribs.height) > 400);
    assert.equal(paragraph.children[0].attribs.href, 'https://news.example/report');
    assert.equal(script.attribs.src, 'https://news.example/e/embed.js');
  });

  it('writes an answer of oEmbed into a file, in the room that there is', () => {
    const { status } = run([
      'embed',
      '--oembed',
      ...published,
      '--provider',
      'The News',
      '--thumbnail',
      'https://news.example/card.png',
      '--maxwidth',
      '480',
      '--maxheight',
      '500',
      data,
      path('o.json'),
    ]);
    assert.equal(status, 0);
    const answer = JSON.parse(readFileSync(path('o.json'), 'utf8'));
    const { type, version, width, height, provider_name, thumbnail_width } = answer;
    assert.deepEqual(
      [type, version, width, height, provider_name, thumbnail_width, answer.title],
      ['rich', '1.0', 480, 500, 'The News', 1200, title],
    );
  });

  it('writes a picture whose words tell the story', () => {
    const { stdout } = run([
      'embed',
      '--image',
      'https://news.example/mail.png',
      '--link',
      'https://news.example/report',
      data,
    ]);
    const [link] = elementsOf(stdout);
    const [picture] = link.children;
    assert.equal(link.attribs.href, 'https://news.example/report');
    assert.equal(picture.attribs.width, '600');
    assert.ok(picture.attribs.alt.startsWith(title));
    for (const event of events) assert.ok(picture.attribs.alt.includes(event.title), event.title);
    assert.match(picture.attribs.alt, /8 events, 1996 to 4 July 2025/);
  });

  it('says of very many events how many there are, in the language that is asked for', () => {
    const many = Array.from({ length: 50 }, (_, i) => ({ date: `${1950 + i}`, title: `Event ${i} "<>` }));
    const story = file('many.json', JSON.stringify({ title: 'Viele', lang: 'de', events: many }));
    const { stdout } = run(['embed', '--image', 'https://news.example/a.png', story]);
    const [picture] = elementsOf(stdout);
    assert.match(picture.attribs.alt, /^Viele\. 50 Ereignisse/);
    assert.doesNotMatch(picture.attribs.alt, /Event 3/);
  });

  it('says what it cannot do', () => {
    for (const [args, said] of [
      [[data], /--page and --src are asked for, or --image/],
      [[...published], /a story, and at most one file/],
      [
        ['--page', 'javascript:alert(1)', '--src', 'a', data],
        /--page is "javascript:alert\(1\)"; an address/,
      ],
      [['--image', 'mail.png', data], /--image is "mail\.png"; an address/],
      [[...published, '--width', '0', data], /--width is "0"; a whole number/],
      [[...published, '--set', 'filter', data], /--set is "filter"; name=value/],
      [[...published, path('none.json')], /none\.json cannot be read/],
    ]) {
      const { status, stderr } = run(['embed', ...args]);
      assert.match(stderr, said);
      assert.equal(status, 2);
    }
  });
});
