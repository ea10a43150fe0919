// What a server draws: well formed, whole and harmless for any story, and read in a page without a script.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import * as fc from 'fast-check';
import { parse } from 'parse5';
import { renderTimeline } from 'story-timeline/server';
import { looseStory, payloads } from '../support/corpus.mjs';
import { richStory } from '../support/rich-story.mjs';
import { servePages } from '../support/served-pages.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root));
const dataOf = (name) => JSON.parse(read(`data/${name}.json`));
const samples = {
  ...Object.fromEntries(['recognition', 'moon-landing', 'writing'].map((name) => [name, dataOf(name)])),
  rich: richStory('https://example.org'),
};
const quotesOf = ({ events }) => events.flatMap(({ quotes = [] }) => quotes.map(({ text }) => text));

/** All nodes of a tree, each before those inside it; what is in a template too. */
function* nodesOf(node) {
  yield node;
  for (const child of [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])])
    yield* nodesOf(child);
}

const attributeOf = (node, name) => node.attrs?.find((attribute) => attribute.name === name)?.value;

/** A timeline as a browser reads it that runs no scripts, or that does; with all that its parser did not like. */
const treeOf = (markup, scriptingEnabled = false) => {
  const faults = [];
  const page = `<!doctype html><html lang="en"><head><title>x</title></head><body>${markup}</body></html>`;
  const tree = parse(page, { scriptingEnabled, onParseError: ({ code }) => faults.push(code) });
  const nodes = [...nodesOf(tree)];
  const [timeline] = nodes.filter(({ tagName }) => tagName === 'story-timeline');
  return { nodes, faults, timeline };
};

const textOf = (node) =>
  [...nodesOf(node)].map(({ nodeName, value }) => (nodeName === '#text' ? value : '')).join('');
const loose = (text) => text.replace(/\s+/g, ' ');

/** No more than a timeline is made of, whatever the story says. */
const known = new Set(
  'html head title body story-timeline template style noscript script section div span b bdi p header button svg path g rect text tspan line circle ol ul li a figure blockquote figcaption time table caption thead tbody tr th td strong h2 h3 dl dt dd nav footer img video audio track slot input label select option dialog kbd br'.split(
    ' ',
  ),
);

const check = (markup, story) => {
  const { nodes, faults, timeline } = treeOf(markup);
  assert.deepEqual(faults, []);
  const elements = nodes.filter(({ tagName }) => tagName);
  const strange = elements.filter(({ tagName }) => !known.has(tagName)).map(({ tagName }) => tagName);
  assert.deepEqual(strange, []);
  const attributes = elements.flatMap(({ attrs }) => attrs);
  assert.deepEqual(
    attributes.filter(({ name }) => name === 'style' || name.startsWith('on')),
    [],
  );
  assert.deepEqual(
    attributes.filter(
      ({ name, value }) => /^(href|src|cite)$/.test(name) && /^\s*(javascript|data|vbscript):/i.test(value),
    ),
    [],
  );
  assert.equal(timeline.childNodes.map(({ tagName }) => tagName).join(), 'template,script');
  const [template, script] = timeline.childNodes;
  assert.equal(attributeOf(template, 'shadowrootmode'), 'open');
  assert.equal(attributeOf(script, 'type'), 'application/json');
  assert.deepEqual(JSON.parse(textOf(script)), JSON.parse(JSON.stringify(story)));
  // To a browser that runs scripts the same is the same, but for what is there in their place.
  assert.deepEqual(treeOf(markup, true).faults, []);
  return { elements, shadow: template.content };
};

