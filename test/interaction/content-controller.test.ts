import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { consoleWarnings } from '../support/console-warnings.js';
import { click, drawn, frame, mark, marks, opens, popover, root, textOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

const item = (id: string, date: string, title: string, more = ''): string =>
  `<li id="${id}"><time datetime="${date}">${date}</time><h3>${title}</h3>${more}</li>`;

const three =
  item('rule', '1996', 'The first rule') +
  item('return', '2021-08', 'The return') +
  item('step', '2025-07-03', 'The step');

const list = `<section><h2>A short story</h2><p>In three dates.</p><ol>${three}</ol></section>`;

/** An element with this HTML in it, as a page has it. */
const place = async (inside: string, attributes = ''): Promise<StoryTimeline> => {
  await setViewport({ width: 1280, height: 900 });
  const holder = await fixture<HTMLElement>(html`<div style="margin:0;width:1000px"></div>`);
  holder.innerHTML = `<story-timeline ${attributes}>${inside}</story-timeline>`;
  const element = holder.querySelector('story-timeline')!;
  await element.updateComplete;
  return element;
};

const placeDrawn = async (inside: string, attributes = ''): Promise<StoryTimeline> => {
  const element = await place(inside, attributes);
  await drawn(element);
  await waitUntil(() => marks(element).length > 0, 'there are no marks');
  return element;
};

const ids = (element: StoryTimeline): (string | undefined)[] =>
  marks(element).map(({ dataset }) => dataset['id']);
const says = (element: StoryTimeline): string => textOf(root(element).querySelector('[role=status]'));
const heading = (element: StoryTimeline): string => textOf(root(element).querySelector('[part=heading]'));

const loadsOf = (target: EventTarget): unknown[] => {
  const loads: unknown[] = [];
  target.addEventListener('story-timeline-load', (event) => loads.push(event));
  return loads;
};

/** Whether anything of a node is seen. */
const isSeen = (node: Element): boolean => node.getClientRects().length > 0;

/** Two frames: what children change is read in the first. */
const settled = async (element: StoryTimeline): Promise<void> => {
  await frame();
  await frame();
  await element.updateComplete;
};

describe('the story in the tag', () => {
  const warnings = consoleWarnings();
  afterEach(fixtureCleanup);

  it('is drawn, and said to be there, with what was wrong in it', async () => {
    const loads = loadsOf(document);
    const element = await placeDrawn(list.replace('2021-08"', '2021-13"'));
    expect(heading(element)).to.equal('A short story');
    expect(ids(element)).to.include.members(['rule', 'step']);
    expect(loads).to.have.length(1);
    expect(element.problems.map(({ where }) => where)).to.deep.equal(['item 2 (id "return"), date']);
    expect(warnings).to.have.length(1);
  });

  it('stays a list where too little of it is dated, and says so to who wrote it', async () => {
    const element = await place('<ul><li>1974: a warning</li><li>1987: a treaty</li></ul>');
    await waitUntil(() => warnings.length > 0, 'nothing is said');
    expect(element.problems.map(({ code }) => code)).to.deep.equal(['undated-list']);
    expect(isSeen(element.querySelector('ul')!)).to.equal(true);
    element.querySelector('li')!.innerHTML = '<time>1974</time> A warning';
    await drawn(element);
    await waitUntil(() => marks(element).length > 0, 'there are no marks');
  });

  it('is seen as the page has it until it is drawn, and then only drawn', async () => {
    const element = await place(list);
    const own = element.querySelector('ol')!;
    const before = element.innerHTML;
    expect(isSeen(own)).to.equal(true);
    let both = 0;
    const look = (): void => {
      if (isSeen(own) === Boolean(root(element).querySelector('[part=mark]'))) both += 1;
    };
    while (!root(element).querySelector('[part=mark]')) {
      await frame();
      look();
    }
    expect(both, 'frames with both or neither').to.equal(0);
    expect(isSeen(own)).to.equal(false);
    expect(root(element).querySelector('slot:not([name])')).to.equal(null);
    for (const child of own.children) expect(isSeen(child)).to.equal(false);
    expect(element.innerHTML).to.equal(before);
  });

  it('answers a click as any other', async () => {
    const element = await placeDrawn(
      `<ol>${three}${item('said', '2024', 'A remark', '<figure><blockquote>So it is.</blockquote><figcaption><cite>A. Nyx</cite></figcaption></figure>')}</ol>`,
    );
    await click(mark(element, 'said'));
    await opens(element, 'So it is.');
    expect(textOf(popover(element))).to.contain('A. Nyx');
    expect(element.selected).to.equal('said');
  });

  it('follows what changes in it', async () => {
    const element = await placeDrawn(list);
    const loads = loadsOf(element);
    element.querySelector('#return h3')!.textContent = 'Changed';
    await waitUntil(() => textOf(mark(element, 'return')).includes('Changed'), 'the change is not drawn');
    element.querySelector('ol')!.insertAdjacentHTML('beforeend', item('late', '2025-09', 'A late one'));
    await waitUntil(() => ids(element).includes('late'), 'the new event is not drawn');
    element.querySelector('#late time')!.setAttribute('datetime', '1990');
    await waitUntil(() => ids(element)[0] === 'late', 'the date is not drawn');
    element.querySelector('#rule')!.remove();
    await waitUntil(() => !ids(element).includes('rule'), 'the event stays');
    expect(loads).to.have.length(4);
  });

  it('is not drawn anew for what says nothing', async () => {
    const element = await placeDrawn(list);
    const loads = loadsOf(element);
    element.querySelector('#return')!.classList.add('lit');
    element.querySelector('ol')!.append(document.createComment('a framework was here'));
    element.selected = 'return';
    await settled(element);
    await settled(element);
    expect(loads).to.have.length(0);
  });

  it('takes children that come late, or are replaced, or go', async () => {
    const element = await place('');
    expect(element.matches(':state(empty)')).to.equal(true);
    expect(says(element)).to.equal('This timeline has no events yet.');
    element.innerHTML = '<p>Loading…</p>';
    await waitUntil(() => !element.matches(':state(empty)'), 'it says that it is empty');
    expect(says(element)).to.equal('');
    expect(isSeen(element.querySelector('p')!)).to.equal(true);
    element.innerHTML = list;
    await drawn(element);
    expect(heading(element)).to.equal('A short story');
    element.replaceChildren();
    await waitUntil(() => element.matches(':state(empty)'), 'it does not say that it is empty');
    expect(marks(element)).to.have.length(0);
  });

  for (const inside of [
    '<p>Loading…</p>',
    '<ul><li>See the page</li></ul>',
    'Words',
    '<div slot="loading">…</div>',
  ])
    it(`leaves alone what tells no events: ${inside}`, async () => {
      const element = await place(inside);
      const loads = loadsOf(element);
      await settled(element);
      expect(root(element).querySelector('slot:not([name])')).not.to.equal(null);
      expect(element.problems).to.deep.equal([]);
      expect(loads).to.have.length(0);
      expect(element.matches(':state(error)')).to.equal(false);
    });

  it('says why a list without dates stays a list', async () => {
    const element = await place('<ul><li>In 1984 it began</li><li>In 1985 it ended</li></ul>');
    await waitUntil(() => element.problems.length > 0, 'nothing is said');
    expect(element.problems.map(({ code, severity }) => [code, severity])).to.deep.equal([
      ['undated-list', 'warning'],
    ]);
    expect(isSeen(element.querySelector('ul')!)).to.equal(true);
    expect(element.matches(':state(error)')).to.equal(false);
  });

  it('sets what is seen in its place as the page would, one below the other and all across', async () => {
    const element = await place(
      '<ul><li>In 1984 it began</li><li>In 1985 it ended</li></ul><p>More of it</p>',
    );
    await waitUntil(() => element.problems.length > 0, 'nothing is said');
    const [before, after] = ['ul', 'p'].map((name) => element.querySelector(name)!.getBoundingClientRect());
    expect(after!.top).to.be.at.least(before!.bottom);
    for (const { width } of [before!, after!]) expect(width).to.equal(1000);
  });

  it('shows the slot for emptiness where that is all that there is', async () => {
    const element = await place('<p slot="empty">Nothing yet</p>');
    expect(element.matches(':state(empty)')).to.equal(true);
    expect(isSeen(element.querySelector('p')!)).to.equal(true);
  });

  it('lets go when it is taken out, and follows again when it is put back', async () => {
    const element = await placeDrawn(list);
    const home = element.parentElement!;
    const loads = loadsOf(element);
    element.remove();
    element.querySelector('#rule')!.remove();
    await settled(element);
    expect(ids(element)).to.include('rule');
    home.append(element);
    await waitUntil(() => !ids(element).includes('rule'), 'it does not read again');
    element.querySelector('#step')!.remove();
    await waitUntil(() => !ids(element).includes('step'), 'it does not follow');
    expect(loads).to.have.length(2);
  });

  it('is not drawn anew when it is only moved, and reads in another document', async () => {
    const element = await placeDrawn(list);
    const home = element.parentElement!;
    const loads = loadsOf(element);
    home.append(element);
    await settled(element);
    expect(loads).to.have.length(0);
    const page = document.createElement('iframe');
    page.style.cssText = 'width: 900px; height: 700px; border: 0';
    document.body.append(page);
    page.contentDocument!.body.append(element);
    element.querySelector('#step')!.remove();
    await waitUntil(() => !ids(element).includes('step'), 'it does not follow in the other document');
    home.append(element);
    page.remove();
    element.querySelector('#rule')!.remove();
    await waitUntil(() => !ids(element).includes('rule'), 'it does not follow at home');
  });

  it('gives way to src and story, and comes back after them', async () => {
    const story = { title: 'Given', events: [{ id: 'given', date: '2021', title: 'One' }] };
    const element = await placeDrawn(list);
    element.story = story;
    await waitUntil(() => heading(element) === 'Given', 'the property is not drawn');
    element.querySelector('#rule')!.remove();
    await settled(element);
    expect(heading(element)).to.equal('Given');
    element.story = null;
    await waitUntil(() => heading(element) === 'A short story', 'the children are not drawn');
    expect(ids(element)).not.to.include('rule');
    element.src = `data:application/json,${encodeURIComponent(JSON.stringify({ ...story, title: 'Loaded' }))}`;
    await waitUntil(() => heading(element) === 'Loaded', 'src is not drawn');
  });

  it('is what is seen where src fails', async () => {
    const element = await place(list, 'src="/faults/status?code=404"');
    await waitUntil(() => element.matches(':state(error)'), 'it does not fail');
    expect(isSeen(element.querySelector('ol')!)).to.equal(true);
    expect(marks(element)).to.have.length(0);
  });

  it('is read from a block of data by its type', async () => {
    const data = JSON.stringify({ title: 'Data', events: [{ id: 'a', date: '1996', title: '<b>A</b>' }] });
    const element = await placeDrawn(`<script type="application/json">${data}</script>`);
    expect(heading(element)).to.equal('Data');
    expect(textOf(mark(element, 'a'))).to.contain('<b>A</b>');
    const lines = await placeDrawn('<script type="application/jsonl">{"date":"1996","id":"b"}\n</script>');
    expect(ids(lines)).to.deep.equal(['b']);
    const broken = await place('<script type="application/json">{"events":</script>');
    await waitUntil(() => broken.matches(':state(error)'), 'it does not say so');
    expect(broken.problems.map(({ code }) => code)).to.deep.equal(['not-json']);
  });

  it('resolves addresses against the page, and keeps what a page must not link', async () => {
    const links = '<a href="there.html">There</a> <a href="javascript:alert(1)">Here</a>';
    const element = await placeDrawn(`<ol>${item('a', '1996', 'A', `<p>${links}</p>`)}</ol>`);
    await click(mark(element, 'a'));
    await opens(element, 'There');
    const found = [...popover(element)!.querySelectorAll<HTMLAnchorElement>('a[part=link]')];
    expect(found.map(({ href }) => href)).to.deep.equal([new URL('there.html', document.baseURI).href]);
    expect(textOf(popover(element))).to.contain('Here');
  });

  it('keeps markup that is written as text what it is', async () => {
    const element = await placeDrawn(
      `<ol>${item('a', '1996', '&lt;img src=x onerror=alert(1)&gt;', '<p>&lt;script&gt;</p>')}</ol>`,
    );
    await click(mark(element, 'a'));
    await opens(element, '<script>');
    expect(textOf(mark(element, 'a'))).to.contain('<img src=x onerror=alert(1)>');
    expect(popover(element)!.querySelector('img, script')).to.equal(null);
  });

  it('speaks the language that the list has', async () => {
    const element = await placeDrawn(
      `<ol lang="de">${item('a', '1996', 'Anfang')}${item('b', '1997', 'Ende').replace('<li', '<li lang="en"')}</ol>`,
    );
    await click(mark(element, 'b'));
    await opens(element, 'Ende');
    expect(popover(element)!.querySelector('.event')?.getAttribute('lang')).to.equal('en');
  });
});
