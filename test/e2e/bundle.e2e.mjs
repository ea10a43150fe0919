// The self-contained file, as a module and as a classic script, in a page that forbids what a strict site forbids.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { tableFromArrays, tableToIPC } from 'apache-arrow';
import { servePages } from '../support/served-pages.mjs';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "require-trusted-types-for 'script'",
  'trusted-types lit-html story-timeline',
].join('; ');

const languages = readdirSync(new URL('../../src/locales', import.meta.url))
  .map((name) => name.match(/^([a-z]{2,3})\.ts$/)?.[1])
  .filter((tag) => tag && tag !== 'en');

const moduleTag = '<script type="module" src="/story-timeline.bundle.js"></script>';

const pageOf = (
  story,
  lang = 'en',
  script = moduleTag,
) => `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>A strict page</title><link rel="icon" href="data:,">
    ${script}
    <story-timeline src="${story}"></story-timeline>`;

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url));
const sums = JSON.parse(read('dist/integrity.json'));
const scriptTag = (name, type) =>
  `<script ${type} src="/${name}" integrity="${sums[name]}" crossorigin="anonymous"></script>`;
const checkedTags = {
  module: scriptTag('story-timeline.bundle.js', 'type="module"'),
  classic: scriptTag('story-timeline.classic.js', 'defer'),
};

const served = {
  ...Object.fromEntries(
    Object.entries(checkedTags).flatMap(([kind, script]) => [
      [`/checked/${kind}`, ['text/html', pageOf('/recognition.json', 'en', script)]],
      [`/checked/${kind}/csv`, ['text/html', pageOf('/story.csv', 'de', script)]],
      [`/checked/${kind}/arrow`, ['text/html', pageOf('/story.arrow', 'en', script)]],
      [
        `/changed/${kind}`,
        ['text/html', pageOf('/recognition.json', 'de', script.replaceAll('"/', '"/changed/'))],
      ],
    ]),
  ),
  '/spoilt': [
    'text/html',
    pageOf(
      '/recognition.json',
      'en',
      checkedTags.classic.replace(sums['story-timeline.classic.js'], sums['story-timeline.de.js']),
    ),
  ],
  '/story-timeline.classic.js': ['text/javascript', read('dist/story-timeline.classic.js')],
  '/changed/story-timeline.bundle.js': ['text/javascript', read('dist/story-timeline.bundle.js')],
  '/changed/story-timeline.classic.js': ['text/javascript', read('dist/story-timeline.classic.js')],
  '/changed/story-timeline.de.js': [
    'text/javascript',
    `globalThis.wasRun = true;${read('dist/story-timeline.de.js')}`,
  ],
  '/': ['text/html', pageOf('/recognition.json')],
  '/markwhen': ['text/html', pageOf('/story.mw')],
  '/arrow': ['text/html', pageOf('/story.arrow')],
  '/story.arrow': [
    'application/octet-stream',
    Buffer.from(
      tableToIPC(tableFromArrays({ date: ['1981', '2021-08'], title: ['A year', 'A month'] }), 'file'),
    ),
  ],
  '/story-timeline.arrow.js': ['text/javascript', read('dist/story-timeline.arrow.js')],
  '/csv': ['text/html', pageOf('/story.csv')],
  '/story.csv': ['text/csv', 'date,title\n1981,A year\n"Aug. 2021",A month\n'],
  '/story.mw': ['text/plain', '1981: A year\n2021-08/..: Since then\n'],
  '/story-timeline.formats.js': ['text/javascript', read('dist/story-timeline.formats.js')],
  '/story-timeline.markwhen.js': ['text/javascript', read('dist/story-timeline.markwhen.js')],
  '/story-timeline.bundle.js': ['text/javascript', read('dist/story-timeline.bundle.js')],
  '/recognition.json': ['application/json', read('data/recognition.json')],
  ...Object.fromEntries(
    languages.flatMap((tag) => [
      [`/${tag}`, ['text/html', pageOf('/recognition.json', tag)]],
      [`/story-timeline.${tag}.js`, ['text/javascript', read(`dist/story-timeline.${tag}.js`)]],
    ]),
  ),
  '/french': ['text/html', pageOf('/french.json')],
  '/french.json': [
    'application/json',
    JSON.stringify({ lang: 'fr', events: [{ date: '2021-08/..', title: 'Le pouvoir' }] }),
  ],
  '/cy': [
    'text/html',
    pageOf('/recognition.json', 'cy').replace(
      '<story-timeline',
      '<script type="module" src="/cy.js"></script>$&',
    ),
  ],
  '/cy.js': [
    'text/javascript',
    "import { addWords } from '/story-timeline.bundle.js'; addWords('cy', { skip: 'Heibio’r llinell amser', zoomIn: 'Chwyddo', events: 8 });",
  ],
};

