import type { Field } from './columns.js';

type Keys = Readonly<Record<string, Field>>;

/** Where each key of each part of a story stands in a row; a part is one row, or cells of an event's. */
export const partFields = {
  story: { title: 'title', summary: 'text', lang: 'lang', timeZone: 'timeZone', running: 'running' },
  article: { title: 'title', url: 'link', publisher: 'publisher', published: 'published' },
  group: { id: 'id', title: 'title' },
  period: { title: 'title' },
  link: { url: 'link', title: 'linkTitle' },
  scene: { title: 'title', text: 'text', event: 'sceneEvent', filter: 'sceneFilter' },
  event: {
    id: 'id',
    display: 'display',
    title: 'title',
    text: 'text',
    group: 'group',
    reported: 'reported',
    updated: 'updated',
    lang: 'lang',
  },
  quote: {
    text: 'quote',
    speaker: 'speaker',
    role: 'role',
    via: 'via',
    cite: 'cite',
    prefix: 'prefix',
    suffix: 'suffix',
    lang: 'quoteLang',
  },
  media: {
    url: 'media',
    alt: 'alt',
    caption: 'caption',
    credit: 'credit',
    type: 'mediaType',
    poster: 'poster',
    captions: 'captions',
  },
  anchor: { exact: 'anchor', prefix: 'anchorPrefix', suffix: 'anchorSuffix' },
  corrected: { date: 'corrected', text: 'correction' },
} as const satisfies Readonly<Record<string, Keys>>;

export type Part = keyof typeof partFields;

const dates: Keys = { date: 'date', start: 'start', end: 'end' };
const more: Keys = { importance: 'importance', tags: 'tags', extra: 'extra' };

/** The field of what stands at a path of a story, as `events[3].quotes[0].text`. */
export function fieldAt(path: string): Field | undefined {
  const steps = path.match(/[^.[\]]+/g)?.filter((step) => !/^\d+$/.test(step)) ?? [];
  const [part, key] =
    steps[0] === 'events' ? ['event', ...steps.slice(1)].slice(-2) : ['story', ...steps].slice(-2);
  if (key === undefined) return undefined;
  const singular = part === 'media' ? part : part?.replace(/s$/, '');
  const known: Readonly<Record<string, Keys>> = partFields;
  const keys = singular !== undefined && Object.hasOwn(known, singular) ? known[singular] : undefined;
  return keys?.[key] ?? dates[key] ?? more[key] ?? (key === 'media' ? 'media' : undefined);
}
