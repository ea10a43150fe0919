import { waitUntil } from '../support/wait-until.js';
import { expect } from '@open-wc/testing';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { emulate, isChromium } from '../support/chromium.js';
import {
  click,
  drawn,
  marks,
  mount,
  popover,
  press,
  recognition,
  root,
  textOf,
} from '../support/timeline.js';

const tool = (element: StoryTimeline, words: string): HTMLElement => {
  const found = [...root(element).querySelectorAll<HTMLElement>('[part=toolbar] button')].find(
    (button) => textOf(button) === words,
  );
  if (!found) throw new Error(`no button says “${words}”`);
  return found;
};
const offers = (element: StoryTimeline, words: string): Promise<void> =>
  waitUntil(() => textOf(root(element).querySelector('[part=toolbar]')).includes(words), `no “${words}”`);

const isMark = ({ effect }: Animation): boolean =>
  effect instanceof KeyframeEffect && (effect.target?.matches('li[data-key]') ?? false);
const sliding = (element: StoryTimeline): Animation[] =>
  root(element)
    .getAnimations()
    .filter((animation) => animation.playState === 'running' && isMark(animation));

const rest = (element: StoryTimeline): Promise<unknown> =>
  Promise.all(sliding(element).map(({ finished }) => finished));

const places = (element: StoryTimeline): string[] =>
  marks(element).map((mark) => {
    const { x, y } = mark.getBoundingClientRect();
    const { top } = element.getBoundingClientRect();
    return `${mark.dataset['id']} ${Math.round(x)} ${Math.round(y - top)}`;
  });
const breaks = (element: StoryTimeline): number => root(element).querySelectorAll('[part=break]').length;

describe('movement', () => {
  it('slides every mark to its place on the true scale, and back', async () => {
    const element = await mount({ src: recognition });
    const before = places(element);
    expect(breaks(element)).to.be.at.least(1);
    expect(sliding(element)).to.have.length(0);

    await click(tool(element, 'True scale'));
    await waitUntil(() => sliding(element).length > 0, 'nothing moves');
    await rest(element);
    expect(breaks(element)).to.equal(0);
    expect(places(element)).not.to.deep.equal(before);

    await click(tool(element, 'Shorten empty stretches'));
    await waitUntil(() => sliding(element).length > 0, 'nothing moves back');
    await rest(element);
    expect(places(element)).to.deep.equal(before);
  });

  it('draws proportional time on the true scale', async () => {
    const element = await mount({ src: recognition, width: 1200 });
    await click(tool(element, 'True scale'));
    await offers(element, 'Shorten empty stretches');
    await rest(element);
    const wanted = await mount({ src: recognition, width: 1200, attributes: { scale: 'chronological' } });
    const height = (at: StoryTimeline) => root(at).querySelector<HTMLElement>('[part=chart]')!.offsetHeight;
    const drawing = (at: StoryTimeline) => root(at).querySelector('[part=axis]')?.innerHTML;
    expect(height(element)).to.equal(height(wanted));
    expect(drawing(element)?.replaceAll(/<!--.*?-->/g, '')).to.equal(
      drawing(wanted)?.replaceAll(/<!--.*?-->/g, ''),
    );
  });

  it('moves nothing when only the width changes', async () => {
    const element = await mount({ src: recognition, width: 1000 });
    const before = places(element);
    element.parentElement!.style.width = '990px';
    await waitUntil(() => places(element).join() !== before.join(), 'it is not drawn again');
    expect(sliding(element)).to.have.length(0);
  });

  it('keeps the focus on the button that was pressed', async () => {
    const element = await mount({ src: recognition });
    for (const [before, after] of [
      ['True scale', 'Shorten empty stretches'],
      ['Shorten empty stretches', 'True scale'],
    ] as const) {
      tool(element, before).focus();
      await press('Enter');
      await offers(element, after);
      expect(root(element).activeElement === tool(element, after), 'the focus is elsewhere').to.equal(true);
    }
  });

  it('shows the story as a list with all that it tells, and the drawing again', async () => {
    const element = await mount({ src: recognition });
    const before = places(element);
    element.select('remark');
    await waitUntil(() => popover(element), 'no popover');
    await click(tool(element, 'List'));
    await waitUntil(() => root(element).querySelector('[part=list]'), 'no list');
    expect(popover(element)).to.equal(null);
    const events = [...root(element).querySelectorAll('[part=list] > ol > li')];
    expect(events).to.have.length(8);
    expect(textOf(events[3])).to.contain('July 2024').and.contain('allies in the fight against terrorism');
    expect(root(element).querySelectorAll('[part=list] [part=quote]').length).to.be.at.least(8);
    await click(tool(element, 'Timeline'));
    await drawn(element);
    expect(places(element)).to.deep.equal(before);
  });

  if (isChromium)
    describe('for a reader who wants none', () => {
      before(() => emulate({ features: { 'prefers-reduced-motion': 'reduce' } }));
      after(() => emulate());

      it('is a change at once, to the same places', async () => {
        const element = await mount({ src: recognition });
        await click(tool(element, 'True scale'));
        await offers(element, 'Shorten empty stretches');
        expect(sliding(element)).to.have.length(0);
        const reduced = places(element);
        await emulate();
        const moving = await mount({ src: recognition });
        await click(tool(moving, 'True scale'));
        await waitUntil(() => sliding(moving).length > 0, 'nothing moves');
        await rest(moving);
        expect(places(moving)).to.deep.equal(reduced);
      });
    });
});
