// Every part of the element, as built, in pages that forbid what a strict site forbids: not one violation, in any engine.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { installed, page, tellingPages } from '../support/telling-pages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => readFileSync(`${root}${path}`);
const script = (path) => ['text/javascript', read(path)];

const strict = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html story-timeline',
].join('; ');

const pageOf = (address) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A strict page</title>
  <script src="/faults-of-page.js"></script>
  <script type="module" src="${address}"></script>
  <script type="module" src="/strict-tour.js"></script>
  <article id="article"><p>Somebody spoke. “So it is.” Nobody answered.</p></article>
  <story-timeline></story-timeline></html>`;

/** The package, as a page's bundler makes chunks of it. */
const chunks = async () => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { app: 'dist/define.js' },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    outdir: 'chunks',
    conditions: ['production'],
    logLevel: 'error',
    write: false,
  });
  return Object.fromEntries(
    outputFiles.map(({ path, contents }) => [
      `/chunks/${path.split('/').at(-1)}`,
      ['text/javascript', contents],
    ]),
  );
};

const words = 'Words, and more of them, so that it is long enough.';
const large = JSON.stringify({
  title: 'A large story',
  events: Array.from({ length: 6000 }, (_, i) => ({
    date: `${1000 + (i % 1000)}`,
    title: `Event ${i}`,
    text: words,
  })),
});
const samples = {
  csv: 'date,title\n1981,A year\n2021-08,A month\n',
  markwhen: '1981: A year\n2021-08/..: Since then\n',
  html: '<ol><li><time datetime="1996">1996</time><h3>A</h3></li></ol>',
  icalendar:
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20250704T000000Z\r\nDTSTART;VALUE=DATE:20250704\r\nSUMMARY:A\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
  simile: '<data><event start="1996" title="A">Words</event></data>',
};

const built = Object.fromEntries(
  readdirSync(`${root}dist`)
    .filter((name) => /^story-timeline\.[\w.]+\.js$/.test(name))
    .map((name) => [`/${name}`, script(`dist/${name}`)]),
);

const files = {
  ...built,
  '/file': ['text/html', pageOf('/story-timeline.bundle.js')],
  '/package': ['text/html', pageOf('/chunks/app.js')],
  '/chunks/story-timeline.worker.js': script('dist/source/large/story-timeline.worker.js'),
  '/with-media': [
    'text/html',
    pageOf('/story-timeline.bundle.js'),
    { 'content-security-policy': `${strict}; img-src 'self'; media-src 'self'` },
  ],
  '/without-workers': [
    'text/html',
    pageOf('/story-timeline.bundle.js'),
    {
      'content-security-policy': `${strict.replace(/style-src 'self'/, "style-src 'none'")}; worker-src 'none'`,
    },
  ],
  '/faults-of-page.js': page('faults-of-page.js'),
  '/strict-tour.js': page('strict-tour.js'),
  '/hand.js': page('hand.js'),
  '/large.json': ['application/json', large],
  ...Object.fromEntries(
    Object.entries(samples).map(([name, text]) => [`/sample.${name}`, ['text/plain', text]]),
  ),
  '/picture.svg': ['image/svg+xml', read('demo/media/tower.svg')],
  '/bell.wav': ['audio/wav', read('demo/media/bell.wav')],
};

/** What is told to the story's author, of what is amiss in it. */
const toAuthor = /^warn: <story-timeline> %s events\S+: (The article does not have|"Thursday" is not a date)/;
/** What a policy without `img-src` and `media-src` refuses: that is the author's own, and the reader is told. */
const media =
  /^violates (img-src|media-src): \S*(picture\.svg|bell\.wav) |^error: .*(picture\.svg|bell\.wav)/;
/** WebKit draws the buttons of its own player so, as if they were the page's. */
const buttons = /^violates img-src: data {2}at :\d+$/;
/** Browsers ask for one by themselves. */
const icon = /favicon\.ico/;
const worker = /^violates worker-src: \S*story-timeline\.worker\.js /;

for (const engine of installed)
  describe(`a page with a strict policy, in ${engine.name}`, () => {
    let pages;
    before(async () => {
      const policy = { 'content-security-policy': strict };
      pages = await tellingPages(engine, { ...files, ...(await chunks()) }, policy);
    });
    after(() => pages?.stop());

    const tour = async (path, ...refused) => {
      const expected = [toAuthor, icon, buttons, ...refused];
      const { faults, failed, done, ...more } = await pages.told(path);
      assert.deepEqual(failed, {});
      assert.ok(done.length > 20, `${done}`);
      assert.deepEqual(
        faults.filter((fault) => !expected.some((each) => each.test(fault))),
        [],
      );
      return more;
    };

    for (const path of ['/file', '/package'])
      it(`has all parts, of the ${path.slice(1)}, and says that it has no picture`, async () => {
        const { picture, worker: isThere } = await tour(path, media);
        assert.match(picture, /Could not be loaded/);
        assert.equal(isThere, true, 'there is no Worker');
      });

    it('shows media where the policy lets it', async () => {
      const { picture } = await tour('/with-media');
      assert.doesNotMatch(picture, /Could not be loaded/);
    });

    it('reads large stories in the page where there may be no Worker', async () => {
      const { worker: isThere } = await tour('/without-workers', media, worker);
      assert.equal(isThere, false);
    });
  });
