// Documents of other kinds than most, and engines of other years: the story is read and used in them, in every engine.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { installed, page, tellingPages } from '../support/telling-pages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => readFileSync(`${root}${path}`);
const bundle = read('dist/story-timeline.bundle.js');
const { version } = JSON.parse(read('package.json'));

const scripts = (first = '') => `<script src="/faults-of-page.js"></script>${first}
  <script type="module" src="/story-timeline.bundle.js"></script>
  <script type="module" src="/reader.js"></script>`;
const tag = '<story-timeline src="/recognition.json"></story-timeline>';
const page5 = (head, body = tag) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>${head}<body>${body}</body></html>`;
const framed = (attributes) =>
  page5(
    '',
    `<iframe ${attributes} src="/plain" style="position:fixed;inset:0;width:100%;height:100%;border:0"></iframe>`,
  );
const xhtml = `<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A page</title>
  ${scripts()}</head><body><story-timeline src="/recognition.json"/></body></html>`;
const nested = `<script type="module">
  let parent = document.body;
  for (let i = 0; i < 3; i += 1) parent = parent.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  parent.append(document.querySelector('story-timeline'));
  document.getElementsByTagName = () => parent.querySelectorAll('story-timeline');
</script>`;
const dialog = `<dialog style="width: 90%; max-width: none">${tag}</dialog><script>document.querySelector('dialog').showModal()</script>`;
const layer = `<div popover="manual" style="width: 90%; height: 90%">${tag}</div><script>document.querySelector('[popover]').showPopover()</script>`;
const details = `<details><summary>More</summary>${tag}</details><script>
  addEventListener('load', () => requestAnimationFrame(() => requestAnimationFrame(() => (document.querySelector('details').open = true))))</script>`;

const html = (text) => ['text/html', text];
const files = {
  ...Object.fromEntries(
    readdirSync(`${root}dist`)
      .filter((name) => /^story-timeline\.[\w.]+\.js$/.test(name))
      .map((name) => [`/${name}`, ['text/javascript', read(`dist/${name}`)]]),
  ),
  '/recognition.json': ['application/json', read('data/recognition.json')],
  ...Object.fromEntries(
    ['faults-of-page.js', 'reader.js', 'hand.js', 'older-engine.js'].map((name) => [`/${name}`, page(name)]),
  ),
  '/plain': html(page5(scripts())),
  '/quirks': html(`<html lang=en><title>A page</title>${scripts()}<body><font size=2>${tag}</font>`),
  '/xhtml': ['application/xhtml+xml', xhtml],
  '/frame': html(framed('')),
  '/sandbox': html(framed('sandbox="allow-scripts"')),
  '/nested': html(page5(nested + scripts())),
  '/dialog': html(page5(scripts(), dialog)),
  '/popover': html(page5(scripts(), layer)),
  '/details': html(page5(scripts(), details)),
  '/older': html(page5(scripts('<script src="/older-engine.js"></script>'))),
  '/other.bundle.js': ['text/javascript', String(bundle).replaceAll(`"${version}"`, '"9.9.9"')],
  '/two': html(page5(`${scripts()}<script type="module" src="/other.bundle.js"></script>`)),
};

const kinds = {
  quirks: 'a page without a doctype',
  xhtml: 'a page of XML',
  frame: 'a frame',
  sandbox: 'a frame without an origin',
  nested: 'a shadow root in a shadow root in a shadow root',
  dialog: 'a modal dialog',
  popover: 'a popover of the page',
  details: 'details that are opened later',
  older: 'an engine without popovers, anchors, highlights, states and segments',
  two: 'a page with two versions of it',
};

const icon = /favicon\.ico/;

for (const engine of installed)
  describe(`the element, in ${engine.name}`, () => {
    let pages;
    before(async () => (pages = await tellingPages(engine, files)));
    after(() => pages?.stop());

    for (const [path, name] of Object.entries(kinds))
      it(`is read and used in ${name}`, async () => {
        const told = await pages.told(`/${path}`);
        const { faults, error, marks, titles, host, popover, isOnTop, focused, mode, width, height } = told;
        assert.equal(error, undefined, `${error}\n${faults.join('\n')}`);
        assert.equal(marks, 8);
        assert.equal(titles.filter((title) => title.length > 3).length, 8);
        assert.ok(host.width > 300 && host.height > 200, JSON.stringify(host));
        assert.equal(isOnTop, true, `cut or covered: ${JSON.stringify(popover)}`);
        assert.ok(popover.width > 180 && popover.height > 80, JSON.stringify(popover));
        const { left, top } = popover;
        assert.ok(left >= 0 && left + popover.width <= width + 1, `${left} of ${width}`);
        assert.ok(top >= 0 && top + popover.height <= height + 1, `${top} of ${height}`);
        assert.equal(focused, 'business-office');
        assert.equal(mode, path === 'quirks' ? 'BackCompat' : 'CSS1Compat');
        const said = faults.filter((fault) => !icon.test(fault));
        if (path !== 'two') assert.deepEqual(said, []);
        else {
          assert.equal(said.length, 1, said.join('\n'));
          assert.match(
            said[0],
            new RegExp(`warn: <story-timeline> is defined already \\(${version}\\), so 9\\.9\\.9 is not`),
          );
        }
      });
  });
