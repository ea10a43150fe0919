import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import {
  click,
  closes,
  focused,
  hover,
  mark,
  middle,
  mount,
  opens,
  popover,
  press,
  pressShiftTab,
  recognition,
  root,
  textOf,
} from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

const allies = 'allies in the fight against terrorism';
const brave = 'This brave decision will be an example for others… Russia was ahead of everyone';

/** What a pointer does of which no engine's driver is quick or still enough. */
const point = (target: Element, type: 'pointerenter' | 'pointermove'): boolean =>
  target.closest('li')!.dispatchEvent(new PointerEvent(type, { pointerType: 'mouse' }));

/** What is to happen later, by how many milliseconds, of what an act has begun. */
const begunBy = async (act: () => unknown): Promise<number[]> => {
  const { setTimeout, clearTimeout } = globalThis;
  const pending = new Map<unknown, number>();
  globalThis.setTimeout = ((call: () => void, ms = 0) => {
    const timer = setTimeout(call, ms);
    pending.set(timer, ms);
    return timer;
  }) as typeof globalThis.setTimeout;
  globalThis.clearTimeout = (timer) => {
    pending.delete(timer);
    clearTimeout(timer);
  };
  try {
    await act();
  } finally {
    Object.assign(globalThis, { setTimeout, clearTimeout });
  }
  return [...pending.values()];
};

