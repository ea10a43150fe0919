import { expect, fixtureCleanup } from '@open-wc/testing';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { consoleWarnings } from '../support/console-warnings.js';
import { mount, root, textOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

const eventsOf = (count: number, title = 'Event') =>
  Array.from({ length: count }, (_, index) => ({
    id: `e${index}`,
    date: `${1000 + (index % 3000)}-0${1 + (index % 9)}`,
    title: `${title} ${index}`,
    group: index % 3 ? 'a' : 'b',
  }));

const facts = (element: StoryTimeline): string => textOf(root(element).querySelector('.facts'));
const title = (element: StoryTimeline): string => textOf(root(element).querySelector('[part=heading]'));
const shows = (element: StoryTimeline, count: string): Promise<void> =>
  waitUntil(() => facts(element).startsWith(`${count} events`), `there are not ${count} events`);

describe('a large story in memory', () => {
  consoleWarnings();
  afterEach(fixtureCleanup);

  it('is shown whole, and said once to be', async () => {
    const element = await mount({ undrawn: true });
    let loads = 0;
    element.addEventListener('story-timeline-load', () => (loads += 1));
    element.story = {
      title: 'In memory',
      events: [...eventsOf(20_000), { date: 'Thursday', title: 'No date' }],
    };
    await element.updateComplete;
    expect(element.matches(':state(loading)')).to.equal(true);
    await shows(element, '20,001');
    await element.updateComplete;
    expect(title(element)).to.equal('In memory');
    expect(element.matches(':state(loading)')).to.equal(false);
    expect(element.problems.map(({ path }) => path)).to.deep.equal(['events[20000].date']);
    expect(loads).to.equal(1);
  });

  it('leaves the page between its slices', async () => {
    const element = await mount({ undrawn: true });
    const events = eventsOf(60_000);
    let turns = 0;
    const channel = new MessageChannel();
    channel.port1.addEventListener('message', () => {
      turns += 1;
      channel.port2.postMessage(0);
    });
    channel.port1.start();
    channel.port2.postMessage(0);
    element.story = events;
    await shows(element, '60,000');
    channel.port1.close();
    expect(turns).to.be.greaterThan(1);
  });

  it('gives way to another that is given before it is done', async () => {
    const element = await mount({ undrawn: true });
    element.story = eventsOf(60_000);
    await element.updateComplete;
    element.story = eventsOf(5000, 'Other');
    await shows(element, '5,000');
    element.story = eventsOf(60_000);
    await element.updateComplete;
    element.story = [{ date: '1996', title: 'Small' }];
    await element.updateComplete;
    expect(facts(element)).to.match(/^1 event/);
  });

  it('keeps the story before in sight until it is done', async () => {
    const element = await mount({ story: { title: 'Before', events: [{ date: '1996', title: 'One' }] } });
    element.story = { title: 'After', events: eventsOf(30_000) };
    await element.updateComplete;
    expect(title(element)).to.equal('Before');
    await shows(element, '30,000');
    expect(title(element)).to.equal('After');
  });

  it('begins again when the element is taken out of the page and put back', async () => {
    const element = await mount({ undrawn: true });
    element.story = eventsOf(60_000);
    await element.updateComplete;
    const home = element.parentElement!;
    element.remove();
    expect(element.matches(':state(loading)')).to.equal(true);
    home.append(element);
    await shows(element, '60,000');
  });

  it('may be columns', async () => {
    const element = await mount({ undrawn: true });
    element.story = { title: 'Columns', events: { length: 2, earliest: Float64Array.of(0, 86_400_000) } };
    await shows(element, '2');
    expect(title(element)).to.equal('Columns');
  });

  it('is a failure in words where it cannot be read', async () => {
    const element = await mount({ undrawn: true });
    let problems: readonly { code: string }[] = [];
    element.addEventListener('story-timeline-error', (event) => (problems = event.problems));
    element.story = {
      events: {
        length: 9,
        earliest: new Float64Array(9),
        get latest(): Float64Array {
          throw new Error('gone');
        },
      },
    };
    await waitUntil(() => problems.length > 0, 'nobody says so');
    expect(element.matches(':state(loading)')).to.equal(false);
    expect(textOf(root(element).querySelector('[role=status]'))).to.not.equal('');
  });
});
