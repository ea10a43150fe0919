import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import {
  click,
  drawn,
  frame,
  mark,
  marks,
  mount,
  opens,
  popover,
  press,
  root,
  stretch,
  textOf,
  zoomIn,
} from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

const home = location.href;
const at = (path: string): string => new URL(path, home).href;

/** The page goes on to another address by itself, as a router does. */
const go = (how: 'pushState' | 'replaceState', path: string): void => history[how](null, '', path);

const events = [
  { id: 'rule', date: '1996', title: 'The first rule', links: [{ url: 'rule.html', title: 'There' }] },
  ...[2008, 2010, 2012].map((year) => ({ id: `y${year}`, date: String(year), title: `The rule of ${year}` })),
  { id: 'return', date: '2021-08', title: 'The return' },
  { id: 'step', date: '2025-07-03', title: 'The step' },
];

const list = `<ol>
  <li id="rule"><time datetime="1996">1996</time><h3>The first rule</h3><p><a href="rule.html">There</a></p></li>
  ${[2008, 2010, 2012].map((year) => `<li id="y${year}"><time>${year}</time><h3>The rule of ${year}</h3></li>`).join('')}
  <li id="return"><time datetime="2021-08">2021</time><h3>The return</h3></li>
  <li id="step"><time datetime="2025-07-03">2025</time><h3>The step</h3></li>
</ol>`;

/** A drawn element with this HTML in it. */
const place = async (inside: string): Promise<StoryTimeline> => {
  await setViewport({ width: 1280, height: 900 });
  const holder = await fixture<HTMLElement>(html`<div style="margin:0;width:1000px"></div>`);
  holder.innerHTML = `<story-timeline>${inside}</story-timeline>`;
  const element = holder.querySelector('story-timeline')!;
  await drawn(element);
  await waitUntil(() => marks(element).length > 0, 'there are no marks');
  return element;
};

const loadsOf = (target: EventTarget): unknown[] => {
  const loads: unknown[] = [];
  target.addEventListener('story-timeline-load', (event) => loads.push(event));
  return loads;
};

/** An update, and what it may set out for. */
const updated = async (element: StoryTimeline): Promise<void> => {
  element.requestUpdate();
  for (let i = 0; i < 10; i += 1) {
    await frame();
    await element.updateComplete;
  }
};

const linkOf = async (element: StoryTimeline): Promise<string | undefined> => {
  if (!popover(element)) await click(mark(element, 'rule'));
  await opens(element, 'There');
  return popover(element)?.querySelector<HTMLAnchorElement>('a[part=link]')?.href;
};

const title = (element: StoryTimeline): string => textOf(root(element).querySelector('[part=heading]'));

let keys = 0;
const newKey = (): string => `story-${Date.now()}-${(keys += 1)}`;
const counted = async (key: string): Promise<number> =>
  ((await (await fetch(at(`/faults/count?key=${key}`))).json()) as { count: number }).count;

describe('a page that changes its address', () => {
  afterEach(() => {
    history.replaceState(null, '', home);
    document.querySelector('base')?.remove();
    fixtureCleanup();
  });

  const ways: readonly (readonly [string, () => Promise<StoryTimeline>])[] = [
    ['the children tell', () => place(list)],
    [
      'a data block tells',
      () => place(`<script type="application/json">${JSON.stringify({ events })}</script>`),
    ],
    ['is given', () => mount({ story: { events } })],
  ];
  for (const [way, make] of ways)
    for (const [how, path] of [
      ['pushState', '/another/page'],
      ['replaceState', '?page=2'],
    ] as const)
      it(`leaves alone a story that ${way}, by ${how}`, async () => {
        const element = await make();
        await zoomIn(element);
        mark(element, 'y2010').focus();
        await press('Enter');
        await opens(element, 'The rule of 2010');
        const view = stretch(element);
        expect(view).not.to.equal(undefined);
        const loads = loadsOf(element);
        go(how, path);
        await updated(element);
        expect(stretch(element)).to.equal(view);
        expect(textOf(popover(element))).to.contain('The rule of 2010');
        expect(loads).to.have.length(0);
      });

  it('has the addresses of a story lead where they led when it was given', async () => {
    const element = await mount({ story: { events } });
    go('pushState', '/another/page');
    await updated(element);
    expect(await linkOf(element)).to.equal(at('rule.html'));
    element.story = { events: [...events] };
    await updated(element);
    expect(await linkOf(element), 'of one that is given then').to.equal(at('/another/rule.html'));
  });

  it('has the addresses of a story lead where a base does that comes late', async () => {
    const element = await place(list);
    const base = document.createElement('base');
    base.href = '/based/';
    document.head.append(base);
    await updated(element);
    await waitUntil(async () => (await linkOf(element)) === at('/based/rule.html'), 'it leads elsewhere');
    const loads = loadsOf(element);
    go('pushState', '/another/page');
    await updated(element);
    expect(loads).to.have.length(0);
  });

  it('loads a story again from where it was, and another from where the page is then', async () => {
    const key = newKey();
    const element = await mount({ src: `faults/ok?key=${key}` });
    const loads = loadsOf(element);
    go('pushState', '/faults/page');
    await updated(element);
    expect(await counted(key)).to.equal(1);
    element.reload();
    await waitUntil(async () => (await counted(key)) === 2, 'it is asked for elsewhere');
    await waitUntil(() => loads.length === 1, 'it is not loaded');
    element.src = 'ok?title=Another';
    await waitUntil(() => title(element) === 'Another', 'the other is asked for elsewhere');
  });
});
