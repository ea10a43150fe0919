import { waitUntil } from '../support/wait-until.js';
import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { accessibilityTree, type AccessibleNode, isChromium } from '../support/chromium.js';
import { consoleWarnings } from '../support/console-warnings.js';
import {
  click,
  focused,
  mark,
  mount,
  popover,
  press,
  recognition,
  root,
  textOf,
} from '../support/timeline.js';

const sheet = (element: StoryTimeline): HTMLDialogElement | null =>
  root(element).querySelector('dialog[open]');

const opened = (element: StoryTimeline): Promise<void> =>
  waitUntil(() => sheet(element)?.matches(':modal'), 'the sheet does not open');
const gone = (element: StoryTimeline): Promise<void> => waitUntil(() => !sheet(element), 'the sheet stays');

const closeButton = (element: StoryTimeline): HTMLElement =>
  sheet(element)!.querySelector<HTMLElement>('[part=close]')!;

const helpButton = (element: StoryTimeline): HTMLElement =>
  root(element).querySelector<HTMLElement>('[part=toolbar] [aria-label="Keyboard shortcuts"]')!;

const pressQuestion = async (): Promise<void> => {
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: '?' });
  await sendKeys({ up: 'Shift' });
};

const flat = (node: AccessibleNode): AccessibleNode[] => [node, ...(node.children ?? []).flatMap(flat)];

describe('the sheet of keys', () => {
  consoleWarnings();
  beforeEach(() => resetMouse());

  it('opens with a question mark as a dialog over the page, and Escape gives the focus back', async () => {
    const element = await mount({ src: recognition });
    mark(element, 'remark').focus();
    await pressQuestion();
    await opened(element);
    expect(sheet(element)?.contains(root(element).activeElement)).to.equal(true);
    await press('Escape');
    await gone(element);
    expect(focused(element)).to.equal('remark');
    expect(element.selected).to.equal(null);
  });

  it('closes with its button, also by Enter, and the focus returns to the button of the toolbar', async () => {
    const element = await mount({ src: recognition });
    helpButton(element).focus();
    for (const key of ['Enter', ' ']) {
      await press(key);
      await opened(element);
      closeButton(element).focus();
      await press(key);
      await gone(element);
      expect(root(element).activeElement === helpButton(element), 'the focus is elsewhere').to.equal(true);
    }
    await click(helpButton(element));
    await opened(element);
    await click(closeButton(element));
    await gone(element);
    expect(root(element).activeElement === helpButton(element), 'the focus is elsewhere').to.equal(true);
  });

  it('takes the place of a popover, and leaves what is pinned to the one who pinned it', async () => {
    const element = await mount({ src: recognition });
    mark(element, 'remark').focus();
    await waitUntil(() => popover(element), 'nothing is shown');
    await pressQuestion();
    await opened(element);
    expect(popover(element)).to.equal(null);
    await press('Escape');
    await gone(element);
    expect(focused(element)).to.equal('remark');
  });

  it('keeps its keys from the timeline', async () => {
    const element = await mount({ src: recognition });
    mark(element, 'remark').focus();
    await pressQuestion();
    await opened(element);
    await press('+', 'ArrowRight', 't', '0', '?');
    expect(root(element).querySelectorAll('dialog')).to.have.length(1);
    expect(root(element).querySelector('.overview')).to.equal(null);
    await press('Escape');
    await gone(element);
    expect(focused(element)).to.equal('remark');
  });

  it('opens again and again, and stays while the story is set anew', async () => {
    const element = await mount({ story: { events: [{ id: 'a', date: '2001', title: 'A' }] } });
    mark(element, 'a').focus();
    await pressQuestion();
    await opened(element);
    element.story = {
      events: [
        { id: 'a', date: '2001', title: 'A' },
        { id: 'b', date: '2002', title: 'B' },
      ],
    };
    await element.updateComplete;
    expect(sheet(element)?.matches(':modal')).to.equal(true);
    await press('Escape');
    await gone(element);
    await waitUntil(() => focused(element) === 'a', 'the focus does not come back');
    await pressQuestion();
    await opened(element);
    await press('Escape');
    await gone(element);
  });

  it('is over the page again when the timeline has been out of it', async () => {
    const element = await mount({ src: recognition });
    const home = element.parentElement!;
    mark(element, 'remark').focus();
    await pressQuestion();
    await opened(element);
    element.remove();
    await element.updateComplete;
    home.append(element);
    await opened(element);
    expect(sheet(element)?.contains(root(element).activeElement)).to.equal(true);
    await press('Escape');
    await gone(element);
    await click(helpButton(element));
    await opened(element);
    await press('Escape');
    await gone(element);
  });

  it('says every key in words, in the language of the element', async () => {
    const element = await mount({ src: recognition, attributes: { lang: 'en-GB' } });
    helpButton(element).focus();
    await press('Enter');
    await opened(element);
    const rows = [...sheet(element)!.querySelectorAll('dl > div')].map((row) => [
      textOf(row.querySelector('dt')),
      textOf(row.querySelector('dd')),
    ]);
    for (const [keys, what] of [
      ['← →', 'Previous and next event'],
      ['Home End', 'First and last event'],
      ['+ −', 'Zoom in and out'],
      ['0', 'Whole story'],
    ] as const)
      expect(rows).to.deep.include([keys, what]);
    expect(rows.every((row) => row.every(Boolean))).to.equal(true);
    await press('Escape');
    await gone(element);
  });

  it('is a named modal dialog to assistive technology, with nothing but itself to be met', async function () {
    if (!isChromium) this.skip();
    const element = await mount({ src: recognition });
    helpButton(element).focus();
    await press('Enter');
    await opened(element);
    const nodes = flat(await accessibilityTree());
    const dialog = nodes.find(({ role }) => role === 'dialog');
    expect(dialog?.name).to.equal('Keyboard shortcuts');
    expect(nodes.some(({ name }) => name?.includes('The Taliban return to power'))).to.equal(false);
    await press('Escape');
    await gone(element);
  });
});