describe('a timeline from a server', () => {
  for (const [name, story] of Object.entries(samples))
    for (const width of [undefined, 320, 1200])
      it(`is well formed and says every quotation: ${name}, ${width ?? 'without a width'}`, async () => {
        const { shadow } = check(await renderTimeline(story, { width }), story);
        const said = loose(textOf(shadow));
        for (const text of [...quotesOf(story), ...story.events.map(({ title }) => title)])
          assert.ok(said.includes(loose(text)), text);
        assert.doesNotMatch(said.replace(/\{[^}]*\}/g, ''), /undefined|\[object|NaN|Infinity/);
      });

  for (const lang of ['en', 'ar', 'de', 'es', 'fa', 'fr', 'ps', 'ru', 'uk'])
    it(`speaks ${lang}`, async () => {
      const markup = await renderTimeline(samples.recognition, { lang, width: 900 });
      const { timeline } = treeOf(markup);
      assert.equal(attributeOf(timeline, 'lang'), lang);
      assert.equal(attributeOf(timeline, 'dir'), /^(ar|fa|ps)$/.test(lang) ? 'rtl' : 'ltr');
      const said = textOf(timeline.childNodes[0].content);
      assert.equal(said.includes('8 events'), lang === 'en');
    });

  it('is the same each time, and of two at once', async () => {
    const markups = await Promise.all(
      ['de', 'fa', 'de', 'fa'].map((lang) => renderTimeline(samples.recognition, { lang, width: 800 })),
    );
    assert.equal(markups[0], markups[2]);
    assert.equal(markups[1], markups[3]);
    assert.notEqual(markups[0], markups[1]);
  });

  const nasty = fc.oneof(
    fc.constantFrom(
      '</script><script>alert(1)</script>',
      '</template></story-timeline><img src=x onerror=alert(1)>',
      '<!--lit-part abc--><!--/lit-part-->',
      '--><b>',
      '" style="color:red" onclick="alert(1)',
      "' onfocus='x",
      '</style><style>*{display:none}',
      '</noscript><script>alert(1)</script>',
      '&lt;b&gt; &amp;amp;',
      '<?>',
      '{{x}} ${y} `z`',
      '\u2028\u202E\u0000\uD800\uFFFE',
      'javascript:alert(1)',
      '1996',
      '',
    ),
    fc.string({ unit: 'grapheme' }),
  );
  const date = fc.oneof(
    fc.constantFrom(
      '1996/2001',
      '2021-08',
      '[2021-08..]',
      '1984~',
      '156X',
      '2025-07-03',
      '../1985',
      '-0043-03-15',
    ),
    nasty,
  );
  const quote = fc.record(
    { text: nasty, speaker: nasty, cite: nasty, via: nasty },
    { requiredKeys: ['text'] },
  );
  const event = fc.record(
    {
      id: nasty,
      date,
      title: nasty,
      text: nasty,
      group: nasty,
      quotes: fc.array(quote, { maxLength: 2 }),
      links: fc.array(fc.record({ url: nasty, title: nasty }), { maxLength: 1 }),
      media: fc.record({ url: nasty, alt: nasty, type: fc.constantFrom('image', 'video', 'page') }),
      display: nasty,
    },
    { requiredKeys: ['date', 'title'] },
  );
  const anyStory = fc.record(
    {
      title: nasty,
      summary: nasty,
      lang: fc.constantFrom('en', 'ar', 'de', 'x"><b>'),
      events: fc.array(event, { maxLength: 12 }),
    },
    { requiredKeys: ['events'] },
  );

  it('is well formed and harmless whatever the story', async () => {
    const width = fc.option(fc.integer({ min: 1, max: 3000 }), { nil: undefined });
    await fc.assert(
      fc.asyncProperty(anyStory, width, nasty, async (story, size, value) => {
        const attributes = { 'heading-level': 3, hash: value, 'as-of': undefined, 'on click="x"': 'y' };
        check(await renderTimeline(story, { width: size, nonce: value, attributes }), story);
      }),
      { numRuns: 120 },
    );
  });

  for (const width of [undefined, 900])
    it(`is well formed and harmless with every payload in every field, ${width ?? 'without a width'}`, async () => {
      for (let from = 0; from < payloads.length; from += 40) {
        const texts = payloads.slice(from, from + 40).map(({ text }) => text);
        const story = looseStory(['Qx7 plain', ...texts]);
        const [first = ''] = texts;
        const attributes = { filter: first, selected: first, hash: first, [first]: first };
        const options = { width, nonce: first, lang: undefined, base: 'https://news.example/', attributes };
        const { shadow } = check(await renderTimeline(story, options), story);
        assert.ok(loose(textOf(shadow)).includes('Qx7 plain'));
      }
    });

  for (const [what, story] of Object.entries({
    nothing: undefined,
    'an empty list': [],
    'no story': 7,
    'text of no format': 'Dear editor,',
  }))
    it(`says what there is to say of ${what}`, async () => {
      const { timeline, faults } = treeOf(await renderTimeline(story));
      assert.deepEqual(faults, []);
      assert.ok(loose(textOf(timeline.childNodes[0].content)).length > 20);
    });

  it('takes a story in any format that is read', async () => {
    const markup = await renderTimeline('date,title,quote\n1981,A year,So it is\n', { type: 'text/csv' });
    const { timeline } = treeOf(markup);
    const [template, script] = timeline.childNodes;
    assert.match(textOf(template.content), /So it is/);
    assert.equal(JSON.parse(textOf(script)).events[0].title, 'A year');
  });

  it('tells no more than was known, where it is drawn as of a date', async () => {
    for (const width of [undefined, 900]) {
      const markup = await renderTimeline(samples.recognition, { width, attributes: { 'as-of': '2022' } });
      const said = textOf(treeOf(markup).timeline.childNodes[0].content);
      assert.match(said, /return to power/);
      assert.doesNotMatch(said, /lawmakers/);
    }
  });

  it('names the address in place of the data where it has one', async () => {
    const markup = await renderTimeline(samples.recognition, { attributes: { src: '/story.json' } });
    assert.doesNotMatch(markup, /<script/);
    assert.match(markup, /src="\/story.json"/);
  });
});