describe('the self-contained file', () => {
  let pages;
  before(async () => {
    pages = await servePages(served, { 'content-security-policy': policy });
  });
  after(() => pages?.stop());

  const draw = async (path) => {
    const page = await pages.browser.newPage();
    const errors = [];
    const asked = [];
    const warned = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('console', (message) => message.type() === 'warning' && warned.push(message.text()));
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${pages.origin}${path}`);
    await page.locator('story-timeline [part~=mark]').first().waitFor();
    assert.equal(await page.locator('story-timeline').evaluate(({ problems }) => problems.length), 0);
    assert.deepEqual(errors, []);
    const said = await page.locator('story-timeline [part=toolbar]').evaluate((toolbar) => ({
      lang: toolbar.lang,
      zoomIn: toolbar.querySelector('.joined button:last-child').ariaLabel,
    }));
    return { page, asked, said, warned, count: await page.locator('story-timeline [part~=mark]').count() };
  };

  it('draws a story under a strict content security policy with Trusted Types', async () => {
    const { asked } = await draw('/');
    assert.deepEqual(
      asked.filter((path) => path.startsWith('/story-timeline')),
      ['/story-timeline.bundle.js'],
    );
  });

  for (const tag of languages)
    it(`speaks ${tag} from a file beside it, which no other page asks for`, async () => {
      const { asked, said } = await draw(`/${tag}`);
      assert.deepEqual(
        asked.filter((path) => path.startsWith('/story-timeline')),
        ['/story-timeline.bundle.js', `/story-timeline.${tag}.js`],
      );
      assert.equal(said.lang, tag);
      assert.notEqual(said.zoomIn, 'Zoom in');
    });

  it('speaks words that a page gives it', async () => {
    const { said, warned } = await draw('/cy');
    assert.deepEqual([said.lang, said.zoomIn], ['cy', 'Chwyddo']);
    assert.equal(warned.length, 1);
    assert.match(warned[0], /words\.events is left out/);
  });

  it('writes a story in its own language, also from the file of other formats', async () => {
    const { page } = await draw('/french');
    const written = await page
      .locator('story-timeline')
      .evaluate(async (element) => (await element.export('html')).text());
    assert.match(written, /depuis août 2021/);
  });

  it('has the other formats in a file beside it, which is asked for by a story that needs it', async () => {
    const { asked, count } = await draw('/csv');
    assert.deepEqual(
      asked.filter((path) => path.startsWith('/story-timeline')),
      ['/story-timeline.bundle.js', '/story-timeline.formats.js'],
    );
    assert.equal(count, 2);
  });

  it('has the parser of Markwhen in a file beside it, which is asked for by a story that needs it', async () => {
    assert.doesNotMatch(
      String(read('dist/story-timeline.bundle.js')),
      /markwhen\/parser|Cannot parse recurrence/,
    );
    assert.match(String(read('dist/story-timeline.markwhen.js')), /Cannot parse recurrence/);
    const { asked, count } = await draw('/markwhen');
    assert.equal(asked.includes('/story-timeline.markwhen.js'), true);
    assert.equal(count >= 2, true);
  });

  it('has what decodes Apache Arrow in a file beside it, which is asked for by a table', async () => {
    assert.doesNotMatch(String(read('dist/story-timeline.formats.js')), /Record batch is compressed/);
    const { asked, count } = await draw('/arrow');
    assert.deepEqual(
      asked.filter((path) => path.startsWith('/story-timeline')),
      ['/story-timeline.bundle.js', '/story-timeline.formats.js', '/story-timeline.arrow.js'],
    );
    assert.equal(count, 2);
  });

  const own = (asked) => asked.filter((path) => path.startsWith('/story-timeline'));

  for (const [kind, name] of [
    ['module', 'story-timeline.bundle.js'],
    ['classic', 'story-timeline.classic.js'],
  ]) {
    it(`is whole by its integrity, as ${kind === 'module' ? 'a module' : 'a classic script'}`, async () => {
      const { asked, count } = await draw(`/checked/${kind}`);
      assert.deepEqual(own(asked), [`/${name}`]);
      assert.ok(count >= 8);
    });

    it(`asks once for what lies beside it, and checks it, from a ${kind}`, async () => {
      const { asked, said } = await draw(`/checked/${kind}/csv`);
      assert.deepEqual(
        own(asked).toSorted(),
        [`/${name}`, '/story-timeline.de.js', '/story-timeline.formats.js'].toSorted(),
      );
      assert.equal(said.lang, 'de');
      const table = await draw(`/checked/${kind}/arrow`);
      assert.deepEqual(own(table.asked), [
        `/${name}`,
        '/story-timeline.formats.js',
        '/story-timeline.arrow.js',
      ]);
    });

    it(`runs nothing beside it that is not as it was built, from a ${kind}, and speaks English`, async () => {
      const page = await pages.browser.newPage();
      await page.goto(`${pages.origin}/changed/${kind}`);
      await page.locator('story-timeline [part~=mark]').first().waitFor();
      const { wasRun, codes, lang } = await page.locator('story-timeline').evaluate((element) => ({
        wasRun: 'wasRun' in globalThis,
        codes: element.problems.map(({ code }) => code),
        lang: element.shadowRoot.querySelector('[part=toolbar]').lang,
      }));
      assert.equal(wasRun, false);
      assert.match(lang, /^en/);
      assert.equal(codes.length, 1);
    });
  }

  it('is not run where it is not what its integrity says', async () => {
    const page = await pages.browser.newPage();
    await page.goto(`${pages.origin}/spoilt`, { waitUntil: 'load' });
    assert.equal(await page.evaluate(() => customElements.get('story-timeline') === undefined), true);
  });

  it('gives a classic page what a module exports', async () => {
    const { page } = await draw('/checked/classic');
    const names = await page.evaluate(() => Object.keys(globalThis.storyTimeline).toSorted());
    const other = await draw('/checked/module');
    const exported = await other.page.evaluate(async () =>
      Object.keys(await import('/story-timeline.bundle.js')).toSorted(),
    );
    assert.deepEqual(names, exported);
    assert.ok(names.includes('StoryTimeline') && names.includes('addWords'));
  });

  it('is said by its sums, each that of its file', () => {
    const built = readdirSync(new URL('../../dist', import.meta.url)).filter(
      (name) => /^story-timeline\.\w+\.js$/.test(name) && name !== 'story-timeline.styles.js',
    );
    assert.deepEqual(
      Object.keys(sums)
        .filter((name) => name.startsWith('story-timeline.'))
        .toSorted(),
      built.toSorted(),
    );
    for (const [name, sum] of Object.entries(sums))
      assert.equal(
        sum,
        `sha384-${createHash('sha384')
          .update(read(`dist/${name}`))
          .digest('base64')}`,
      );
  });
});
