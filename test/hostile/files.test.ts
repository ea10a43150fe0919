import { expect } from '@open-wc/testing';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { consoleWarnings } from '../support/console-warnings.js';
import { root, textOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';
import { carriers } from './carriers.js';
import { files } from './files.js';
import { faultsOfTree } from './harm.js';
import { plain } from './lots.js';
import { inLine, payloads } from './payloads.js';
import { watched } from './watched.js';

/** Three of each kind, and plain words before them. */
const some = [
  plain,
  ...payloads.filter(({ kind }, i) => payloads.findIndex((other) => other.kind === kind) > i - 3),
];

/** Written before the page is guarded: what writes Arrow makes functions of texts, what reads it does not. */
const carried = carriers.map((carrier) => ({ carrier, file: carrier.write(some.map(({ text }) => text)) }));

const shown = (element: StoryTimeline): Promise<void> =>
  waitUntil(
    () =>
      root(element).querySelector(
        '.marks, .story-list, .failure .tool, [role=status] .message:not(.waiting)',
      ),
    'there is nothing to see',
  );

const load = async (file: string | Uint8Array<ArrayBuffer>, type: string): Promise<StoryTimeline> => {
  const element = document.createElement('story-timeline');
  element.media = 'none';
  element.report = true;
  element.representation = 'list';
  element.type = type;
  element.src = URL.createObjectURL(new Blob([file]));
  document.body.append(element);
  await shown(element);
  return element;
};

describe('a hostile file in the element', () => {
  consoleWarnings();
  watched({ element: true });

  for (const { carrier, file } of carried)
    it(`does nothing, with payloads in every field: ${carrier.name}`, async () => {
      const element = await load(file, carrier.type);
      expect(faultsOfTree(root(element)).slice(0, 12)).to.deep.equal([]);
      const told = textOf(root(element).querySelector('.story-list'));
      expect(told).to.contain(plain.text);
      if (!carrier.same) return;
      const unsaid = some.filter((payload) => !told.includes(inLine(payload)));
      // The rest of several lines may stand in another paragraph.
      expect(
        unsaid.filter(({ text }) => !/[\n\r\v\f\u0085]/.test(text)).map(({ text }) => text),
      ).to.deep.equal([]);
    });

  for (const { what, type, text } of files)
    it(`is drawn or refused, and does nothing: ${type}, ${what}`, async () => {
      const element = await load(text, type);
      expect(faultsOfTree(root(element)).slice(0, 12)).to.deep.equal([]);
      const said = (root(element).textContent ?? '').trim();
      expect(said).not.to.equal('');
      expect(said.length).to.be.below(1_500_000);
      expect(said).not.to.match(/root:x:0|hahaha/);
    });

  it('does nothing as children of the element', async () => {
    const element = document.createElement('story-timeline');
    element.media = 'none';
    const list = document.createElement('ol');
    for (const [i, { text }] of some.entries()) {
      const item = document.createElement('li');
      const time = document.createElement('time');
      time.dateTime = `${1000 + i}`;
      time.textContent = text;
      const heading = document.createElement('h3');
      heading.textContent = text;
      const link = document.createElement('a');
      link.textContent = text;
      // An author's page holds what its CMS lets through: a link that may not be followed is not followed by us.
      if (/^(java|vb|https:\/\/user)/i.test(text.trim())) link.setAttribute('href', text);
      const quote = document.createElement('blockquote');
      quote.textContent = text;
      quote.setAttribute('cite', text);
      item.append(time, heading, link, quote);
      for (const name of ['data-group', 'data-tags', 'data-extra', 'data-display', 'id', 'lang'])
        item.setAttribute(name, text);
      list.append(item);
    }
    element.append(list);
    element.representation = 'list';
    document.body.append(element);
    await waitUntil(() => root(element).querySelector('.story-list'), 'there is no list');
    expect(faultsOfTree(root(element)).slice(0, 12)).to.deep.equal([]);
    const told = textOf(root(element).querySelector('.story-list'));
    expect(some.filter((payload) => !told.includes(inLine(payload))).map(({ text }) => text)).to.deep.equal(
      [],
    );
  });
});
