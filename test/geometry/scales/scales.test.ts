import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { scales, type ScaleName } from '../../../src/geometry/scales/index.js';
import { arbitraryEvents, bigBang } from '../../support/arbitrary-story.js';
import { makePlan } from '../../support/make-plan.js';
import { makeStory, newsDates } from '../../support/make-story.js';

const names = Object.keys(scales) as ScaleName[];
const lengths = fc.constantFrom(320, 768, 1232);

describe('scales', () => {
  for (const name of names) {
    it(`${name} is continuous, increasing and reversible`, () => {
      fc.assert(
        fc.property(arbitraryEvents({ minLength: 1 }), lengths, (events, length) => {
          const scale = scales[name](makePlan(makeStory(events), length));
          for (let at = 0; at <= scale.length; at += scale.length / 97) {
            expect(scale.position(scale.time(at))).to.be.closeTo(at, 0.01);
          }
          const times = Array.from({ length: 98 }, (_, i) => scale.time((i * scale.length) / 97));
          times.slice(1).forEach((time, i) => expect(time).to.be.above(times[i]!));
        }),
        { numRuns: 40 },
      );
    });

    it(`${name} keeps every known bound inside an episode, off the breaks`, () => {
      fc.assert(
        fc.property(arbitraryEvents({ minLength: 1 }), lengths, (events, length) => {
          const plan = makePlan(makeStory(events), length);
          const { episodes } = scales[name](plan);
          plan.anchors.forEach((anchor) => {
            expect(episodes.some(({ start, end }) => start <= anchor && anchor <= end)).to.equal(true);
          });
        }),
        { numRuns: 40 },
      );
    });
  }

  it('has equal lengths for equal durations inside an episode', () => {
    for (const { start, end, from, to } of scales.broken(makePlan(makeStory(newsDates), 1232)).episodes) {
      const scale = scales.broken(makePlan(makeStory(newsDates), 1232));
      const tenth = (to - from) / 10;
      for (let i = 0; i < 10; i += 1) {
        const at = scale.position(start + ((end - start) * i) / 10);
        expect(at).to.be.closeTo(from + i * tenth, 1e-6);
      }
    }
  });

  it('breaks the news story three times', () => {
    const { breaks } = scales.broken(makePlan(makeStory(newsDates), 1232));
    expect(breaks).to.have.lengthOf.at.least(2);
    expect(breaks).to.have.lengthOf.at.most(3);
    breaks.forEach(({ from, to }) => expect(to - from).to.be.closeTo(52, 1e-9));
  });

  it('breaks deep time', () => {
    const story = makeStory([bigBang, 'Y-4500000000', '-0043-03-15', '1990', '1990-02-14', '1990-02-15']);
    const scale = scales.broken(makePlan(story, 1232));
    expect(scale.breaks).to.have.lengthOf.at.least(1);
    expect(scale.length).to.be.closeTo(1232, 1e-6);
  });

  it('makes no break in proportional time, in one month, or across a span', () => {
    expect(scales.chronological(makePlan(makeStory(newsDates), 1232)).breaks).to.have.lengthOf(0);
    const crossed = [...newsDates, '1990/2026'];
    expect(scales.broken(makePlan(makeStory(crossed), 1232)).breaks).to.have.lengthOf(0);
    expect(
      scales.broken(makePlan(makeStory(['2024-07', '2024-07-01', '2024-07-31']), 1232)).breaks,
    ).to.have.lengthOf(0);
  });

  it('puts no event into a break, and none where little room is saved', () => {
    fc.assert(
      fc.property(arbitraryEvents({ minLength: 2 }), lengths, (events, length) => {
        const plan = makePlan(makeStory(events), length);
        const { spans } = plan;
        for (const { start, end } of scales.broken(plan).breaks) {
          for (let i = 0; i < spans.length; i += 1) {
            expect(spans.to(i) <= start || spans.from[i]! >= end).to.equal(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('changes no position when the story is moved by 400 years', () => {
    const later = newsDates.map((date) => date.replaceAll(/\d{4}/g, (year) => String(Number(year) + 400)));
    const here = scales.broken(makePlan(makeStory(newsDates), 1232));
    const there = scales.broken(makePlan(makeStory(later), 1232));
    expect(there.episodes.map(({ from, to }) => [from, to])).to.deep.equal(
      here.episodes.map(({ from, to }) => [from, to]),
    );
  });

  it('steps evenly from event to event in the sequential scale', () => {
    const plan = makePlan(makeStory(['1900', '1990', '1991', '1991-06-01']), 800);
    const scale = scales.sequential(plan);
    const at = [...plan.spans.from].map((time) => scale.position(time));
    const steps = at.slice(1).map((position, i) => position - at[i]!);
    steps.forEach((step) => expect(step).to.be.closeTo(steps[0]!, 1e-6));
  });
});
