import { expect, fixture, html } from '@open-wc/testing';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { beyond, linesOf } from '../support/boxes.js';
import { drawn, frame, marks, recognition, root } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

/** Ways in which pages keep what they hold out of sight at first: what hides it, and what shows it then. */
const ways: Readonly<Record<string, (element: StoryTimeline) => readonly [HTMLElement, () => unknown]>> = {
  'details that are opened': (element) => {
    const details = document.createElement('details');
    details.append(element);
    return [details, () => (details.open = true)];
  },
  'a dialog that is opened': (element) => {
    const dialog = document.createElement('dialog');
    dialog.style.width = '700px';
    dialog.append(element);
    return [dialog, () => dialog.showModal()];
  },
  'a popover that is opened': (element) => {
    const box = document.createElement('div');
    box.popover = 'manual';
    box.style.width = '700px';
    box.append(element);
    return [box, () => box.showPopover()];
  },
  'a tab that is hidden': (element) => {
    const tab = document.createElement('div');
    tab.hidden = true;
    tab.append(element);
    return [tab, () => (tab.hidden = false)];
  },
  'the element itself, hidden': (element) => {
    const box = document.createElement('div');
    element.hidden = true;
    box.append(element);
    return [box, () => (element.hidden = false)];
  },
  'a box that has no width yet': (element) => {
    const box = document.createElement('div');
    box.style.width = '0';
    box.append(element);
    return [box, () => (box.style.width = '600px')];
  },
  'a box drawn when it comes near': (element) => {
    const box = document.createElement('div');
    box.style.cssText = 'margin-top: 6000px; content-visibility: auto; contain-intrinsic-size: auto 500px';
    box.append(element);
    return [box, () => box.scrollIntoView()];
  },
};

/** Of a drawing that has followed its room: what of its labels is not inside it. */
const outside = (element: StoryTimeline): number =>
  [...root(element).querySelectorAll('[part=label]')]
    .flatMap((label) => [...label.querySelectorAll('.title')].flatMap(linesOf))
    .filter((line) => beyond(line, element.getBoundingClientRect()) > 1).length;

const follows = async (element: StoryTimeline): Promise<void> => {
  await drawn(element);
  await waitUntil(async () => {
    await frame();
    const stage = root(element).querySelector('.stage')!;
    return Number(stage.querySelector('[part=axis]')?.getAttribute('width')) === stage.clientWidth;
  }, 'the drawing does not follow its room');
};

describe('shown later than it is loaded', () => {
  for (const [name, hide] of Object.entries(ways))
    it(`${name}: it is drawn for the room that it gets`, async () => {
      const element = document.createElement('story-timeline');
      const [holder, show] = hide(element);
      const page = await fixture<HTMLElement>(html`<div></div>`);
      page.append(holder);
      element.src = recognition;
      await element.updateComplete;
      await frame();
      show();
      await follows(element);
      expect(marks(element)).to.have.length(8);
      expect(root(element).querySelectorAll('[part=label]')).to.have.length(8);
      expect(outside(element)).to.equal(0);
    });

  it('moved to a narrower place of the page, it is drawn for that, with the event that was open', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <main style="width: 900px"></main>
        <aside style="width: 300px"></aside>
      </div>`,
    );
    const element = document.createElement('story-timeline');
    element.src = recognition;
    page.querySelector('main')!.append(element);
    await follows(element);
    element.select('remark');
    await element.updateComplete;
    page.querySelector('aside')!.append(element);
    await follows(element);
    expect(element.clientWidth).to.equal(300);
    expect(element.selected).to.equal('remark');
    expect(outside(element)).to.equal(0);
  });
});
