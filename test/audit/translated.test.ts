import { expect, fixtureCleanup } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { type Manner, original, translated, translatePage } from '../support/translate-page.js';
import {
  click,
  closes,
  drawn,
  focused,
  frame,
  mark,
  marks,
  mount,
  opens,
  popover,
  press,
  recognition,
  root,
  textOf,
  viewAfter,
  zoomIn,
} from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

const events = Array.from({ length: 9 }, (_, i) => ({
  id: `e${i}`,
  date: `${2010 + i}-0${i + 1}-0${i + 1}`,
  title: `Event ${'abcdefghij'[i]} of nine`,
  text: `Text ${'abcdefghij'[i]} tells more.`,
  quotes: [{ text: `Quotation ${'abcdefghij'[i]} in full`, speaker: `Speaker ${'abcdefghij'[i]}` }],
}));
const story = { title: 'Nine things', events };

const many = (count: number) => ({
  events: Array.from({ length: count }, (_, i) => ({ date: `${1500 + i}`, title: `Event ${i + 1}` })),
});

/** Of events that come one a year from 1500 on, each label has the year of its own. */
const checkNumbers = (element: StoryTimeline): void => {
  for (const each of marks(element)) {
    const [, year, number] = /(\d{4}).*?Event (\d+)/.exec(original(textOf(each))) ?? [];
    expect(Number(year), textOf(each)).to.equal(1499 + Number(number));
  }
};

const goTo = async (target: HTMLElement): Promise<void> => {
  target.scrollIntoView({ block: 'center' });
  await click(target);
};

/** The letters of the events that a text tells of. */
const told = (node: Element | null | undefined): string =>
  [...new Set(textOf(node).matchAll(/(?:Event|Text|Quotation|Speaker) (\w)\b/g))]
    .map(([, letter]) => letter)
    .filter((letter, i, all) => all.indexOf(letter) === i)
    .join('');

const letterOf = (id = ''): string => 'abcdefghij'[Number(id.slice(1))] ?? '';

/** What is drawn, and what is open, tells of its own event and of no other. */
const tellsTrue = (element: StoryTimeline): void => {
  for (const each of marks(element)) {
    const id = each.dataset['id'];
    expect(told(each), `the mark of ${id}: ${textOf(each)}`).to.equal(letterOf(id));
  }
  const open = popover(element);
  const of = open?.closest('li')?.dataset['key'];
  if (open && of?.startsWith('event')) expect(told(open)).to.equal(letterOf(of.replace(/^event./, '')));
};

const settled = async (element: StoryTimeline): Promise<void> => {
  await element.updateComplete;
  await frame();
  await frame();
};

/** The button of this name, whatever has become of the name. */
const named = (element: StoryTimeline, name: string): HTMLElement => {
  const buttons = [...root(element).querySelectorAll<HTMLElement>('button')];
  return buttons.find((each) => original(each.ariaLabel ?? textOf(each)) === name)!;
};

const heading = (element: StoryTimeline): string => textOf(root(element).querySelector('[part=heading]'));

const manners: readonly Manner[] = ['font', 'data'];

