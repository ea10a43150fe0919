// Not through the index: a chunk that needs no more would part those of the first drawing.
import { countEvents, eventAt } from '../story/reading-order.js';
import type { Words } from '../locales/index.js';
import type { Story, StoryPeriod } from '../story/index.js';
import { groupsFollow } from './groups-follow.js';
import { looseScene } from './loose-story.js';
import { dateElement } from './html/date-element.js';
import { dataOf, eventItem, linkList } from './html/event-item.js';
import { element, indented, tag } from './html/markup.js';
import { exactLine, exactText, line, paragraphs } from './html/plain-text.js';
import type { WordsOf } from './load-languages.js';
import type { Loss, Written } from './writer.js';

/**
 * A story as a section of HTML with an ordered list, which reads well where nothing else is known of it, and from which it is
 * read again as the same story: what elements cannot say stands in `data-` attributes.
 */
export function writeHtmlList(story: Story, wordsOf: WordsOf): Pick<Written, 'body' | 'lost'> {
  const { title, summary, lang, timeZone, article = {}, extra, links, scenes } = story;
  const lost: Loss[] = [];
  const words = wordsOf(lang);
  const attributes = {
    'data-story': '',
    lang,
    'data-title': exactLine(title),
    'data-summary': exactText(summary),
    'data-time-zone': timeZone,
    'data-running': story.running ? '' : undefined,
    'data-scenes': scenes.length > 0 ? JSON.stringify(scenes.map(looseScene)) : undefined,
    'data-article': dataOf(article, 'article', lost),
    'data-extra': dataOf(extra, 'extra', lost),
  };
  const lines = [
    tag('section', attributes),
    ...indented([
      ...(title === undefined ? [] : [element('h2', {}, line(title))]),
      ...paragraphs(summary ?? ''),
      '<ol>',
      ...indented([...itemsOf(story, words, lost)]),
      '</ol>',
      ...periodList(story.periods, words, lang),
      ...groupList(story),
      ...linkList(links, { 'data-links': '' }),
    ]),
    '</section>',
  ];
  return { body: `${lines.join('\n')}\n`, lost };
}

function* itemsOf(story: Story, words: Words, lost: Loss[]): Generator<string> {
  for (let position = 0; position < countEvents(story); position += 1) {
    const event = eventAt(story, position);
    if (event) yield* eventItem(event, `events[${position}]`, words, story.lang, lost);
  }
}

/** Periods as a list of their own, marked as such. */
function periodList(periods: readonly StoryPeriod[], words: Words, lang: string | undefined): string[] {
  if (periods.length === 0) return [];
  const items = periods.map(({ title, interval }) => {
    const begins = /^[\p{L}\p{N}]/u.test(title);
    const exact = begins ? exactLine(title) : title;
    const date = dateElement({ date: interval.edtf, interval }, undefined, words, lang);
    return element('li', { 'data-title': exact }, `${date} ${line(title)}`);
  });
  return [tag('ul', { 'data-periods': '' }), ...indented(items), '</ul>'];
}

/** Groups as a list of their own, where naming them at their events does not say the same. */
function groupList(story: Story): string[] {
  if (groupsFollow(story)) return [];
  const items = story.groups.map(({ id, title }) =>
    element('li', { 'data-id': id, 'data-title': exactLine(title) }, line(title)),
  );
  return [tag('ul', { 'data-groups': '' }), ...indented(items), '</ul>'];
}