const nonce = 'c2VydmVk';
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  `style-src 'nonce-${nonce}'`,
  'img-src data:',
  "require-trusted-types-for 'script'",
  'trusted-types lit-html story-timeline',
].join('; ');

/** Three payloads of each kind, in every field. */
const hostile = looseStory([
  'Qx7 plain',
  ...payloads
    .filter(({ kind }, i) => payloads.findIndex((other) => other.kind === kind) > i - 3)
    .map(({ text }) => text),
]);

/** Asks for no media. */
const quiet = { media: 'none' };

const pageOf = async (options, story = samples.recognition) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>From a server</title>
  <link rel="icon" href="data:,"><style nonce="${nonce}">body { margin: 0; font-family: Arial, sans-serif }</style>
  ${await renderTimeline(story, { nonce, ...options })}<p>Below</p>
  <script type="module" src="/story-timeline.hydrate.js"></script>`;

/** The texts of a page that can be seen, and where they stand; no script is run for it, which would change what is seen. */
const textsOf = async (context, page) => {
  const devTools = await context.newCDPSession(page);
  const { documents, strings } = await devTools.send('DOMSnapshot.captureSnapshot', { computedStyles: [] });
  const [{ layout }] = documents;
  return layout.text.flatMap((at, i) => {
    const [left, , width, height] = layout.bounds[i];
    return at < 0 ? [] : [{ text: strings[at], left, right: left + width, height }];
  });
};

describe('a page with timelines from a server', () => {
  let pages;
  before(async () => {
    const bundles = ['story-timeline.hydrate.js', 'story-timeline.ar.js'].map((name) => [
      `/${name}`,
      ['text/javascript', read(`dist/${name}`)],
    ]);
    pages = await servePages(
      {
        '/list': ['text/html', await pageOf({})],
        '/drawing': ['text/html', await pageOf({ width: 1000 })],
        '/rich': ['text/html', await pageOf({}, samples.rich)],
        '/arabic': ['text/html', await pageOf({ lang: 'ar' })],
        '/payloads': ['text/html', await pageOf({ attributes: quiet }, hostile)],
        '/payloads-drawn': ['text/html', await pageOf({ width: 1000, attributes: quiet }, hostile)],
        ...Object.fromEntries(bundles),
      },
      { 'content-security-policy': policy },
    );
  });
  after(() => pages?.stop());

  const open = async (path, options) => {
    const context = await pages.browser.newContext(options);
    const page = await context.newPage();
    const problems = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('console', (message) => {
      if (/^(error|warning)$/.test(message.type())) problems.push(message.text());
    });
    return { page, context, problems };
  };

  for (const path of ['/list', '/drawing', '/arabic'])
    for (const width of [320, 375, 768, 1280])
      it(`is read without a script: ${path} at ${width} pixels`, async () => {
        const { page, context, problems } = await open(path, {
          viewport: { width, height: 800 },
          javaScriptEnabled: false,
        });
        await page.goto(`${pages.origin}${path}`);
        const lines = await textsOf(context, page);
        for (const text of quotesOf(samples.recognition)) {
          const said = lines.filter((line) => line.text.includes(text));
          const isSeen = ({ left, right, height }) => height > 10 && left >= 0 && right <= width;
          assert.ok(said.some(isSeen), `“${text}” is not seen: ${JSON.stringify(said)}`);
        }
        // What needs a script is not offered.
        assert.equal(await page.getByRole('button', { name: 'Timeline', exact: true }).count(), 0);
        const below = await page.getByText('Below').boundingBox();
        assert.ok(below.x >= 0 && below.width <= width, 'the page is wider than the window');
        assert.deepEqual(problems, []);
        await context.close();
      });

  for (const path of ['/payloads', '/payloads-drawn'])
    for (const javaScriptEnabled of [true, false])
      it(`runs and asks for nothing with payloads: ${path}, ${javaScriptEnabled ? 'taken over' : 'without a script'}`, async () => {
        const { page, context, problems } = await open(path, { javaScriptEnabled });
        const asked = [];
        page.on('request', (request) => asked.push(new URL(request.url()).pathname));
        await page.goto(`${pages.origin}${path}`, { waitUntil: 'load' });
        await page.getByText('Qx7 plain').first().waitFor({ state: 'attached' });
        if (javaScriptEnabled) {
          await page.waitForFunction(() => document.querySelector('story-timeline').hasUpdated);
          await page.locator('.find-button').waitFor();
          const ran = await page.evaluate(() => [globalThis.payloadRan, {}.polluted, location.pathname]);
          assert.deepEqual(ran, [undefined, undefined, path]);
        }
        assert.deepEqual(
          asked.filter((each) => ![path, '/story-timeline.hydrate.js'].includes(each)),
          [],
        );
        // What is wrong with the story is said; what the policy refuses would be, too.
        assert.deepEqual(
          problems.filter((each) => !each.startsWith('<story-timeline> ')),
          [],
        );
        await context.close();
      });

  it('tells all of a long story without a script', async () => {
    const { page, context } = await open('/rich', { javaScriptEnabled: false });
    await page.goto(`${pages.origin}/rich`);
    const lines = await textsOf(context, page);
    const seen = lines.filter(({ height }) => height > 10).map(({ text }) => text);
    for (const quotation of quotesOf(samples.rich))
      assert.ok(
        seen.some((text) => text.includes(quotation)),
        quotation,
      );
    await context.close();
  });

  for (const path of ['/list', '/drawing', '/arabic'])
    it(`is taken over under a strict policy, and nothing shifts: ${path}`, async () => {
      const { page, context, problems } = await open(path, { viewport: { width: 1000, height: 800 } });
      await page.addInitScript(() => {
        globalThis.shifts = [];
        new PerformanceObserver((list) =>
          globalThis.shifts.push(
            ...list
              .getEntries()
              .map(
                ({ value, sources }) =>
                  `${value}: ${sources.map(({ node }) => node?.parentElement?.outerHTML ?? node)}`,
              ),
          ),
        ).observe({ type: 'layout-shift', buffered: true });
      });
      // The script comes once the reader sees what the server drew, and what stood there is known.
      let release;
      const held = new Promise((resolve) => (release = resolve));
      await page.route('**/story-timeline.hydrate.js', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(`${pages.origin}${path}`, { waitUntil: 'commit' });
      await page.getByText('Below').waitFor();
      await page.evaluate(() => {
        const shadow = document.querySelector('story-timeline').shadowRoot;
        globalThis.nodes = [...shadow.querySelectorAll('.drawing li, .drawing button')];
        return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      });
      release();
      await page.waitForFunction(() => {
        const timeline = document.querySelector('story-timeline');
        return timeline.hasUpdated && timeline.shadowRoot.querySelector('.find-button');
      });
      const seen = await page.evaluate(async () => {
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const { nodes, shifts } = globalThis;
        return { count: nodes.length, gone: nodes.filter((node) => !node.isConnected).length, shifts };
      });
      assert.ok(seen.count > 8);
      assert.equal(seen.gone, 0);
      assert.deepEqual(seen.shifts, []);
      assert.deepEqual(problems, []);
      await context.close();
    });
});