for (const manner of manners)
  describe(`translated by ${manner}`, () => {
    const faults: string[] = [];
    const { warn, error } = console;
    const note = (...said: unknown[]): void => {
      const words = said.map(String).join(' ');
      // Advice of Lit's development build, which has nothing to do with a translation.
      if (!words.includes('change-in-update')) faults.push(words);
    };
    const thrown = ({ message }: ErrorEvent): void => note(message);
    let end = (): void => {};
    beforeEach(() => {
      faults.length = 0;
      console.warn = console.error = note;
      addEventListener('error', thrown);
    });
    afterEach(() => {
      end();
      console.warn = warn;
      console.error = error;
      removeEventListener('error', thrown);
      fixtureCleanup();
      expect(faults.join('\n')).to.equal('');
    });

    const mountTranslated = async (...[setting]: Parameters<typeof mount>): Promise<StoryTimeline> => {
      const element = await mount(setting);
      end = translatePage(element.parentElement!, manner);
      await settled(element);
      return element;
    };

    for (const width of [1000, 340])
      it(`shows of each event its own words, stepped through and zoomed, ${width} px wide`, async () => {
        const element = await mountTranslated({ story, width });
        expect(textOf(mark(element, 'e0'))).to.include('‹');
        tellsTrue(element);
        await click(mark(element, 'e2'));
        await opens(element, translated('Text c tells more.'));
        for (let i = 3; i < 6; i += 1) {
          await click(popover(element)!.querySelector('[data-step="1"]')!);
          await opens(element, translated(events[i]!.text));
          expect(original(textOf(popover(element)))).to.include(`${i + 1} of 9`);
          tellsTrue(element);
        }
        await press('Escape');
        await closes(element);
        await zoomIn(element, 2);
        await settled(element);
        tellsTrue(element);
        await click(named(element, 'Whole story'));
        await settled(element);
        tellsTrue(element);
        expect(marks(element)).to.have.length(9);
      });

    for (const width of [1000, 340])
      it(`keeps labels apart and the words of the axis, ${width} px wide`, async () => {
        const element = await mount({ src: recognition, width });
        const before = [...root(element).querySelectorAll('.label')].map((each) => each.clientHeight);
        const ticks = textOf(root(element).querySelector('[part=axis]'));
        end = translatePage(element.parentElement!, manner);
        await settled(element);
        const labels = [...root(element).querySelectorAll('.label')];
        expect(labels.map((each) => each.clientHeight)).to.deep.equal(before);
        for (const label of labels) {
          expect(label.textContent, 'translated').to.include('‹');
          expect(getComputedStyle(label).overflowY, 'cut where it is too long').to.equal('clip');
        }
        expect(textOf(root(element).querySelector('[part=axis]')), 'ticks').to.equal(ticks);
      });

    it('pages through a long list, of which each part has its own words', async () => {
      const element = await mountTranslated({ story: many(450), attributes: { representation: 'list' } });
      const first = (): string => original(textOf(root(element).querySelector('.story-list .what')));
      await waitUntil(() => first() === 'Event 1', 'there is no list');
      await goTo(named(element, '250 later events'));
      await waitUntil(() => first() === 'Event 201', 'the next part has old words');
      await settled(element);
      const said = [...root(element).querySelectorAll('.story-list .what')].map((each) =>
        original(textOf(each)),
      );
      expect(said).to.deep.equal(Array.from({ length: 200 }, (_, i) => `Event ${i + 201}`));
      await goTo(named(element, '200 earlier events'));
      await waitUntil(() => first() === 'Event 1', 'the first part has old words');
    });

    it('hands nodes on in a story of hundreds without their words', async () => {
      const element = await mountTranslated({ story: many(300) });
      for (const name of ['Zoom in', 'Zoom in', 'Zoom in']) {
        await viewAfter(element, () => click(named(element, name)));
        await settled(element);
        checkNumbers(element);
      }
      root(element).querySelector<HTMLElement>('[part=mark]:not(.outside *)')?.focus();
      await viewAfter(element, () => press('PageDown'));
      await settled(element);
      checkNumbers(element);
      await viewAfter(element, () => press('0'));
      await settled(element);
      checkNumbers(element);
    });

    it('goes on by keys with the focus, and is a list, a table and a timeline again', async () => {
      const element = await mountTranslated({ story });
      await click(mark(element, 'e4'));
      await opens(element, translated('Text e tells more.'));
      expect(focused(element)).to.equal('e4');
      await press('ArrowRight');
      await waitUntil(() => focused(element) === 'e5', 'the focus does not go on');
      tellsTrue(element);
      for (const name of ['List', 'Table', 'Timeline']) {
        await click(named(element, name));
        await settled(element);
        if (name === 'Timeline') tellsTrue(element);
        else expect(textOf(root(element).querySelector('.stage'))).to.include('Event i of nine');
      }
    });

    it('finds what the story says, whatever a translation says', async () => {
      const element = await mountTranslated({ story: many(120) });
      marks(element)[0]!.focus();
      await press('/');
      await waitUntil(() => root(element).querySelector('input'), 'there is nothing to find with');
      await sendKeys({ type: 'Event 77' });
      await press('Enter');
      await waitUntil(
        () => /Event 77\b/.test(textOf(root(element).querySelector('.found'))),
        'it is not found',
      );
      await settled(element);
      checkNumbers(element);
    });

    it('keeps each event of a list in the tag, whose text is translated where it stands', async () => {
      const element = await mount({ undrawn: true });
      const item = (i: number): string =>
        `<li id="e${i}"><time datetime="${events[i]!.date}">in that year</time><h3>${events[i]!.title}</h3></li>`;
      element.innerHTML = `<ol>${events.map((_, i) => item(i)).join('')}</ol>`;
      await drawn(element);
      await click(mark(element, 'e4'));
      await opens(element, 'Event e of nine');
      end = translatePage(element.parentElement!, manner);
      await opens(element, translated('Event e of nine'));
      await settled(element);
      tellsTrue(element);
      expect(marks(element).map(({ dataset }) => dataset['id'])).to.deep.equal(events.map(({ id }) => id));
      expect(original(textOf(mark(element, 'e4')))).to.include('5 May 2014');
      expect(element.querySelectorAll('li')).to.have.length(9);
    });

    it('goes through the events of a cluster, each with its own words', async () => {
      const together = events.map((event) => ({ ...event, date: '2020-01-01' }));
      const element = await mountTranslated({ story: { events: together } });
      await click(root(element).querySelector('[part=cluster]')!);
      await opens(element, 'Event i of nine');
      await click(popover(element)!.querySelector('.members button')!);
      for (const [i, event] of together.entries()) {
        await opens(element, translated(event.text));
        await settled(element);
        expect(told(popover(element))).to.equal(letterOf(event.id));
        if (i < 8) await click(popover(element)!.querySelector('[data-step="1"]')!);
      }
    });

    it('grows by what is appended', async () => {
      const element = await mountTranslated({ story });
      await element.append([{ id: 'e9', date: '2020-05-05', title: 'Event j of nine' }]);
      await waitUntil(() => marks(element).length === 10, 'it is not added');
      await settled(element);
      expect(textOf(mark(element, 'e9'))).to.include(translated('Event j of nine'));
      tellsTrue(element);
    });

    it('speaks the language that the page has become, and is translated no less', async () => {
      const element = await mount({ story });
      end = translatePage(document.body, manner, 'de');
      await waitUntil(() => named(element, 'Vergrößern'), 'it stays English');
      await settled(element);
      expect(original(textOf(mark(element, 'e0'))))
        .to.include('1. Januar 2010')
        .and.include('Event a');
      tellsTrue(element);
    });

    it('follows another story, in which the same event has another title', async () => {
      const element = await mountTranslated({ story });
      element.story = {
        title: 'Other things',
        events: events.map((event, i) => ({ ...event, title: `Event ${letterOf(`e${i}`)} anew` })),
      };
      await waitUntil(() => heading(element) === translated('Other things'), 'the heading is an old one');
      await settled(element);
      for (const each of marks(element)) {
        expect(original(textOf(each)), 'a new title')
          .to.include('anew')
          .and.not.to.include('of nine');
      }
      tellsTrue(element);
    });
  });
