import { expect, fixtureCleanup } from '@open-wc/testing';
import fc from 'fast-check';
import { sendMouse, setViewport } from '@web/test-runner-commands';
import {
  article,
  byClass,
  inView,
  linked,
  mountWithArticle,
  painted,
  pointAt,
  still,
  story,
  wordsIn,
} from '../support/article.js';
import { click, closes, mark, opens, popover, press, root, textOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';
import type { StoryTimeline } from '../../src/story-timeline.js';

const move = (position: [number, number]): Promise<unknown> => sendMouse({ type: 'move', position });
const away = (): Promise<unknown> => move([2, 2]);
const readButton = (element: StoryTimeline, quote: number): HTMLElement => {
  const found = popover(element)?.querySelector<HTMLElement>(`.read[data-quote="${quote}"]`);
  if (!found) throw new Error('no way into the article');
  return found;
};
const selections = (element: StoryTimeline): (string | null)[] => {
  const heard: (string | null)[] = [];
  element.addEventListener('story-timeline-select', ({ storyEvent }) => heard.push(storyEvent?.id ?? null));
  return heard;
};
const reads = (element: StoryTimeline): Promise<void> => opens(element, 'Back to the timeline');

describe('from the timeline to the sentence', () => {
  afterEach(fixtureCleanup);
  beforeEach(away);

  it('leads to the words, lights them, and gives the focus to their paragraph', async () => {
    const element = await mountWithArticle();
    const before = document.getElementById('report')?.outerHTML;
    await click(mark(element, 'vote'));
    await opens(element, 'The mayor');
    await click(readButton(element, 0));
    await reads(element);
    await waitUntil(() => inView(byClass('vote')), 'the passage is not in view');
    await waitUntil(() => document.activeElement === byClass('vote'), 'the focus is elsewhere');
    await still();
    expect(painted('story-timeline-current').join('')).to.equal('a bold step across the water');
    expect(element.selected).to.equal('vote');
    await click(popover(element)!.querySelector('button')!);
    await opens(element, 'The mayor');
    await waitUntil(() => root(element).activeElement === readButton(element, 0), 'the focus is elsewhere');
    expect(document.getElementById('report')?.outerHTML).to.equal(before);
    await waitUntil(() => inView(mark(element, 'vote')), 'the mark is not in view');
  });

  it('tells words that stand alone from the same words in a longer quotation', async () => {
    const element = await mountWithArticle();
    await click(mark(element, 'vote'));
    await opens(element, 'The council');
    await click(readButton(element, 1));
    await reads(element);
    await waitUntil(() => painted('story-timeline-current').join() === 'bold step', 'other words are lit');
    const [range] = [...CSS.highlights.get('story-timeline-current')!] as Range[];
    expect(range?.startContainer.parentElement?.className).to.equal('vote');
  });

  it('leads back by Escape, by keyboard alone', async () => {
    const element = await mountWithArticle();
    mark(element, 'repair').focus();
    await press('Enter');
    await opens(element, 'A mason');
    readButton(element, 0).focus();
    await press('Enter');
    await reads(element);
    await waitUntil(
      () => document.activeElement === byClass('repair'),
      'the focus does not go to the passage',
    );
    await press('Escape');
    await opens(element, 'A mason');
    await waitUntil(
      () => root(element).activeElement === readButton(element, 0),
      'the focus does not come back',
    );
    expect(byClass('repair').hasAttribute('tabindex')).to.equal(false);
    await press('Escape');
    await closes(element);
    expect(element.selected).to.equal(null);
  });

  it('offers no way into an article that it has left behind', async () => {
    const element = await mountWithArticle();
    await click(mark(element, 'vote'));
    await opens(element, 'The mayor');
    expect(readButton(element, 0)).not.to.equal(null);
    const home = element.parentElement!;
    element.remove();
    document.getElementById('report')?.remove();
    home.append(element);
    await element.updateComplete;
    if (!popover(element)) await click(mark(element, 'vote'));
    await opens(element, 'The mayor');
    await waitUntil(() => !popover(element)?.querySelector('.read'), 'there is a way to nowhere');
  });

  it('offers no way to words that the article does not have, and says so to the editor', async () => {
    const told = {
      events: [
        {
          id: 'vote',
          date: '2001-05',
          title: 'The vote',
          quotes: [{ text: 'a bold step over the water', speaker: 'The mayor' }, { text: 'It will hold.' }],
        },
      ],
    };
    const element = await mountWithArticle({ told });
    await waitUntil(() => element.problems.length > 0, 'nothing is said');
    expect(element.problems.map(({ code }) => code)).to.deep.equal(['quote-altered']);
    expect(element.problems[0]?.message).to.contain('a bold step across the water');
    mark(element, 'vote').focus();
    await press('Enter');
    await opens(element, 'The mayor');
    expect(popover(element)?.querySelectorAll('.read')).to.have.length(1);
  });
});

describe('from the sentence to the timeline', () => {
  afterEach(fixtureCleanup);
  beforeEach(away);

  it('shows the event beside the words under the pointer, and lets go when it leaves', async () => {
    const element = await mountWithArticle();
    await move(pointAt(byClass('repair'), 'will hold'));
    await opens(element, 'A mason');
    const shown = popover(element)!.getBoundingClientRect();
    const words = wordsIn(byClass('repair'), 'It will hold.').getBoundingClientRect();
    expect(Math.min(Math.abs(shown.top - words.bottom), Math.abs(shown.bottom - words.top))).to.be.below(20);
    expect(element.selected).to.equal(null);
    await away();
    await closes(element);
  });

  it('pins it with a click, and lets go with the next', async () => {
    const element = await mountWithArticle();
    const heard = selections(element);
    const at = pointAt(byClass('repair'), 'will hold');
    await sendMouse({ type: 'click', position: at });
    await opens(element, 'A mason');
    expect(element.selected).to.equal('repair');
    await away();
    await sendMouse({ type: 'click', position: pointAt(byClass('repair'), 'will hold') });
    await closes(element);
    expect(heard).to.deep.equal(['repair', null]);
  });

  it('goes from one passage to another with one click', async () => {
    const element = await mountWithArticle();
    const heard = selections(element);
    await sendMouse({ type: 'click', position: pointAt(byClass('opening'), 'a day in June') });
    await opens(element, 'The opening');
    await sendMouse({ type: 'click', position: pointAt(byClass('vote'), 'across the water') });
    await opens(element, 'The vote');
    expect(heard).to.deep.equal(['opening', 'vote']);
  });

  it('takes the inner of two quotations, and each its own', async () => {
    const element = await mountWithArticle();
    await sendMouse({ type: 'click', position: pointAt(byClass('vote'), 'bold\u00a0step') });
    await opens(element, 'The vote');
    expect(popover(element)?.querySelector('.lit')?.textContent).to.contain('The council');
  });

  it('leads on to the mark in the timeline', async () => {
    const element = await mountWithArticle();
    await sendMouse({ type: 'click', position: pointAt(byClass('repair'), 'will hold') });
    await opens(element, 'Show in the timeline');
    await click(popover(element)!.querySelector('.locate')!);
    await waitUntil(() => inView(mark(element, 'repair')), 'the mark is not in view');
    await waitUntil(() => Boolean(popover(element)?.closest('li')), 'the popover is not at the mark');
    expect(element.selected).to.equal('repair');
  });

  it('shows the event at its mark where the author wants it there', async () => {
    const element = await mountWithArticle({ attributes: { passages: 'timeline' } });
    await sendMouse({ type: 'click', position: pointAt(byClass('repair'), 'will hold') });
    await opens(element, 'A mason');
    expect(popover(element)?.closest('li') !== null).to.equal(true);
    await waitUntil(() => inView(mark(element, 'repair')), 'the mark is not in view');
  });

  it('leaves a click on a link in the passage to the link, and shows the event when the focus comes there', async () => {
    const element = await mountWithArticle();
    const link = byClass('plan').querySelector('a')!;
    link.addEventListener('click', (event) => event.preventDefault());
    await sendMouse({ type: 'click', position: pointAt(byClass('plan'), 'first plan') });
    expect(element.selected).to.equal(null);
    link.blur();
    link.focus();
    await opens(element, 'The plan');
    link.blur();
    await away();
    await closes(element);
  });

  it('shows the event of words that are selected', async () => {
    const element = await mountWithArticle();
    byClass('repair').scrollIntoView({ block: 'center', behavior: 'instant' });
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(wordsIn(byClass('repair'), 'will hold'));
    await opens(element, 'A mason');
    getSelection()?.removeAllRanges();
    await closes(element);
  });

  it('follows the reader where the author wants it, and opens nothing', async () => {
    const element = await mountWithArticle({ attributes: { sync: '' } });
    const current = (): string[] =>
      [...root(element).querySelectorAll<HTMLElement>('[aria-current]')].map(
        ({ dataset }) => dataset['id'] ?? '',
      );
    for (const [name, id] of [
      ['vote', 'vote'],
      ['plan', 'plan'],
      ['repair', 'repair'],
      ['vote', 'vote'],
    ] as const) {
      const { top } = byClass(name).getBoundingClientRect();
      scrollBy({ top: top - innerHeight * 0.35, behavior: 'instant' });
      await waitUntil(() => current().join() === id, `the reader is at ${name}, and it says ${current()}`);
    }
    expect(element.selected).to.equal(null);
    expect(popover(element)).to.equal(null);
  });
});

describe('an article that comes and goes', () => {
  afterEach(fixtureCleanup);

  it('is linked when it comes, and let go when it leaves', async () => {
    const element = await mountWithArticle({ alone: true });
    element.parentElement?.append(article());
    await linked();
    expect(painted('story-timeline-quote')).to.contain('It will hold.');
    document.getElementById('report')?.remove();
    await waitUntil(() => painted('story-timeline-quote').length === 0, 'it is still painted');
  });

  it('keeps its links when the browser translates it', async () => {
    const element = await mountWithArticle();
    document.documentElement.classList.add('translated-ltr');
    try {
      byClass('repair').innerHTML = '<font><font>„Es wird halten.“ So sprach der Maurer.</font></font>';
      await waitUntil(
        () => painted('story-timeline-quote').some((words) => words.includes('Es wird halten')),
        'the passage is lost',
      );
      await sendMouse({ type: 'click', position: pointAt(byClass('repair'), 'Es wird') });
      await opens(element, 'A mason');
    } finally {
      document.documentElement.classList.remove('translated-ltr');
    }
  });

  it('is followed into a shadow root', async () => {
    const element = await mountWithArticle({ alone: true });
    const site = document.createElement('div');
    site.attachShadow({ mode: 'open' }).append(article('inner'));
    element.parentElement?.append(site);
    element.article = site.shadowRoot!.getElementById('inner');
    await linked();
    expect(painted('story-timeline-quote')).to.contain('It will hold.');
    const at = site.shadowRoot!.querySelector<HTMLElement>('.repair')!;
    await sendMouse({ type: 'click', position: pointAt(at, 'will hold') });
    await opens(element, 'A mason');
  });

  it('is followed when words are added', async () => {
    const element = await mountWithArticle();
    const late = {
      ...story,
      events: [
        ...story.events,
        { id: 'fall', date: '2020', title: 'The fall', quotes: [{ text: 'It fell at night.' }] },
      ],
    };
    element.story = late;
    await element.updateComplete;
    const paragraph = document.createElement('p');
    paragraph.textContent = 'A witness said: “It fell at night.”';
    document.getElementById('report')?.append(paragraph);
    await waitUntil(() => painted('story-timeline-quote').includes('It fell at night.'), 'it is not found');
  });

  it('can have two timelines, of which one leaves', async () => {
    const element = await mountWithArticle();
    const other = document.createElement('story-timeline');
    other.setAttribute('for', 'report');
    other.story = { events: [{ date: '2003', quotes: [{ text: 'So the mason said.' }] }] };
    element.after(other);
    await waitUntil(
      () => painted('story-timeline-quote').includes('So the mason said.'),
      'the second is not linked',
    );
    other.remove();
    await waitUntil(
      () => !painted('story-timeline-quote').includes('So the mason said.'),
      'the second has not let go',
    );
    expect(painted('story-timeline-quote')).to.contain('It will hold.');
    expect(textOf(byClass('repair'))).to.contain('It will hold.');
  });
});

describe('the nodes of the article', () => {
  afterEach(fixtureCleanup);

  const actions: Readonly<Record<string, (element: StoryTimeline) => Promise<unknown>>> = {
    'points at a passage': () => move(pointAt(byClass('repair'), 'will hold')),
    'presses a passage': () =>
      sendMouse({ type: 'click', position: pointAt(byClass('vote'), 'across the water') }),
    'selects words': async () => getSelection()?.selectAllChildren(byClass('repair')),
    'selects nothing': async () => getSelection()?.removeAllRanges(),
    'pins an event': async (element) => element.select('vote'),
    reads: async (element) => popover(element)?.querySelector<HTMLElement>('.read')?.click(),
    'presses Escape': () => press('Escape'),
    'presses Tab': () => press('Tab'),
    'scrolls on': async () => scrollBy({ top: 300, behavior: 'instant' }),
    'follows along': async (element) => (element.sync = !element.sync),
    'changes the place of popovers': async (element) =>
      (element.passages = element.passages === 'timeline' ? 'popover' : 'timeline'),
    'takes the timeline away and back': async (element) => {
      const { parentElement: holder } = element;
      element.remove();
      holder?.prepend(element);
    },
  };

  it('are the same after anything that a reader does', async () => {
    const element = await mountWithArticle();
    const report = document.getElementById('report')!;
    const before = report.outerHTML;
    const nodes = [...report.querySelectorAll('*')];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...Object.keys(actions)), { minLength: 1, maxLength: 8 }),
        async (done) => {
          for (const name of done) {
            await actions[name]?.(element);
            await element.updateComplete;
          }
          element.select(null);
          getSelection()?.removeAllRanges();
          (document.activeElement as HTMLElement | null)?.blur();
          await element.updateComplete;
          await waitUntil(
            () => report.outerHTML === before,
            `the article is ${report.outerHTML.slice(0, 400)}`,
          );
          const now = [...report.querySelectorAll('*')];
          expect(now.every((node, i) => node === nodes[i])).to.equal(true);
        },
      ),
      { numRuns: 6 },
    );
  }).timeout(90_000);
});

