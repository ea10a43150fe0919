import { expect } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { consoleWarnings } from '../support/console-warnings.js';
import { mount, press, pressShiftTab, root, textOf } from '../support/timeline.js';

const years = (count: number): object[] =>
  Array.from({ length: count }, (_, i) => ({ date: `${1950 + i}`, title: `Year ${i}` }));

describe('the way past a timeline', () => {
  consoleWarnings();
  beforeEach(() => resetMouse());

  const field = (element: StoryTimeline, place: 'before' | 'after'): HTMLInputElement => {
    const input = document.createElement('input');
    element[place](input);
    return input;
  };

  it('is the first tab stop before more than twenty events, seen when it has the focus', async () => {
    const element = await mount({ story: years(21) });
    const before = field(element, 'before');
    const after = field(element, 'after');
    before.focus();
    await press('Tab');
    const skip = root(element).activeElement as HTMLElement;
    expect(textOf(skip)).to.equal('Skip timeline');
    const { width, height } = skip.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(24);
    expect(getComputedStyle(skip).clipPath).to.equal('none');
    const [x, y] = [skip.getBoundingClientRect().x + width / 2, skip.getBoundingClientRect().y + height / 2];
    expect(skip.contains(root(element).elementFromPoint(x, y))).to.equal(true);
    await press('Enter', 'Tab');
    expect(document.activeElement === after, 'it does not lead past').to.equal(true);
    await pressShiftTab();
    expect(document.activeElement === element, 'it does not lead back').to.equal(true);
  });

  it('is hidden from the eye without the focus', async () => {
    const element = await mount({ story: years(21) });
    const skip = [...root(element).querySelectorAll('button')].find(
      (each) => textOf(each) === 'Skip timeline',
    )!;
    expect(skip.getBoundingClientRect().width).to.be.at.most(1);
  });

  it('leads past the undated too', async () => {
    const element = await mount({ story: [...years(20), { date: 'some day', title: 'When' }] });
    const before = field(element, 'before');
    const after = field(element, 'after');
    before.focus();
    await press('Tab', 'Enter', 'Tab');
    expect(document.activeElement === after, 'it does not lead past').to.equal(true);
  });

  it('is not there before twenty', async () => {
    const element = await mount({ story: years(20) });
    field(element, 'before').focus();
    await press('Tab');
    expect(textOf(root(element).querySelector('section'))).not.to.contain('Skip timeline');
    expect(root(element).activeElement?.matches('[part=toolbar] button')).to.equal(true);
  });
});
