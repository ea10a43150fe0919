import { waitUntil } from '../support/wait-until.js';
import { expect, fixtureCleanup } from '@open-wc/testing';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { consoleWarnings } from '../support/console-warnings.js';
import {
  click,
  drawn,
  mount,
  press,
  recognition,
  root,
  stretch,
  textOf,
  zoomIn,
} from '../support/timeline.js';

const fault = (path: string): string => new URL(`/faults/${path}`, location.href).href;

let keys = 0;
/** A name under which the server counts the requests of one test. */
const newKey = (): string => `loading-${Date.now()}-${(keys += 1)}`;

const counted = async (key: string): Promise<{ count: number; aborted: number; cacheControl?: string }> =>
  (await fetch(fault(`count?key=${key}`))).json();

const says = (element: StoryTimeline): string => textOf(root(element).querySelector('[role=status]'));
const title = (element: StoryTimeline): string => textOf(root(element).querySelector('[part=heading]'));

/** What the page hears of an element. */
const listenTo = (element: EventTarget): string[] => {
  const heard: string[] = [];
  for (const type of ['story-timeline-load', 'story-timeline-error'] as const)
    element.addEventListener(type, () => heard.push(type.slice('story-timeline-'.length)));
  return heard;
};

const fails = (element: StoryTimeline): Promise<void> =>
  waitUntil(() => element.matches(':state(error)'), 'the element does not fail');

const failed = async (path: string, attributes: Record<string, string> = {}): Promise<StoryTimeline> => {
  const element = await mount({ src: fault(path), attributes, undrawn: true });
  await fails(element);
  return element;
};

const tryAgain = (element: StoryTimeline): HTMLElement | null =>
  root(element).querySelector('[part=message] button');