// The last, since WebKit keeps what it has found of a narrow window.
describe('from the timeline to the sentence, on a small screen', () => {
  afterEach(fixtureCleanup);
  beforeEach(away);

  it('leads back on a small screen to a mark that the sheet leaves free', async () => {
    const text = 'It took them a whole night. '.repeat(20);
    const told = { ...story, events: story.events.map((event) => ({ ...event, text })) };
    const element = await mountWithArticle({ told, width: 375 });
    await setViewport({ width: 375, height: 667 });
    await waitUntil(() => element.matches(':state(vertical)'), 'it is not laid out anew');
    mark(element, 'vote').focus();
    await press('Enter');
    await opens(element, 'The mayor');
    readButton(element, 0).focus();
    await press('Enter');
    await reads(element);
    await waitUntil(() => document.activeElement === byClass('vote'), 'the focus is elsewhere');
    const { display } = getComputedStyle(popover(element)!, '::before');
    expect(display, 'a button is no sheet, by which one takes hold of it').to.equal('none');
    await press('Escape');
    await opens(element, 'The mayor');
    await waitUntil(() => {
      const at = mark(element, 'vote').getBoundingClientRect();
      return at.top >= 0 && at.bottom <= popover(element)!.getBoundingClientRect().top;
    }, 'the mark is covered');
  });
});
