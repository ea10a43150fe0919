import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { readHtml } from '../../../src/read/html/read-html.js';
import { readStory } from '../../../src/read/index.js';
import { countEvents, eventAt } from '../../../src/story/index.js';

type Loose = Record<string, unknown>;

const looseOf = async (html: string): Promise<Loose> => (await readHtml(html)).loose as Loose;
const eventsOf = async (html: string): Promise<Loose[]> => (await looseOf(html))['events'] as Loose[];

/** The one event of a list with this item. */
const ofItem = async (inside: string, attributes = ''): Promise<Loose | undefined> =>
  (await eventsOf(`<ol><li ${attributes}>${inside}</li></ol>`))[0];

const time = '<time datetime="1996">1996</time>';

describe('readHtml, of an item', () => {
  const items: readonly (readonly [what: string, inside: string, event: Loose, attributes?: string])[] = [
    [
      'all that the form has',
      `<time datetime="2024-07">July 2024</time><h3>A title</h3><p>Some words.</p>
       <figure><blockquote cite="https://example.org/a">So it is.</blockquote>
       <figcaption><cite>A. Nyx</cite>, minister, The Paper</figcaption></figure>
       <img src="a.jpg" alt="A square"><a href="b.html">More</a>`,
      {
        id: 'a',
        date: '2024-07',
        title: 'A title',
        text: 'Some words.',
        quotes: [
          {
            text: 'So it is.',
            speaker: 'A. Nyx',
            role: 'minister',
            via: 'The Paper',
            cite: 'https://example.org/a',
          },
        ],
        media: { url: 'a.jpg', alt: 'A square' },
        links: [{ url: 'b.html', title: 'More' }],
      },
      'id="a"',
    ],
    ['a date before words', `${time}: Three countries`, { date: '1996', title: 'Three countries' }],
    [
      'a date with a dash',
      `${time} — <b>Three</b> countries`,
      { date: '1996', title: 'Three', text: 'countries' },
    ],
    ['a date inside words', `<p>In ${time} it began</p>`, { date: '1996', title: 'In 1996 it began' }],
    ['a date in its heading', `<h3>${time} Begun</h3>`, { date: '1996', title: 'Begun' }],
    ['a time without datetime', '<time>2024-07</time> A', { date: '2024-07', title: 'A' }],
    ['words that are no date', '<time>Some day</time> A', { date: 'Some day', title: 'A' }],
    [
      'a blank for the T',
      '<time datetime="2024-07-03 14:30+0430">x</time> A',
      { date: '2024-07-03T14:30+04:30', title: 'A' },
    ],
    [
      'a beginning and an end',
      `${time}–<time datetime="2001">2001</time> A`,
      { start: '1996', end: '2001', title: 'A' },
    ],
    [
      'the same in words',
      `From ${time} to <time datetime="2001">2001</time>: A`,
      { start: '1996', end: '2001', title: 'A' },
    ],
    [
      'a date that HTML does not know',
      '<time datetime="1984" data-date="1984~">x</time> A',
      { date: '1984~', title: 'A' },
    ],
    ['the date of the item', `${time} A`, { date: '156X', title: 'A' }, 'data-date="156X"'],
    [
      'paragraphs and lines',
      `${time}<h3>A</h3><p>One\n two<br>three</p><div>four</div>`,
      { date: '1996', title: 'A', text: 'One two\nthree\n\nfour' },
    ],
    [
      'a list inside',
      `${time}<h3>A</h3><ul><li>one<li>two</ul>`,
      { date: '1996', title: 'A', text: 'one\ntwo' },
    ],
    [
      'links among words',
      `${time}<h3>A</h3><p>See <a href="b">this</a>.</p>`,
      { date: '1996', title: 'A', text: 'See this.', links: [{ url: 'b', title: 'this' }] },
    ],
    [
      'a paragraph of links',
      `${time}<h3>A</h3><p><a href="b">B</a>, <a href="c">C</a></p>`,
      {
        date: '1996',
        title: 'A',
        links: [
          { url: 'b', title: 'B' },
          { url: 'c', title: 'C' },
        ],
      },
    ],
    [
      'a linked title',
      `${time} <a href="b">A</a>`,
      { date: '1996', title: 'A', links: [{ url: 'b', title: 'A' }] },
    ],
    [
      'a picture with words',
      `${time}<h3>A</h3><figure><img src="a.jpg" alt=""><figcaption>Seen <small>By B</small></figcaption></figure>`,
      { date: '1996', title: 'A', media: { url: 'a.jpg', caption: 'Seen', credit: 'By B' } },
    ],
    [
      'a film',
      `${time}<h3>A</h3><video aria-label="B"><source src="a.mp4">No film</video>`,
      { date: '1996', title: 'A', media: { url: 'a.mp4', alt: 'B' } },
    ],
    [
      'a second picture',
      `${time}<h3>A</h3><img src="a.jpg"><img src="b.jpg">`,
      { date: '1996', title: 'A', media: { url: 'a.jpg' }, extra: { media: [{ url: 'b.jpg' }] } },
    ],
    [
      'a quotation and who said it',
      `${time}<h3>A</h3><blockquote>So.</blockquote><p>— <cite>A. Nyx</cite></p>`,
      { date: '1996', title: 'A', quotes: [{ text: 'So.', speaker: 'A. Nyx' }] },
    ],
    [
      'the same inside',
      `${time}<h3>A</h3><blockquote><p>So.</p><footer>A. Nyx, <cite>The Book</cite></footer></blockquote>`,
      { date: '1996', title: 'A', quotes: [{ text: 'So.', speaker: 'A. Nyx', via: 'The Book' }] },
    ],
    [
      'two quotations of one',
      `${time}<h3>A</h3><figure><blockquote>So.</blockquote><blockquote>No.</blockquote><figcaption>A. Nyx</figcaption></figure>`,
      {
        date: '1996',
        title: 'A',
        quotes: [
          { text: 'So.', speaker: 'A. Nyx' },
          { text: 'No.', speaker: 'A. Nyx' },
        ],
      },
    ],
    [
      'words said in a sentence',
      `${time}<h3>A</h3><p>It is <q cite="b">so</q>.</p>`,
      { date: '1996', title: 'A', text: 'It is “so”.', quotes: [{ text: 'so', cite: 'b' }] },
    ],
    [
      'where it was said',
      `${time}<h3>A</h3><figure><blockquote>So.</blockquote><figcaption>A. Nyx, via <a href="b">C</a></figcaption></figure>`,
      { date: '1996', title: 'A', quotes: [{ text: 'So.', speaker: 'A. Nyx', via: 'C', cite: 'b' }] },
    ],
    [
      'what HTML has no element for',
      `${time} A`,
      { date: '1996', title: 'A', group: 'g', tags: ['x', 'y'], importance: '2', display: 'long ago' },
      'data-group="g" data-tags="x, y" data-importance="2" data-display="long ago"',
    ],
    [
      'when it was told, as attributes',
      `${time} A`,
      {
        date: '1996',
        title: 'A',
        reported: '1996-05',
        updated: '1997',
        corrected: [{ date: '1998', text: 'B' }],
      },
      `data-reported="1996-05" data-updated="1997" data-corrected='[{"date":"1998","text":"B"}]'`,
    ],
    [
      'since when it is right, as a date alone',
      `${time} A`,
      { date: '1996', title: 'A', corrected: '1998' },
      'data-corrected="1998"',
    ],
    [
      'a film with its picture and its words',
      `${time}<h3>A</h3><video poster="p.jpg"><source src="a.webm" type="video/webm"><track kind="captions" src="a.vtt"></video>`,
      {
        date: '1996',
        title: 'A',
        media: { url: 'a.webm', type: 'video/webm', poster: 'p.jpg', captions: 'a.vtt' },
      },
    ],
    [
      'a page of somebody else’s, which is no link of the event',
      `${time}<h3>A</h3><figure><a href="https://example.org/" data-media>B</a><figcaption>C</figcaption></figure>`,
      { date: '1996', title: 'A', media: { url: 'https://example.org/', type: 'page', caption: 'C' } },
    ],
    [
      'what is hidden',
      `${time}<h3>A</h3><p hidden>B</p><script>c</script><template>d</template><style>e</style>`,
      { date: '1996', title: 'A' },
    ],
    [
      'elements that nobody knows',
      `${time}<h3>A</h3><x-y>B <i>c</i></x-y>`,
      { date: '1996', title: 'A', text: 'B c' },
    ],
    ['markup as text', `${time}<h3>&lt;b&gt;A&amp;amp;</h3>`, { date: '1996', title: '<b>A&amp;' }],
    ['another language', `${time} A`, { date: '1996', title: 'A', lang: 'de' }, 'lang="de"'],
  ];
  for (const [what, inside, event, attributes] of items)
    it(`reads ${what}`, async () => {
      const read = await ofItem(inside, attributes);
      expect(JSON.parse(JSON.stringify(dense(read)))).to.deep.equal(event);
    });

  /** Without what says nothing. */
  const dense = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(dense)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .filter(([, each]) => each !== undefined && each !== '')
              .map(([key, each]) => [key, dense(each)]),
          )
        : value;
});

