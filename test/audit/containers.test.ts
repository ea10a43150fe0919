import { expect } from '@open-wc/testing';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { followed } from '../support/followed.js';
import { layoutFaults } from '../support/layout-faults.js';
import { drawn, marks, mount, recognition, root } from '../support/timeline.js';

const within = (tag: string, css: string, element: Element): HTMLElement => {
  const box = document.createElement(tag);
  box.style.cssText = css;
  box.append(element);
  return box;
};

const row = (css: string, element: Element): HTMLElement => {
  const box = within('div', css, element);
  box.append(within('aside', 'width: 120px', document.createElement('p')));
  return box;
};

const cell = (element: Element): HTMLElement => {
  const table = within('table', '', within('tbody', '', within('tr', '', within('td', '', element))));
  table.style.width = '100%';
  return table;
};

/** Boxes into which pages put what they embed. */
const containers: Readonly<Record<string, (element: StoryTimeline) => HTMLElement>> = {
  'a row of a flex box': (element) => row('display: flex', element),
  'a column of a flex box': (element) =>
    within('div', 'display: flex; flex-direction: column; align-items: center', element),
  'a cell of a grid': (element) => row('display: grid; grid-template-columns: auto auto', element),
  'a float': (element) => within('div', 'float: left', element),
  'an inline block': (element) => within('div', 'display: inline-block', element),
  'a box that is not there': (element) => within('div', 'display: contents', element),
  'a cell of a table': cell,
  'columns of text': (element) => within('div', 'columns: 2', element),
  'a box that is drawn when it is seen': (element) =>
    within('div', 'content-visibility: auto; contain-intrinsic-size: auto 500px', element),
  'strict containment': (element) => within('div', 'contain: strict; height: 900px', element),
  'a box that scrolls': (element) => within('div', 'overflow: auto; height: 300px', element),
  'an element that hides what is beyond it': (element) =>
    within('div', 'overflow: hidden; height: auto', element),
  'a box out of the flow': (element) =>
    within('div', 'position: absolute; left: 10px; width: 600px', element),
  'an open dialog': (element) => {
    const dialog = within('dialog', 'width: 700px', element) as HTMLDialogElement;
    dialog.open = true;
    return dialog;
  },
  'open details': (element) => {
    const details = within('details', '', element) as HTMLDetailsElement;
    details.open = true;
    return details;
  },
  'details that were closed at first': (element) => {
    const details = within('details', '', element) as HTMLDetailsElement;
    requestAnimationFrame(() => requestAnimationFrame(() => (details.open = true)));
    return details;
  },
};

describe('inside', () => {
  for (const [name, put] of Object.entries(containers))
    it(`${name}, it has room and is whole`, async () => {
      const element = await mount({ src: recognition, width: 900 });
      // Moved in the page, with all that it is.
      element.parentElement!.append(put(element));
      await drawn(element);
      await followed(element);
      expect(element.clientWidth).to.be.within(200, 900);
      expect(root(element).querySelector('.stage')!.clientWidth).to.be.within(200, 900);
      expect(marks(element)).to.have.length(8);
      expect(layoutFaults(element, 8).filter((fault) => !fault.startsWith('html.'))).to.deep.equal([]);
    });
});
