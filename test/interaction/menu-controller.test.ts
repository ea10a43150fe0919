import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse, setViewport } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { emulate, isChromium, tap } from '../support/chromium.js';
import { consoleWarnings } from '../support/console-warnings.js';
import {
  button,
  click,
  ground,
  mount,
  popover,
  press,
  recognition,
  root,
  textOf,
} from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

const menu = (element: StoryTimeline): HTMLElement | null =>
  root(element).querySelector('[role=menu]:popover-open');
const items = (element: StoryTimeline): HTMLElement[] => [
  ...(menu(element)?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []),
];
const names = (element: StoryTimeline): string[] => items(element).map(textOf);
const focused = (element: StoryTimeline): string =>
  textOf(root(element).activeElement) || (root(element).activeElement?.ariaLabel ?? '');
const opener = (element: StoryTimeline): HTMLElement => button(element, 'Download');
const said = (element: StoryTimeline): string => textOf(root(element).querySelector('.announcer'));

const open = async (element: StoryTimeline): Promise<void> => {
  await click(opener(element));
  await waitUntil(() => items(element).length > 0, 'the menu does not open');
};
const closed = (element: StoryTimeline): Promise<void> => waitUntil(() => !menu(element), 'the menu stays');

/** What is saved from now on: names and files; none of them goes anywhere. */
const saving = (): { name: string; file: Promise<Blob> }[] => {
  const saved: { name: string; file: Promise<Blob> }[] = [];
  const follow = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function () {
    if (!this.download) return follow.call(this);
    saved.push({ name: this.download, file: fetch(this.href).then((response) => response.blob()) });
  };
  restore = () => (HTMLAnchorElement.prototype.click = follow);
  return saved;
};
let restore = (): unknown => undefined;

describe('the menu "Download"', () => {
  consoleWarnings();
  beforeEach(() => resetMouse());
  afterEach(() => restore());

  it('offers pictures, a page and data', async () => {
    const element = await mount({ src: recognition });
    expect(opener(element).getAttribute('aria-expanded')).to.equal('false');
    await open(element);
    expect(opener(element).getAttribute('aria-expanded')).to.equal('true');
    expect(names(element)).to.include.members(['Picture (SVG)', 'Picture (PNG)', 'JSON']);
    expect(names(element).slice(0, 2)).to.deep.equal(['Picture (SVG)', 'Picture (PNG)']);
    expect(names(element)).not.to.include('JSON-LD');
  });

  it('offers what the author names, and nothing where that is none', async () => {
    const some = await mount({ src: recognition, attributes: { exports: 'json-ld  PNG nonsense' } });
    await open(some);
    expect(names(some)).to.deep.equal(['Picture (PNG)', 'JSON-LD']);
    const none = await mount({ src: recognition, attributes: { exports: 'none' } });
    expect(root(none).querySelector('.save') === null).to.equal(true);
  });

  it('is gone through by arrows, Home, End and letters', async () => {
    const element = await mount({ src: recognition });
    opener(element).focus();
    await press('Enter');
    await waitUntil(() => focused(element) === 'Picture (SVG)', 'the first entry has no focus');
    await press('ArrowDown');
    expect(focused(element)).to.equal('Picture (PNG)');
    await press('Home', 'ArrowUp');
    expect(focused(element)).to.equal(names(element).at(-1));
    await press('ArrowDown');
    expect(focused(element)).to.equal('Picture (SVG)');
    await press('j');
    expect(focused(element)).to.equal('JSON');
    await press('End');
    expect(focused(element)).to.equal(names(element).at(-1));
  });

  it('closes on Escape and gives the focus back', async () => {
    const element = await mount({ src: recognition });
    await open(element);
    await press('Escape');
    await closed(element);
    expect(focused(element)).to.equal('Download');
  });

  it('closes on Tab, which goes on from the button', async () => {
    const element = await mount({ src: recognition });
    await open(element);
    await press('Tab');
    await closed(element);
    expect(focused(element)).to.equal('?');
  });

  it('closes on a press elsewhere, and by its button', async () => {
    const element = await mount({ src: recognition });
    await open(element);
    await click(opener(element));
    await closed(element);
    await open(element);
    const [x, y] = ground(element, 0.3);
    await sendMouse({ type: 'click', position: [x, y] });
    await closed(element);
    expect(popover(element) === null).to.equal(true);
  });

  it('saves what is chosen under the title of the story, and says so', async () => {
    const element = await mount({ src: recognition });
    const saved = saving();
    await open(element);
    await press('Enter');
    await waitUntil(() => saved.length === 1, 'nothing is saved');
    await closed(element);
    expect(focused(element)).to.equal('Download');
    expect(saved[0]!.name).to.equal('the-road-to-recognition-russia-and-the-taliban.svg');
    expect((await saved[0]!.file).type).to.equal('image/svg+xml');
    expect(await (await saved[0]!.file).text()).to.include('rgb(135, 24, 10)');
    await waitUntil(() => said(element) === `Saved as ${saved[0]!.name}`, 'nothing is said');
  });

  it('opens and saves by a finger, on targets that are large enough', async function () {
    if (!isChromium) this.skip();
    const element = await mount({ src: recognition, width: 400 });
    await emulate({ touch: true });
    const saved = saving();
    const touch = async (target: Element): Promise<void> => {
      const { x, y, width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
      await tap(x + width / 2, y + height / 2);
    };
    await touch(opener(element));
    await waitUntil(() => items(element).length > 0, 'the menu does not open');
    await touch(items(element)[1]!);
    await waitUntil(() => saved.length === 1, 'nothing is saved');
    expect((await saved[0]!.file).type).to.equal('image/png');
    await emulate();
  });

  it('says when it could not be saved', async () => {
    const element = await mount({ src: recognition });
    element.export = () => Promise.reject(new Error('no room'));
    saving();
    await open(element);
    await click(items(element).at(-1)!);
    await waitUntil(() => said(element) === 'Could not be saved', 'nothing is said');
  });

  it('keeps its name, its place on the screen and the toolbar in one piece on narrow pages', async () => {
    for (const width of [320, 375, 768]) {
      const element = await mount({ src: recognition, width });
      await setViewport({ width: Math.max(500, width), height: 700 });
      await open(element);
      const { left, right, top, bottom } = menu(element)!.getBoundingClientRect();
      expect(left, `${width}`).to.be.at.least(0);
      expect(right, `${width}`).to.be.at.most(innerWidth);
      expect(top, `${width}`).to.be.at.least(0);
      expect(bottom, `${width}`).to.be.at.most(innerHeight);
      const boxes = [...root(element).querySelectorAll('.toolbar button:not(.menu *)')].map((each) =>
        each.getBoundingClientRect(),
      );
      boxes.forEach((a, i) =>
        boxes.slice(i + 1).forEach((b) => {
          const apart =
            a.right <= b.left + 1.5 || b.right <= a.left + 1.5 || a.bottom <= b.top || b.bottom <= a.top;
          expect(apart, `${width}`).to.equal(true);
        }),
      );
      element.remove();
    }
  });
});
