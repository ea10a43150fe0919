import { expect, fixtureCleanup } from '@open-wc/testing';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { type Manner, original, translated, translatePage } from '../support/translate-page.js';
import {
  click,
  closes,
  frame,
  mark,
  marks,
  mount,
  opens,
  popover,
  press,
  root,
  textOf,
  zoomIn,
} from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

const events = Array.from({ length: 9 }, (_, i) => ({
  id: `e${i}`,
  date: `${2010 + i}-0${i + 1}-0${i + 1}`,
  title: `Event ${'abcdefghi'[i]} of nine`,
  text: `Text ${'abcdefghi'[i]} tells more.`,
  quotes: [{ text: `Quotation ${'abcdefghi'[i]} in full`, speaker: `Speaker ${'abcdefghi'[i]}` }],
}));
const story = { title: 'Nine things', events };

/** The letters of the events that a text tells of. */
const told = (node: Element | null | undefined): string =>
  [...new Set(textOf(node).matchAll(/(?:Event|Text|Quotation|Speaker) (\w)\b/g))]
    .map(([, letter]) => letter)
    .filter((letter, i, all) => all.indexOf(letter) === i)
    .join('');

const letterOf = (id = ''): string => 'abcdefghi'[Number(id.slice(1))] ?? '';

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
  return buttons.find((each) => original(textOf(each)) === name)!;
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
