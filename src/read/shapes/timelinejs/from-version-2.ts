import { isObject, listOf, restOf, said, textOf, valueOf } from '../loose-json.js';
import type { LooseObject } from '../loose-json.js';

/** A timeline of TimelineJS 2 (`{ timeline: { date: […] } }`, dates as "YYYY,M,D,h,m,s") as one of version 3. */
export function fromVersion2(timeline: unknown): LooseObject {
  const title = slideOf(restOf(timeline, ['date', 'era', 'chart', 'type']));
  return {
    ...restOf(timeline, [...slideKeys, 'date', 'era', 'type']),
    title,
    events: listOf(timeline, 'date').map(slideOf),
    eras: listOf(timeline, 'era').map(slideOf),
  };
}

const slideKeys = ['startDate', 'endDate', 'headline', 'text', 'asset', 'tag'];

function slideOf(loose: unknown): unknown {
  if (!isObject(loose)) return loose;
  return said({
    ...restOf(loose, slideKeys),
    start_date: partsOf(textOf(loose, 'startDate')),
    end_date: partsOf(textOf(loose, 'endDate')),
    text: said({ headline: valueOf(loose, 'headline'), text: valueOf(loose, 'text') }),
    media: mediaOf(valueOf(loose, 'asset')),
    group: valueOf(loose, 'tag'),
  });
}

/** The parts of a date; one that is not written in them stands whole in place of the year. */
function partsOf(date: string): LooseObject {
  if (!/^[\s\d,-]+$/.test(date) || /\d-/.test(date)) return { year: date };
  const [year, month, day, hour, minute, second, millisecond] = date.split(',');
  return said({ year, month, day, hour, minute, second, millisecond });
}

function mediaOf(asset: unknown): LooseObject {
  return isObject(asset) ? said({ url: valueOf(asset, 'media'), ...restOf(asset, ['media']) }) : {};
}
