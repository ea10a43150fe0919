import { expect, fixtureCleanup } from '@open-wc/testing';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { consoleWarnings } from '../support/console-warnings.js';
import { click, drawn, marks, mount, root, textOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

const fault = (path: string): string => new URL(`/faults/${path}`, location.href).href;
const elsewhere = (path: string): string => fault(path).replace('127.0.0.1', 'localhost');
const newKey = (): string => crypto.randomUUID(); // other engines ask the same server
const says = (element: StoryTimeline): string => textOf(root(element).querySelector('[role=status]'));
const title = (element: StoryTimeline): string => textOf(root(element).querySelector('[part=heading]'));

const counted = async (key: string): Promise<{ readonly count: number; readonly aborted: number }> =>
  (await fetch(fault(`count?key=${key}`))).json();

const fails = (element: StoryTimeline): Promise<void> =>
  waitUntil(() => element.matches(':state(error)'), 'it does not fail');

interface Case {
  readonly what: string;
  readonly src: string;
  readonly words: RegExp;
  readonly attributes?: Readonly<Record<string, string>>;
}

const unreachable = /could not be reached/;
/** To some engines a body that breaks off simply ends there. */
const broken = /could not be reached|is not valid JSON/;
const soon = { timeout: '300' };

/** Faults after which there is nothing to show: the sentence that a reader sees then. */
const failures: readonly Case[] = [
  ...[400, 401, 403, 404, 410, 418, 429, 451, 500, 502, 503, 504].map((code) => ({
    what: `the status ${code}`,
    src: fault(`status?code=${code}`),
    words: new RegExp(`the server answered ${code}`),
  })),
  { what: 'an answer without a body', src: fault('status?code=204'), words: /file is empty/ },
  { what: 'a name that nobody has', src: 'http://no-such-host.invalid/story.json', words: unreachable },
  { what: 'a port at which nobody listens', src: 'http://127.0.0.1:9/story.json', words: unreachable },
  { what: 'a connection that is reset', src: fault('reset'), words: unreachable },
  { what: 'another site that does not allow it', src: elsewhere('ok?cors=no'), words: unreachable },
  {
    what: 'a redirect to a site that does not allow it',
    src: fault(`redirect?to=${encodeURIComponent(elsewhere('ok?cors=no'))}`),
    words: unreachable,
  },
  {
    what: 'a redirect to a scheme that holds no data',
    src: fault('redirect?to=javascript:0'),
    words: unreachable,
  },
  { what: 'a redirect that leads to itself', src: fault('loop'), words: unreachable },
  { what: 'no answer', src: fault('never'), words: /took too long/, attributes: soon },
  { what: 'a byte every now and then', src: fault('slow'), words: /took too long/, attributes: soon },
  {
    what: 'an answer that stops in its midst',
    src: fault('stalls'),
    words: /took too long/,
    attributes: soon,
  },
  { what: 'a body that breaks off', src: fault('broken'), words: broken },
  { what: 'a body that is shorter than was said', src: fault('length'), words: broken },
  { what: 'a body that is longer than was said', src: fault('short'), words: broken },
  { what: 'compressed data that are damaged', src: fault('gzip-corrupt'), words: broken },
  { what: 'JSON that is cut', src: fault('cut?bytes=70'), words: /is not valid JSON \(line 1, column \d+\)/ },
  { what: 'a web page', src: fault('html'), words: /leads to a web page/ },
  { what: 'nothing', src: fault('empty'), words: /file is empty/ },
  { what: 'blanks', src: fault('blank'), words: /file is empty/ },
  { what: 'an address with an account', src: 'https://a:b@page.invalid/', words: /address is not valid/ },
  { what: 'an address that runs script', src: 'javascript:void 0', words: /address is not valid/ },
  { what: 'a blob that was let go of', src: 'blob:http://127.0.0.1/none', words: unreachable },
];

/** Answers that are drawn, each after its own way. */
const drawable: readonly (readonly [what: string, path: string])[] = [
  ['a redirect', 'redirect'],
  ['several redirects', 'redirect?times=5'],
  ['gzip', 'gzip'],
  ['br', 'br'],
  ['deflate', 'deflate'],
  ['a byte order mark', 'bom'],
  ['UTF-16LE', 'utf-16le'],
  ['UTF-16BE', 'utf-16be'],
  ['UTF-16 without a mark', 'utf-16'],
  ['no content type', 'type'],
  ['a content type that is wrong', 'type?type=image/png'],
  ['a content type that is none', 'type?type=%20;;'],
  ['Latin-1 that is named', 'latin-1?charset=iso-8859-1'],
];

describe('a reader sees, where loading goes wrong,', () => {
  consoleWarnings();
  const rejected: unknown[] = [];
  const note = (event: PromiseRejectionEvent): void => void rejected.push(event.reason);
  before(() => addEventListener('unhandledrejection', note));
  after(() => removeEventListener('unhandledrejection', note));
  beforeEach(() => void (rejected.length = 0));
  afterEach(() => {
    fixtureCleanup();
    expect(rejected, 'nothing is left to the console').to.deep.equal([]);
  });

  for (const { what, src, words, attributes = {} } of failures)
    it(`a sentence and a way to try again: ${what}`, async () => {
      const heard: string[] = [];
      const listen = ({ type }: Event): void => void heard.push(type);
      for (const type of ['story-timeline-load', 'story-timeline-error'])
        document.addEventListener(type, listen);
      const element = await mount({ src, attributes, undrawn: true });
      if (!/^(javascript|https):/.test(src)) expect(element.matches(':state(loading)')).to.equal(true);
      await fails(element);
      await element.updateComplete;
      for (const type of ['story-timeline-load', 'story-timeline-error'])
        document.removeEventListener(type, listen);
      expect(says(element)).to.match(words).and.to.contain('Try again');
      expect(heard).to.deep.equal(['story-timeline-error']);
      expect(root(element).querySelector('.stage') === null, 'nothing is half drawn').to.equal(true);
      expect(
        element.problems.some(({ severity, message }) => severity === 'error' && message !== ''),
      ).to.equal(true);
      expect(element.getBoundingClientRect().height).to.be.above(40);
    });

  for (const [what, path] of drawable)
    it(`the story: ${what}`, async () => {
      const element = await mount({ src: fault(path) });
      expect(marks(element).map(textOf).join()).to.contain('Über den Fluss').and.to.contain('The second');
      expect(element.problems.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
    });

  it('the story with a warning, and no letters that nobody wrote: Latin-1 that is not named', async () => {
    const element = await mount({ src: fault('latin-1'), attributes: { report: '' } });
    expect(marks(element).map(textOf).join()).to.contain('\uFFFDber den Fluss');
    expect(textOf(root(element).querySelector('[part=message]'))).to.match(/UTF-8|encoding/i);
  });

  for (const path of ['endless', 'huge'])
    it(`what came before the limit, and that there was more: /faults/${path}`, async () => {
      const key = newKey();
      const element = await mount({
        src: fault(`${path}?key=${key}`),
        attributes: { 'max-bytes': '20000', report: '' },
      });
      expect(title(element)).to.equal('Without end');
      expect(element.problems.map(({ code }) => code)).to.include('too-large');
      expect(textOf(root(element).querySelector('[part=message]'))).to.match(/20[ ,.]?000|20000|kB|bytes/i);
      await waitUntil(async () => (await counted(key)).aborted === 1, 'the server goes on sending');
    });

  it('the story as soon as the browser is online again, asked for once more', async () => {
    const key = newKey();
    const element = await mount({ src: fault(`away?key=${key}&title=Back`), undrawn: true });
    await fails(element);
    // Some engines ask by themselves once more after a reset.
    const { count } = await counted(key);
    await fetch(fault(`open?key=${key}`));
    dispatchEvent(new Event('online'));
    await drawn(element);
    expect(title(element)).to.equal('Back');
    expect((await counted(key)).count).to.equal(count + 1);
  });

  it('that the device is offline, and the story later by the button', async () => {
    const { fetch: real } = globalThis;
    globalThis.fetch = () => Promise.reject(new TypeError('no network'));
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    let element: StoryTimeline;
    try {
      element = await mount({ src: fault('ok'), undrawn: true });
      await fails(element);
      await element.updateComplete;
    } finally {
      globalThis.fetch = real;
      Reflect.deleteProperty(navigator, 'onLine');
    }
    expect(says(element)).to.match(/no connection to the internet/);
    await click(root(element).querySelector('[part=message] button')!);
    await drawn(element);
    expect(title(element)).to.equal('A good story');
  });

  it('what a cache has kept, and by reload() what the server has now', async () => {
    const src = fault(`kept?key=${newKey()}`);
    const first = await mount({ src });
    expect(title(first)).to.equal('Version 1');
    const second = await mount({ src });
    // An engine need not keep anything, as in private windows.
    const kept = Number(/^Version (\d)$/.exec(title(second))?.[1]);
    expect(kept).to.be.within(1, 2);
    second.reload();
    await waitUntil(() => title(second) === `Version ${kept + 1}`, 'the old story stays');
  });

  it('what a service worker gives, and by reload() what the server has now', async function () {
    const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
    // Not every engine has them everywhere, as in private windows: there is nothing between then.
    const registered = await workers?.register('/faults/stale-worker', { scope: '/' }).catch(() => undefined);
    if (!workers || !registered) return;
    try {
      await waitUntil(() => workers.controller !== null, 'the worker does not take over');
      const element = await mount({ src: fault('behind') });
      expect(title(element)).to.equal('An old story');
      element.reload();
      await waitUntil(() => title(element) === 'From the server', 'the old story stays');
    } finally {
      await registered.unregister();
    }
  });

  /** A page of its own, with something in its head, that shows the story of an address. */
  const page = async (head: string, src: string): Promise<StoryTimeline> => {
    const frame = document.createElement('iframe');
    const define = new URL('../../src/define.ts', import.meta.url).href;
    frame.srcdoc = `<!doctype html><html lang="en"><head>${head}<script type="module" src="${define}"></script></head><body><story-timeline src="${src}"></story-timeline></body></html>`;
    document.body.append(frame);
    const element = (): StoryTimeline | null | undefined =>
      frame.contentDocument?.querySelector('story-timeline');
    await waitUntil(() => element()?.shadowRoot?.querySelector('[role=status] .failure .tool'), 'no message');
    return element()!;
  };

  it('a sentence, where the page’s policy lets nothing be asked for', async () => {
    const element = await page(
      `<meta http-equiv="Content-Security-Policy" content="connect-src 'none'">`,
      fault('ok'),
    );
    expect(says(element)).to.match(unreachable);
    expect(element.problems[0]?.message).to.contain('connect-src');
    element.ownerDocument.defaultView?.frameElement?.remove();
  });

  it('a sentence, where a page under https: is to show http: data', async () => {
    const element = await page('<base href="https://page.invalid/">', 'http://data.invalid/story.json');
    expect(says(element)).to.match(unreachable);
    expect(element.problems[0]?.message).to.contain('http: data');
    element.ownerDocument.defaultView?.frameElement?.remove();
  });
});
