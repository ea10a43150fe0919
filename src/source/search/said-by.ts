import { countEvents, eventAt, type Story } from '../../story/index.js';
import { speakerKey } from './speaker-key.js';

/** So many events are looked at between two looks at the clock. */
const step = 256;

/** One who is quoted, and where. */
export interface Speaker {
  /** The name as it is compared, and as it is written first. */
  readonly key: string;
  readonly name: string;
  /** Of each quotation, in the reading order: the position of its event there, and which of the event's it is. */
  readonly positions: readonly number[];
  readonly quotes: readonly number[];
}

/** All who are quoted in a story, as far as it has been looked through. */
export interface SaidBy {
  readonly story: Story;
  /** By their keys. */
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly done: boolean;
}

interface Growing extends Speaker {
  readonly positions: number[];
  readonly quotes: number[];
}

const known = new WeakMap<Story, SaidBy>();

/**
 * Who has said what, again and again as far as is known: what a speaker has said grows until all is looked through. Only
 * events that have quotations are asked for, and no story is gone through twice.
 */
export function* saidBy(story: Story): Generator<SaidBy, SaidBy> {
  const before = known.get(story);
  if (before) return before;
  const speakers = new Map<string, Growing>();
  const count = countEvents(story);
  for (let position = 0; position < count; position += 1) {
    addSpeakers(speakers, story, position);
    if (position % step === step - 1) yield { story, speakers, done: false };
  }
  const all = { story, speakers, done: true };
  known.set(story, all);
  return all;
}

function addSpeakers(speakers: Map<string, Growing>, story: Story, position: number): void {
  const { length, quotes: counts } = story.events;
  if (position < length && counts[position] === 0) return;
  eventAt(story, position)?.quotes.forEach(({ speaker: name }, quote) => {
    const key = name === undefined ? '' : speakerKey(name);
    if (name === undefined || key === '') return;
    const speaker = speakers.get(key) ?? { key, name, positions: [], quotes: [] };
    speakers.set(key, speaker);
    speaker.positions.push(position);
    speaker.quotes.push(quote);
  });
}