describe('readHtml', () => {
  it('takes the heading before the list as the title, and the paragraphs between as the summary', async () => {
    const html = `<main><h1>Site</h1><p>Of it.</p><article><header><h2>The story</h2></header><p>One.</p><p>Two.</p>
      <div><ol><li>${time} A</ol></div><p>After.</p></article></main>`;
    expect(await looseOf(html)).to.deep.include({ title: 'The story', summary: 'One.\n\nTwo.' });
  });

  it('takes the language and the title of a page', async () => {
    const html = `<!doctype html><html lang="fr"><head><title>La page</title></head><body><ul><li>${time} A</ul></html>`;
    expect(await looseOf(html)).to.deep.include({ title: 'La page', lang: 'fr' });
  });

  it('takes the events that a page without a list tells search engines', async () => {
    const block = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    const context = 'https://schema.org';
    const event = { '@context': context, '@type': 'Event', name: 'A', startDate: '1996-05-04' };
    const article = { '@context': context, '@type': 'NewsArticle', headline: 'B' };
    const page = `<!doctype html><title>C</title>${block(article)}${block(event)}<p>Words</p>`;
    expect((await eventsOf(page)).map(({ title, date }) => [title, date])).to.deep.equal([
      ['A', '1996-05-04'],
    ]);
    expect((await eventsOf(`${page}<ol><li>${time} D</ol>`)).map(({ title }) => title)).to.deep.equal(['D']);
    const { problems } = await readHtml(`<!doctype html>${block(article)}`);
    expect(problems.map(({ code }) => code)).to.deep.equal(['web-page']);
  });

  it('passes over lists that are not of events', async () => {
    const html = `<ul><li><a href="/">Home</a><li><a href="/b">B</a></ul><ol><li>${time} A<li>Undated</ol>`;
    expect((await eventsOf(html)).map(({ title }) => title)).to.deep.equal(['A', 'Undated']);
  });

  it('finds a list inside another that lays out the page', async () => {
    expect(await eventsOf(`<ul><li><ol><li>${time} A</ol><li>Other</ul>`)).to.have.length(1);
  });

  it('reads terms and what is said of them', async () => {
    const html =
      '<dl><dt>1996<dd>A<dt><time datetime="2001">x</time><dd><h3>B</h3><dd>Words</dd><div><dt>1997<dd>C</div></dl>';
    const events = await eventsOf(html);
    expect(events.map(({ date, title }) => [date, title])).to.deep.equal([
      ['1996', 'A'],
      ['2001', 'B'],
      ['1997', 'C'],
    ]);
    expect(events[1]?.['text']).to.equal('Words');
  });

  it('reads the rows of a table', async () => {
    const html = `<table><thead><tr><th>Date<th>Event<th>Link<th>Who<th>Quote<th>Mood</thead>
      <tr id="r"><td><time datetime="1996">In 1996</time><td>A<td><a href="b">B</a><td>C<td>So.<td>Good<tr><td>2001<td>D</table>`;
    const events = await eventsOf(html);
    expect(events[0]).to.deep.include({
      id: 'r',
      date: '1996',
      title: 'A',
      links: [{ url: 'b' }],
      extra: { Mood: 'Good' },
    });
    const quotes = events[0]?.['quotes'] as Loose[] | undefined;
    expect(quotes?.[0]).to.deep.include({ text: 'So.', speaker: 'C' });
    expect(events[1]).to.deep.equal({ date: '2001', title: 'D' });
  });

  it('reads a table as a spreadsheet is read: dates as people write them, rows that go on, problems by row', async () => {
    const html = `<table>
      <tr><th>When<th>Title<th>Quote<th>Speaker<th>Tags
      <tr><td>Feb. 18, 2003<td>A<td>One<td>S<td>x; y
      <tr><td><td><td>Two<td>T<td>
      <tr><td>3/4/2014<td>B<td><td><td>
      </table>`;
    const { story, problems } = await readStory(html);
    const [first] = [story?.events.at(0)];
    expect([first?.date, first?.title, first?.tags]).to.deep.equal(['2003-02-18', 'A', ['x', 'y']]);
    expect(first?.quotes.map(({ text, speaker }) => [text, speaker])).to.deep.equal([
      ['One', 'S'],
      ['Two', 'T'],
    ]);
    expect(story?.undated.map(({ title }) => title)).to.deep.equal(['B']);
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include({ where: 'row 4, column "When"', line: 5, value: '3/4/2014' });
    expect(problems[0]?.message).to.match(/3 April 2014.*4 March 2014/);
  });

  it('reads groups, periods and links as lists that are marked', async () => {
    const html = `<section data-story><ol></ol><ul data-groups><li data-id="g">Group</ul>
      <ul data-periods><li><span data-date="1996/2001">x</span> Rule</ul><ul data-links><li><a href="b">B</a></ul></section>`;
    expect(await looseOf(html)).to.deep.equal({
      groups: [{ id: 'g', title: 'Group' }],
      periods: [{ date: '1996/2001', title: 'Rule' }],
      links: [{ url: 'b', title: 'B' }],
    });
  });

  it('says where a problem stands: its item, its id, its line', async () => {
    const { problems } = await readStory(
      `<ol>\n<li>${time} A\n  <li id="b"><time datetime="2021-13">x</time> B\n</ol>`,
    );
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include({
      path: 'events[1].date',
      where: 'item 2 (id "b"), date',
      line: 3,
      column: 3,
    });
  });

  it('says that an attribute is not JSON', async () => {
    const { problems } = await readStory(`<ol><li data-extra="{">${time} A</ol>`);
    expect(problems.map(({ code, where }) => [code, where])).to.deep.equal([
      ['not-json', 'the attribute data-extra'],
    ]);
  });

  for (const html of [
    '<!doctype html><title>Sign in</title><form><input></form>',
    '<html><body><h1>404</h1><ul><li>Check the address</li></ul></body></html>',
    '<p>Words</p>',
    '',
  ])
    it(`says that a page without events is one: ${html}`, async () => {
      const { loose, problems } = await readHtml(html);
      expect(loose).to.equal(undefined);
      expect(problems.map(({ code }) => code)).to.deep.equal(['web-page']);
    });

  it('knows XHTML and lists of terms by their looks', async () => {
    const xhtml = `<?xml version="1.0"?>\n<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><body><ol><li>${time} A</li></ol></body></html>`;
    for (const text of [xhtml, '<dl><dt>1996</dt><dd>A</dd></dl>']) {
      const { story } = await readStory(text);
      expect(story && eventAt(story, 0)?.title).to.equal('A');
    }
  });

  it('bears any depth, and reads on', async () => {
    for (const name of ['div', 'b', 'ol', 'blockquote', 'table', 'a href=b', 'figure', 'dl']) {
      const { story } = await readStory(`<ol><li>${time} ${`<${name}>`.repeat(100_000)}deep</ol>`, {
        type: 'html',
      });
      expect(story && countEvents(story)).to.equal(1);
    }
  });

  it('reads on behind many elements that nobody closes', async () => {
    const open = `<li>${time} <b>A`;
    expect(await eventsOf(`<ol>${open.repeat(150)}</ol>`)).to.have.length(150);
  });

  it('has no words of prototypes', async () => {
    const event = await ofItem(
      `${time} A`,
      'data-extra=\'{"__proto__":{"bad":1}}\' __proto__="x" constructor="y"',
    );
    expect(Object.keys(event?.['extra'] as object)).to.deep.equal(['__proto__']);
    expect('bad' in {}).to.equal(false);
  });

  it('never throws', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<ol>',
        '</ol>',
        '<li>',
        '<li data-date="1996">',
        '</li>',
        '<time>',
        time,
        '<dl><dt>1996<dd>',
        '<figure>',
        '</figure>',
      ),
      fc.constantFrom(
        '<blockquote>',
        '<figcaption>',
        '<cite>',
        '</cite>',
        '<q cite=a>',
        '<table><tr><th>date<th>b<tr><td>1996',
        '<img src=a>',
        '<a href=b>',
        '</a>',
      ),
      fc.constantFrom(
        '<section data-story>',
        '<ul data-groups>',
        '<h2>',
        '</h2>',
        '<br>',
        '<pre>',
        '<video>',
        'words',
        '&amp;',
        '\n',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const { story, problems } = await readStory(pieces.join(''), { type: 'html' });
        expect(story !== undefined || problems.length > 0).to.equal(true);
      }),
      { numRuns: 500 },
    );
  });
});
