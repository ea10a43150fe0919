import { checkDate, checkToldDate } from './check-date.js';
import { checkList, reportLeftOut } from './check-list.js';
import { LooseRecord } from './loose-record.js';
import { longest } from './loose-text.js';
import { onlyPresent } from './only-present.js';
import { safeMedia } from './safe-link.js';
import type {
  Anchor,
  StoryArticle,
  StoryCorrection,
  StoryGroup,
  StoryLink,
  StoryMedia,
  StoryPeriod,
  StoryQuote,
  StoryScene,
} from './story.js';

/** Quotes; one without words is left out, and one without a speaker stays without. */
export function checkQuotes(owner: LooseRecord): StoryQuote[] {
  return checkList(owner, 'quotes', 'quote', 'text', (quote) => {
    const text = quote.text('text', longest.text);
    return (
      text &&
      onlyPresent({
        text,
        speaker: quote.text('speaker'),
        role: quote.text('role'),
        via: quote.text('via'),
        cite: quote.link('cite'),
        prefix: quote.text('prefix'),
        suffix: quote.text('suffix'),
        lang: quote.language('lang'),
      })
    );
  });
}

/** Links; an address that may not be linked leaves the title as text, or itself where there is none. */
export function checkLinks(owner: LooseRecord): StoryLink[] {
  return checkList(owner, 'links', 'link', 'url', (link) => {
    const title = link.text('title') ?? link.text('url')?.trim();
    return title && onlyPresent({ title, url: link.link('url') });
  });
}

/** The words of the article that an event stands for. */
export function checkAnchors(owner: LooseRecord): Anchor[] {
  return checkList(owner, 'anchors', 'anchor', 'exact', (anchor) => {
    const exact = anchor.text('exact', longest.text);
    return exact && onlyPresent({ exact, prefix: anchor.text('prefix'), suffix: anchor.text('suffix') });
  });
}

/** Groups, each once: the first of an id holds. Of id and title one may stand for both. */
export function checkGroups(story: LooseRecord): StoryGroup[] {
  const groups = checkList(story, 'groups', 'group', 'id', (group) => {
    const id = group.text('id') ?? group.text('title');
    return id && { id, title: group.text('title') ?? id, path: group.path };
  });
  const byId = new Map<string, StoryGroup>();
  for (const { id, title, path } of groups) {
    if (!byId.has(id)) byId.set(id, { id, title });
    else
      story.check.log.add({
        code: 'duplicate-group',
        severity: 'warning',
        path,
        value: id,
        message: 'There is a group of this id already; the first holds.',
        done: 'left-out',
      });
  }
  return [...byId.values()];
}

/** Named stretches of time with their paths; one without a name or a date that can be read is left out. */
export function checkPeriods(story: LooseRecord): (StoryPeriod & { readonly path: string })[] {
  return checkList(story, 'periods', 'period', 'title', (period) => {
    const title = period.text('title');
    if (title === undefined) return undefined;
    const { interval } = checkDate(period, 'left-out');
    return interval ? { title, interval, path: period.path } : 'reported';
  });
}

/** What was told wrongly; a text alone is the date since when it is right. */
export function checkCorrections(event: LooseRecord): StoryCorrection[] {
  return checkList(event, 'corrected', 'correction', 'date', (correction) => {
    const told = checkToldDate(correction, 'date');
    const text = correction.text('text', longest.text);
    return told ? onlyPresent({ ...told, text }) : correction.has('date') ? 'reported' : undefined;
  });
}

/** The views through which the story leads; one that says nothing is left out. `hasEvent` tells whether there is an event of an id. */
export function checkScenes(story: LooseRecord, hasEvent: (id: string) => boolean): StoryScene[] {
  return checkList(story, 'scenes', 'scene', 'text', (scene) => {
    const dated = ['date', 'start', 'end'].some((key) => scene.has(key));
    const event = scene.text('event');
    if (event !== undefined && !hasEvent(event))
      scene.report('event', {
        code: 'unknown-event',
        severity: 'warning',
        value: event,
        message: 'No event has this id.',
        done: 'kept',
      });
    const said = onlyPresent({
      title: scene.text('title'),
      text: scene.text('text', longest.text),
      interval: dated ? checkDate(scene, 'left-out').interval : undefined,
      event,
      filter: scene.text('filter'),
    });
    return Object.keys(said).length > 0
      ? { ...said, anchors: checkAnchors(scene) }
      : dated
        ? 'reported'
        : undefined;
  });
}

/** A picture, a sound or a film, of an address that may be loaded. */
export function checkMedia(owner: LooseRecord): StoryMedia | undefined {
  const media =
    typeof owner.value('media') === 'string'
      ? LooseRecord.from('media', { url: owner.value('media') }, owner.at('media'), owner.check)
      : owner.record('media', 'media');
  if (!media) return undefined;
  const url = media.link('url', safeMedia);
  if (url === undefined) {
    if (media.text('url') === undefined) reportLeftOut(owner, undefined, media.path, 'media', 'url', true);
    return undefined;
  }
  return onlyPresent({
    url,
    alt: media.text('alt'),
    caption: media.text('caption'),
    credit: media.text('credit'),
    type: media.text('type')?.trim(),
    poster: media.link('poster', safeMedia),
    captions: media.link('captions', safeMedia),
  });
}

/** The article that the story is told in; none where nothing is said of it. */
export function checkArticle(story: LooseRecord): StoryArticle | undefined {
  const loose = story.record('article', 'article');
  const article =
    loose &&
    onlyPresent({
      url: loose.link('url'),
      title: loose.text('title'),
      publisher: loose.text('publisher'),
      published: loose.text('published'),
    });
  return article && Object.keys(article).length > 0 ? article : undefined;
}
