import { html, type TemplateResult } from 'lit';
import type { Words } from '../locales/index.js';
import type { Copied, Saved } from './context.js';

/** What has just come about, for those who do not see it. */
export interface News {
  readonly words: Words;
  readonly copied: Copied | undefined;
  readonly saved: Saved | undefined;
  /** What the drawing has come to show, in words; '' while there is nothing to say. */
  readonly said: string;
}

const heard = ({ words, copied, saved, said }: News): string => {
  if (copied) return copied.done ? words.copied : words.notCopied;
  if (saved) return saved.done ? words.saved(saved.file) : words.notSaved;
  return said;
};

/** All that is said aloud without being asked for, politely and once. It is there before there is anything to say. */
export const announcer = (news: News): TemplateResult =>
  html`<p class="hidden announcer" role="status" lang=${news.words.lang} dir=${news.words.dir}>
    ${heard(news)}
  </p>`;