describe('loading', () => {
  const warnings = consoleWarnings();
  afterEach(fixtureCleanup);

  it('draws the story of src and says so once, with what was wrong in it', async () => {
    const heard: (readonly unknown[])[] = [];
    const listen = (event: GlobalEventHandlersEventMap['story-timeline-load']) => heard.push(event.problems);
    document.addEventListener('story-timeline-load', listen);
    const body = JSON.stringify({ title: 'Two', events: [{ date: '2021', title: 'One' }, 7] });
    const element = await mount({ src: fault(`text?body=${encodeURIComponent(body)}`) });
    document.removeEventListener('story-timeline-load', listen);
    expect(title(element)).to.equal('Two');
    expect(heard).to.have.length(1);
    expect(heard[0]).to.equal(element.problems);
    expect(element.problems.map(({ path }) => path)).to.deep.equal(['events[1]']);
    expect(warnings).to.have.length(1);
  });

  const failures: readonly (readonly [path: string, words: RegExp, attributes?: Record<string, string>])[] = [
    ['status?code=404', /answered 404/],
    ['status?code=403', /answered 403/],
    ['status?code=500', /answered 500/],
    ['status?code=503', /answered 503/],
    ['html', /leads to a web page/],
    ['empty', /file is empty/],
    ['blank', /file is empty/],
    ['cut?bytes=40', /not valid JSON \(line 1, column \d+\)/],
    ['text?body={%0A"title":%20nonsense}', /not valid JSON \(line 2, column \d+\)/],
    ['text?body=null', /does not hold a story/],
    ['text?body=7', /does not hold a story/],
    ['text?body={"events":"none"}', /does not hold a story/],
    ['reset', /could not be reached/],
    ['broken', /could not be reached|not valid JSON/],
    ['loop', /could not be reached/],
    ['never', /took too long/, { timeout: '300' }],
    ['slow', /took too long/, { timeout: '300' }],
    ['ok', /too large/, { 'max-bytes': '12' }],
  ];
  for (const [path, words, attributes] of failures)
    it(`says in words what went wrong with /faults/${path}`, async () => {
      const element = await mount({ src: fault(path), attributes: attributes ?? {}, undrawn: true });
      const heard = listenTo(element);
      await fails(element);
      await element.updateComplete;
      expect(says(element)).to.match(words);
      expect(says(element)).to.contain(fault(path));
      expect(says(element)).to.contain('Try again');
      expect(heard).to.deep.equal(['error']);
      expect(element.problems.some(({ severity }) => severity === 'error')).to.equal(true);
      expect(root(element).querySelector('.stage')).to.equal(null);
      expect(warnings).to.have.length(1);
    });

  it('draws what came before the limit, and says that there was more', async () => {
    const element = await mount({ src: fault('endless'), attributes: { 'max-bytes': '3000' } });
    expect(title(element)).to.equal('Without end');
    expect(element.problems.map(({ code }) => code)).to.contain('too-large');
  });

  it('tries again when it is asked to, and keeps the focus while it does', async () => {
    const element = await failed(`flaky?key=${newKey()}&times=2&ms=300`);
    const heard = listenTo(element);
    await click(tryAgain(element)!);
    await waitUntil(() => heard.length === 1, 'no second failure');
    tryAgain(element)!.focus();
    await press('Enter');
    expect(root(element).activeElement === tryAgain(element), 'the focus is elsewhere').to.equal(true);
    await drawn(element);
    expect(heard).to.deep.equal(['error', 'load']);
    expect(element.matches(':state(error)')).to.equal(false);
    expect(says(element)).to.equal('');
  });

  it('says that it is loading until there is a story', async () => {
    const element = await mount({ src: fault('later?ms=150'), undrawn: true });
    expect(element.matches(':state(loading)')).to.equal(true);
    expect(says(element)).to.equal('Loading the timeline…');
    const { height } = element.getBoundingClientRect();
    expect(height).to.be.at.least(15 * 16);
    await drawn(element);
    expect(element.matches(':state(loading)')).to.equal(false);
    expect(says(element)).to.equal('');
  });

  /** Which of the author's slotted elements are seen. */
  const slotted = async (setting: Parameters<typeof mount>[0]): Promise<() => string[]> => {
    const element = await mount({ ...setting, undrawn: true });
    for (const slot of ['loading', 'empty', 'error']) {
      const child = document.createElement('p');
      child.slot = slot;
      child.textContent = slot;
      element.append(child);
    }
    return () => [...element.children].filter(({ assignedSlot }) => assignedSlot).map(({ slot }) => slot);
  };

  it('shows what the page has put into the slots loading, error and empty, each in its time', async () => {
    const loading = await slotted({ src: fault('never') });
    expect(loading()).to.deep.equal(['loading']);
    const failing = await slotted({ src: fault('html') });
    await waitUntil(() => failing()[0] === 'error', 'the slot for errors is not used');
    expect(failing()).to.deep.equal(['error']);
    expect((await slotted({ story: { events: [] } }))()).to.deep.equal(['empty']);
    expect((await slotted({}))()).to.deep.equal(['empty']);
  });

  it('shows the story as HTML until the story is drawn', async () => {
    const element = await mount({ src: fault('later?ms=100'), undrawn: true });
    const list = document.createElement('ol');
    element.append(list);
    expect(list.assignedSlot).not.to.equal(null);
    await drawn(element);
    expect(list.assignedSlot).to.equal(null);
  });

  for (const setting of [{}, { src: '' }])
    it(`says that there are no events with ${JSON.stringify(setting)}, and asks for nothing`, async () => {
      const element = await mount({ ...setting, undrawn: true });
      expect(says(element)).to.equal('This timeline has no events yet.');
      expect(element.matches(':state(empty)')).to.equal(true);
      expect(element.matches(':state(error)')).to.equal(false);
      expect(element.problems).to.deep.equal([]);
    });

  it('is empty when src is taken away, and does not ask for the page itself', async () => {
    const element = await mount({ src: fault('ok') });
    const asked = () => performance.getEntriesByName(document.baseURI).length;
    const before = asked();
    element.removeAttribute('src');
    element.src = null;
    await element.updateComplete;
    expect(says(element)).to.equal('This timeline has no events yet.');
    expect(element.matches(':state(empty)')).to.equal(true);
    element.setAttribute('src', '');
    await element.updateComplete;
    expect(element.matches(':state(loading)')).to.equal(false);
    expect(asked()).to.equal(before);
  });

  it('shows the last of several addresses and gives up those before', async () => {
    const [first, second] = [newKey(), newKey()];
    const element = await mount({ src: fault(`later?ms=400&title=First&key=${first}`), undrawn: true });
    const heard = listenTo(element);
    await waitUntil(async () => (await counted(first)).count === 1, 'nothing was asked');
    element.src = fault(`later?ms=50&title=Second&key=${second}`);
    await element.updateComplete;
    element.src = fault('later?ms=100&title=Third');
    await drawn(element);
    expect(title(element)).to.equal('Third');
    await waitUntil(async () => (await counted(first)).aborted === 1, 'the first request went on');
    expect(title(element)).to.equal('Third');
    expect(heard).to.deep.equal(['load']);
  });

  it('never shows a slow answer over a fast one that was asked for later', async () => {
    const element = await mount({ src: fault('later?ms=300&title=Slow'), undrawn: true });
    const slow = fetch(fault('later?ms=400'));
    element.src = fault('ok?title=Fast');
    await drawn(element);
    await slow;
    await element.updateComplete;
    expect(title(element)).to.equal('Fast');
  });

  it('stops when it is taken out of the page, and begins again when it is put back', async () => {
    const key = newKey();
    const element = await mount({ src: fault(`later?ms=300&title=Back&key=${key}`), undrawn: true });
    const heard = listenTo(element);
    const rejected: unknown[] = [];
    const note = (event: PromiseRejectionEvent) => rejected.push(event.reason);
    addEventListener('unhandledrejection', note);
    await waitUntil(async () => (await counted(key)).count === 1, 'nothing was asked');
    const home = element.parentElement!;
    element.remove();
    await waitUntil(async () => (await counted(key)).aborted === 1, 'the request went on');
    expect(heard).to.deep.equal([]);
    home.append(element);
    await drawn(element);
    removeEventListener('unhandledrejection', note);
    expect(title(element)).to.equal('Back');
    expect(heard).to.deep.equal(['load']);
    expect(rejected).to.deep.equal([]);
    expect((await counted(key)).count).to.equal(2);
  });

  it('does not load again when it is only moved', async () => {
    const key = newKey();
    const element = await mount({ src: fault(`ok?key=${key}`) });
    const heard = listenTo(element);
    document.body.append(element);
    await element.updateComplete;
    expect((await counted(key)).count).to.equal(1);
    expect(heard).to.deep.equal([]);
    element.remove();
  });

  it('keeps what is shown when it is moved while it loads again, and loads it again', async () => {
    const key = newKey();
    const element = await mount({ src: fault(`later?ms=300&key=${key}`) });
    const heard = listenTo(element);
    await zoomIn(element);
    const view = stretch(element);
    element.reload();
    await waitUntil(async () => (await counted(key)).count === 2, 'nothing was asked');
    const home = element.parentElement!;
    document.body.append(element);
    await element.updateComplete;
    expect(title(element)).to.equal('A good story');
    expect(stretch(element)).to.equal(view);
    expect(says(element)).to.equal('');
    await waitUntil(() => heard.length === 1, 'it is not loaded again');
    expect(heard).to.deep.equal(['load']);
    const { count, cacheControl } = await counted(key);
    expect(count).to.equal(3);
    expect(cacheControl, 'it is past the cache that it was wanted').to.match(/no-cache|max-age=0/);
    home.append(element);
  });

  it('loads again when it is put back, where it was asked to while it was out of the page', async () => {
    const key = newKey();
    const element = await mount({ src: fault(`kept?key=${key}`) });
    const home = element.parentElement!;
    element.remove();
    element.reload();
    await element.updateComplete;
    expect(title(element)).to.equal('Version 1');
    home.append(element);
    await waitUntil(() => title(element) === 'Version 2', 'it is not loaded again');
  });

  it('takes the property story before src', async () => {
    const key = newKey();
    const story = { title: 'Given', events: [{ date: '2021', title: 'One' }] };
    const element = await mount({ story, src: fault(`ok?key=${key}`) });
    expect(title(element)).to.equal('Given');
    expect((await counted(key)).count).to.equal(0);
    element.story = null;
    await waitUntil(() => title(element) === 'A good story', 'src is not loaded');
    expect((await counted(key)).count).to.equal(1);
  });

  it('reloads past the cache, and keeps what is shown when that fails', async () => {
    const key = newKey();
    const element = await mount({ src: fault(`ok?key=${key}`) });
    const heard = listenTo(element);
    element.reload();
    await waitUntil(() => heard.length === 1, 'it is not loaded again');
    expect((await counted(key)).cacheControl).to.match(/no-cache|max-age=0/);

    element.src = recognition;
    await waitUntil(() => heard.length === 2, 'the other address is not loaded');
    const { fetch: real } = globalThis;
    globalThis.fetch = () => Promise.reject(new TypeError('gone'));
    element.reload();
    await waitUntil(() => element.problems.some(({ code }) => code === 'network'), 'it does not fail');
    globalThis.fetch = real;
    expect(title(element)).to.contain('The road to recognition');
    expect(says(element)).to.equal('');
    expect(heard).to.deep.equal(['load', 'load']);
  });

  it('shows times on the clock of the attribute time-zone, also when it changes', async () => {
    const body = JSON.stringify([{ id: 'call', date: '2025-07-03T22:30:00Z', title: 'The call' }]);
    const element = await mount({
      src: fault(`text?body=${encodeURIComponent(body)}`),
      attributes: { 'time-zone': 'Asia/Kabul' },
    });
    const words = () => textOf(root(element).querySelector('[data-id=call]'));
    expect(words()).to.contain('4 July 2025');
    element.timeZone = 'UTC';
    await element.updateComplete;
    expect(words(), 'what is shown stays until there is better').to.contain('4 July 2025');
    await waitUntil(() => words().includes('3 July 2025'), 'the other clock does not come');
  });

  it('tries once more when the browser is online again', async () => {
    const key = newKey();
    const { fetch: real } = globalThis;
    let tries = 0;
    globalThis.fetch = () => {
      tries += 1;
      return Promise.reject(new TypeError('gone'));
    };
    const element = await mount({ src: fault(`ok?key=${key}`), undrawn: true });
    await fails(element);
    const heard = listenTo(element);
    dispatchEvent(new Event('online'));
    await waitUntil(() => heard.length === 1, 'it does not try again');
    expect(tries).to.equal(2);
    globalThis.fetch = real;
    dispatchEvent(new Event('online'));
    await drawn(element);
    dispatchEvent(new Event('online'));
    await element.updateComplete;
    expect((await counted(key)).count).to.equal(1);
  });

  it('tries once more when it is online again, though it has been moved', async () => {
    const key = newKey();
    const { fetch: real } = globalThis;
    globalThis.fetch = () => Promise.reject(new TypeError('gone'));
    const element = await mount({ src: fault(`ok?key=${key}`), undrawn: true });
    await fails(element);
    globalThis.fetch = real;
    const heard = listenTo(element);
    element.parentElement!.prepend(element);
    await element.updateComplete;
    expect(heard).to.deep.equal([]);
    dispatchEvent(new Event('online'));
    await drawn(element);
    dispatchEvent(new Event('online'));
    await element.updateComplete;
    expect((await counted(key)).count).to.equal(1);
  });

  it('does not wait for the net after a fault that it cannot mend', async () => {
    const key = newKey();
    const element = await failed(`status?code=404&key=${key}`);
    dispatchEvent(new Event('online'));
    await element.updateComplete;
    expect(element.matches(':state(loading)')).to.equal(false);
    expect((await counted(key)).count).to.equal(1);
  });

  it('says the same words in the language of the page before there is anything to draw', async () => {
    const element = await mount({ src: fault('html'), attributes: { lang: 'en-US' }, undrawn: true });
    await fails(element);
    expect(root(element).querySelector('[role=status]')?.getAttribute('lang')).to.equal('en-US');
  });
});
