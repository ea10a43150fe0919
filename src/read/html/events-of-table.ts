import type { ProblemLog } from '../../story/problem-log.js';
import type { TreeElement } from './element-tree.js';
import type { Entry } from './place-of-entry.js';
import { present } from './read-event.js';
import { rowsOfTable } from './rows-of-table.js';

/** What a column of a page's table may be called beside the names of a spreadsheet's, in lower case without blanks. */
const spoken = new Map(
  Object.entries({
    date: ['when'],
    start: ['from'],
    end: ['until', 'to'],
    title: ['headline', 'event', 'what', 'name'],
    text: ['description', 'details', 'summary', 'notes'],
    group: ['category'],
    quote: ['quotation'],
    speaker: ['who', 'saidby'],
    cite: ['source'],
    link: ['url'],
    media: ['image', 'picture', 'photo'],
  }).flatMap(([name, others]) => others.map((other) => [other, name] as const)),
);

/** The events of a table, read as the rows of a spreadsheet are; an id and a language of a row are its event's. */
export async function eventsOfTable(table: TreeElement, log: ProblemLog): Promise<Entry[]> {
  const { storyOfRows } = await import('../csv/story-of-rows.js');
  const { header, rows } = rowsOfTable(table);
  const story = await storyOfRows(
    { cells: header, number: 1, line: 1 },
    rows.map((row, i) => ({ cells: row.cells, number: i + 2, line: i + 2 })),
    log,
    spoken,
  );
  return story.events().flatMap(({ loose, row: { number } }, i) => {
    const element = rows[number - 2]?.element;
    if (!element) return [];
    const placeOf: Entry['placeOf'] = (rest) => {
      const { line: _, ...place } = story.placeOf(`events[${i}]${rest && `.${rest}`}`) ?? {};
      return place;
    };
    return [{ loose: present({ ...ownOf(element), ...loose }), element, placeOf }];
  });
}

const ownOf = (row: TreeElement) => ({ id: row.attribute('id'), lang: row.attribute('lang') });
