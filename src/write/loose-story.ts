// Not through the index: a chunk that needs no more would part those of the first drawing.
import { countEvents, eventAt } from '../story/reading-order.js';
import type { Story, StoryCorrection, StoryEvent, StoryScene } from '../story/index.js';
import { plainData } from './plain-data.js';
import type { Loss } from './writer.js';

/** An object as a story is written with, all of it plain data; what has nothing to say is absent. */
export type Loose = Readonly<Record<string, unknown>>;

/** What `checkStory` makes the same story of, but for its events; `lost` takes what of `extra` is no data. */
export function looseCommon(story: Story, lost: Loss[]): Loose {
  const { title, summary, lang, timeZone, article, groups, periods, links, scenes, running, extra } = story;
  return present({
    title,
    summary,
    lang,
    timeZone,
    article,
    groups,
    periods: periods.map(({ title: name, interval }) => ({ date: interval.edtf, title: name })),
    links: links.map(looseLink),
    scenes: scenes.map(looseScene),
    running,
    extra: plainData(extra, 'extra', lost),
  });
}

/** What `checkStory` makes the same events of, in the order of reading. */
export function* looseEvents(story: Story, lost: Loss[]): Generator<Loose> {
  for (let position = 0; position < countEvents(story); position += 1) {
    const event = eventAt(story, position);
    if (event) yield looseEvent(event, `events[${position}]`, lost);
  }
}

function looseEvent(event: StoryEvent, path: string, lost: Loss[]): Loose {
  const { id, date, display, title, text, group, tags, importance, quotes, media, links, anchors, lang } =
    event;
  const { reported, updated, corrected } = event;
  return present({
    id,
    date,
    display,
    title,
    text,
    group,
    tags,
    importance,
    quotes,
    media,
    links: links.map(looseLink),
    anchors,
    reported: reported?.date,
    updated: updated?.date,
    corrected: corrected.map(looseCorrection),
    lang,
    extra: plainData(event.extra, `${path}.extra`, lost),
  });
}

/** A link without an address has only words, which stand for it. */
const looseLink = ({ url, title }: Story['links'][number]): Loose => present({ url, title });

export const looseCorrection = ({ date, text }: StoryCorrection): Loose => present({ date, text });

export const looseScene = ({ interval, ...said }: StoryScene): Loose =>
  present({ date: interval?.edtf, ...said });

/** Without what is undefined, and without lists and objects that hold nothing. */
function present(fields: Loose): Loose {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isNothing(value)));
}

function isNothing(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === undefined;
  return Array.isArray(value) ? value.length === 0 : Object.keys(value).length === 0;
}
