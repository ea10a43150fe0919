import { html, nothing, type TemplateResult } from 'lit';
import type { Mark } from '../../geometry/index.js';
import type { StoryEvent } from '../../story/index.js';
import type { Context } from '../context.js';
import { icon } from '../icon.js';
import { newsWord } from './news-word.js';

type Told = Pick<Context, 'words' | 'news'>;

/** A word at an event that is new, or that something of is. */
export const newsChip = ({ words, news }: Told, position: number): TemplateResult | typeof nothing => {
  const kind = news?.at(position);
  return kind ? html`<b class="chip" lang=${words.lang}>${newsWord(kind, words)}</b>` : nothing;
};

const pencil = 'M3 13 3.6 10 11 2.6 13.4 5 6 12.4Z';

/**
 * At a mark: that its event was corrected, a sign for the eye and a word for the ear; and what is new of it, for the ear alone
 * unless its label has said so. Of a long bar the sign stands where the leader rises: elsewhere it would be read as a date.
 */
export const newsSign = (
  { words, news }: Told,
  { corrected }: StoryEvent,
  position: number,
  item?: Mark,
): TemplateResult | typeof nothing => {
  const kind = news?.at(position);
  const isHeard = kind !== undefined && !(news?.isSaid && item?.label);
  if (corrected.length === 0 && !isHeard) return nothing;
  const heard = [
    corrected.length > 0 && kind !== 'corrected' ? words.isCorrected : '',
    isHeard ? newsWord(kind, words) : '',
  ].filter(Boolean);
  const at = item ? `left:${item.anchor.x - item.target.x}px;top:${item.anchor.y - item.target.y}px` : '';
  return html`${corrected.length > 0 ? html`<span class="corrected" aria-hidden="true" .style=${at}>${icon(pencil)}</span>` : nothing}${heard.map(
    (word) => html`<span class="hidden" lang=${words.lang}>, ${word}</span>`,
  )}`;
};
