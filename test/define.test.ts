import { expect } from '@open-wc/testing';

describe('the definition', () => {
  it('is made by define.js, not by the module of the class', async () => {
    const { StoryTimeline } = await import('../src/story-timeline.js');
    expect(customElements.get('story-timeline')).to.equal(undefined);
    const waiting = document.createElement('story-timeline');
    document.body.append(waiting);
    const { StoryTimeline: defined } = await import('../src/define.js');
    expect(defined === StoryTimeline).to.equal(true);
    expect(customElements.get('story-timeline') === StoryTimeline).to.equal(true);
    expect(waiting instanceof StoryTimeline).to.equal(true);
    waiting.remove();
  });

  it('keeps what was set on the element before it came', async () => {
    const { StoryTimeline } = await import('../src/story-timeline.js');
    const tag = 'late-timeline';
    const early = Object.assign(document.createElement(tag), { story: [{ date: '2021', title: 'One' }] });
    document.body.append(early);
    class Late extends StoryTimeline {}
    Late.define(tag);
    await (early as unknown as Late).updateComplete;
    expect(early.shadowRoot?.textContent).to.contain('1 event');
    early.remove();
  });
});