describe('the popover', () => {
  let element: StoryTimeline;
  beforeEach(async () => {
    await resetMouse();
    element = await mount({ src: recognition });
  });

  it('shows who said what while the pointer is on an event, and goes when it leaves', async () => {
    await hover(mark(element, 'remark'));
    await opens(element, allies);
    expect(element.selected).to.equal(null);
    await sendMouse({ type: 'move', position: [2, 2] });
    await closes(element);
  });

  it('lets the pointer cross into it', async () => {
    await hover(mark(element, 'remark'));
    await opens(element, allies);
    await hover(popover(element)!);
    await sendMouse({ type: 'move', position: [2, 2] });
    await closes(element);
  });

  it('shows several quotations at once, each with who said it', async () => {
    await hover(mark(element, 'recognition'));
    await opens(element, brave);
    const figures = [...(popover(element)?.querySelectorAll('figure') ?? [])];
    expect(figures).to.have.length(4);
    expect(textOf(figures[0]?.querySelector('blockquote'))).to.equal(`“${brave}”`);
    expect(textOf(figures[0]?.querySelector('figcaption'))).to.contain('Amir Khan Muttaqi');
  });

  it('stays when it is clicked, until Escape', async () => {
    await click(mark(element, 'remark'));
    await opens(element, allies);
    expect(element.selected).to.equal('remark');
    await sendMouse({ type: 'move', position: [2, 2] });
    await hover(mark(element, 'takeover'));
    expect(textOf(popover(element))).to.contain(allies);
    await press('Escape');
    await closes(element);
    expect(element.selected).to.equal(null);
  });

  it('stays closed where a press and Escape are quicker than the pointer’s rest', async () => {
    const target = mark(element, 'remark');
    const left = await begunBy(async () => {
      point(target, 'pointerenter');
      point(target, 'pointermove');
      target.click();
      await element.updateComplete;
      expect(textOf(popover(element))).to.contain(allies);
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
      await element.updateComplete;
    });
    expect(popover(element) === null).to.equal(true);
    expect(left.filter((ms) => ms === 150)).to.deep.equal([]);
  });

  it('does not show what comes under a pointer that rests, before that moves', async () => {
    const target = mark(element, 'remark');
    expect(await begunBy(() => point(target, 'pointerenter'))).to.deep.equal([]);
    expect(await begunBy(() => point(target, 'pointermove'))).to.deep.equal([150]);
    await opens(element, allies);
  });

  it('closes by a second click on its mark, and by a click outside', async () => {
    await click(mark(element, 'remark'));
    await opens(element, allies);
    await click(mark(element, 'remark'));
    await closes(element);
    await click(mark(element, 'remark'));
    await opens(element, allies);
    await sendMouse({ type: 'click', position: [2, 2] });
    await closes(element);
  });

  it('gives way to another pin', async () => {
    await click(mark(element, 'takeover'));
    await opens(element, 'control');
    await press('Escape');
    await click(mark(element, 'remark'));
    await opens(element, allies);
    element.select('recognition');
    await opens(element, brave);
    expect(root(element).querySelectorAll('[part=popover]')).to.have.length(1);
  });

  it('shows with keyboard focus and moves along with Tab', async () => {
    mark(element, 'earlier-recognitions').focus();
    await press('Tab');
    expect(focused(element)).to.equal('takeover');
    await opens(element, 'August 2021');
    await pressShiftTab();
    expect(focused(element)).to.equal('earlier-recognitions');
    await opens(element, '1996–2001');
  });

  it('is entered by Tab once Enter has pinned it, and gives the focus back', async () => {
    mark(element, 'remark').focus();
    await press('Enter');
    await opens(element, allies);
    expect(focused(element)).to.equal('remark');
    await press('Tab');
    expect(popover(element)?.contains(root(element).activeElement)).to.equal(true);
    await press('Escape');
    await closes(element);
    expect(focused(element)).to.equal('remark');
  });

  it('makes way for another mark that the keys come to, while it is pinned', async () => {
    // Below the mark that it belongs to stands the one before.
    await click(mark(element, 'recognition'));
    await opens(element, brave);
    await waitUntil(() => popover(element)?.getAnimations().length === 0, 'it does not come to rest');
    const isCovered = (id: string): boolean =>
      Boolean(
        root(element)
          .elementFromPoint(...middle(mark(element, id)))
          ?.closest('.popover'),
      );
    expect(isCovered('ambassador'), 'at first').to.equal(true);
    await pressShiftTab();
    expect(focused(element)).to.equal('ambassador');
    expect(isCovered('ambassador')).to.equal(false);
    expect(isCovered('recognition'), 'its own').to.equal(false);
    expect(textOf(popover(element))).to.include(brave);
  });

  it('steps to the next event and keeps the focus on the same button', async () => {
    await click(mark(element, 'remark'));
    await opens(element, allies);
    const next = () => popover(element)!.querySelector<HTMLElement>('[data-step="1"]')!;
    next().focus();
    await press('Enter');
    await opens(element, 'April 2025');
    expect(element.selected).to.equal('delisting');
    expect(root(element).activeElement === next(), 'the focus is elsewhere').to.equal(true);
    await press('Enter');
    await opens(element, 'by 3 July 2025');
    expect(root(element).activeElement === next(), 'the focus is elsewhere').to.equal(true);
  });

  it('tells the page only what the reader does, and can be refused', async () => {
    const told: (string | undefined)[] = [];
    element.addEventListener('story-timeline-select', ({ storyEvent }) => told.push(storyEvent?.id));
    element.select('takeover');
    await opens(element, 'August 2021');
    expect(told).to.deep.equal([]);
    await press('Escape');
    await closes(element);
    await click(mark(element, 'remark'));
    await opens(element, allies);
    expect(told).to.deep.equal([undefined, 'remark']);

    await press('Escape');
    await closes(element);
    element.addEventListener('story-timeline-select', (event) => event.preventDefault());
    await click(mark(element, 'takeover'));
    await element.updateComplete;
    expect(element.selected).to.equal(null);
  });

  it('can be led to another event by a page that refuses the one', async () => {
    element.addEventListener('story-timeline-select', (event) => {
      event.preventDefault();
      element.select('remark');
    });
    await click(mark(element, 'takeover'));
    await opens(element, allies);
    expect(element.selected).to.equal('remark');
  });

  it('closes before a dialog that it stands in', async () => {
    const dialog = document.createElement('dialog');
    element.replaceWith(dialog);
    dialog.append(element);
    dialog.showModal();
    await element.updateComplete;
    element.select('remark');
    await opens(element, allies);
    await press('Escape');
    await closes(element);
    expect(dialog.open).to.equal(true);
    dialog.close();
  });

  it('is not cut by a parent that clips', async () => {
    const parent = element.parentElement!;
    parent.style.cssText += ';overflow:hidden;contain:paint;transform:translateX(1px)';
    await click(mark(element, 'recognition'));
    await opens(element, brave);
    const { top, left, bottom, right } = popover(element)!.getBoundingClientRect();
    expect(Math.min(top, left)).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
    expect(right).to.be.at.most(innerWidth);
  });
});
