const dateOf = (index: number): string => `${1000 + index}-05-01`;

/** An event that says the same in each of its fields of text, and has it for each of its addresses. */
export const looseEvent = (text: string, index: number): Record<string, unknown> => ({
  id: `${index}${text}`,
  date: dateOf(index),
  display: text,
  title: text,
  text,
  group: text,
  tags: [text],
  lang: text,
  quotes: [
    { text, speaker: text, role: text, via: text, cite: text, prefix: text, suffix: text, lang: text },
  ],
  media: { url: text, alt: text, caption: text, credit: text, type: text, poster: text, captions: text },
  links: [{ url: text, title: text }, text],
  anchors: [{ exact: text, prefix: text, suffix: text }],
  reported: dateOf(index),
  updated: text,
  corrected: [{ date: dateOf(index), text }],
  importance: text,
  extra: { [text]: text },
  [text]: text,
});

/** What is common to a story, with the same text in each of its fields. */
export const looseCommon = (text: string): Record<string, unknown> => ({
  title: text,
  summary: text,
  lang: text,
  timeZone: text,
  article: { url: text, title: text, publisher: text, published: text },
  links: [{ url: text, title: text }],
  running: text,
  extra: { [text]: text },
});

/** A story that says each of some texts in every field that it has; those of which it has one say the first. */
export const looseStory = (texts: readonly string[]): Record<string, unknown> => ({
  ...looseCommon(texts[0] ?? ''),
  groups: texts.map((text) => ({ id: text, title: text })),
  periods: texts.map((text, i) => ({ start: dateOf(i), end: dateOf(i + 3), title: text })),
  scenes: texts.map((text, i) => ({
    title: text,
    text,
    event: `${i}${text}`,
    filter: text,
    anchors: [text],
  })),
  events: [...texts.map(looseEvent), ...texts.map((text) => ({ date: `x${text}`, title: text }))],
});
