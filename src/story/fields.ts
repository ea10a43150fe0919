import type {
  Anchor,
  Story,
  StoryArticle,
  StoryCorrection,
  StoryEvent,
  StoryGroup,
  StoryLink,
  StoryMedia,
  StoryPeriod,
  StoryQuote,
  StoryScene,
} from './story.js';

/** What a story is written with: the names of its parts, of which each has its own keys. */
export type Part = keyof typeof fields;

/** The keys of a type, all of them and no other: a key that is added to the type and not here does not compile. */
function keys<Key extends PropertyKey>(all: Record<Key, true>): ReadonlySet<string> {
  return new Set(Object.keys(all));
}

/** Every key that a story may be written with. `data/story.schema.json` has the same ones. */
export const fields = {
  story: keys<Exclude<keyof Story, 'undated'>>({
    title: true,
    summary: true,
    lang: true,
    timeZone: true,
    article: true,
    groups: true,
    periods: true,
    links: true,
    scenes: true,
    running: true,
    events: true,
    extra: true,
  }),
  article: keys<keyof StoryArticle>({ url: true, title: true, publisher: true, published: true }),
  group: keys<keyof StoryGroup>({ id: true, title: true }),
  period: keys<Exclude<keyof StoryPeriod, 'interval'> | 'date' | 'start' | 'end'>({
    date: true,
    start: true,
    end: true,
    title: true,
  }),
  link: keys<keyof StoryLink>({ url: true, title: true }),
  event: keys<Exclude<keyof StoryEvent, 'interval'> | 'start' | 'end'>({
    id: true,
    date: true,
    start: true,
    end: true,
    display: true,
    title: true,
    text: true,
    group: true,
    tags: true,
    importance: true,
    quotes: true,
    media: true,
    links: true,
    anchors: true,
    reported: true,
    updated: true,
    corrected: true,
    lang: true,
    extra: true,
  }),
  quote: keys<keyof StoryQuote>({
    text: true,
    speaker: true,
    role: true,
    via: true,
    cite: true,
    prefix: true,
    suffix: true,
    lang: true,
  }),
  media: keys<keyof StoryMedia>({
    url: true,
    alt: true,
    caption: true,
    credit: true,
    type: true,
    poster: true,
    captions: true,
  }),
  correction: keys<Exclude<keyof StoryCorrection, 'interval'>>({ date: true, text: true }),
  scene: keys<Exclude<keyof StoryScene, 'interval'> | 'date' | 'start' | 'end'>({
    title: true,
    text: true,
    date: true,
    start: true,
    end: true,
    event: true,
    filter: true,
    anchors: true,
  }),
  anchor: keys<keyof Anchor>({ exact: true, prefix: true, suffix: true }),
} as const;
