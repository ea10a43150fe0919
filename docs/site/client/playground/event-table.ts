import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Loose } from './loose-story.js';

/** Rows that can be worked with; a longer story is better changed as text. */
const most = 200;

/** Told of the events as they are after a change, and of where the focus goes then, as a selector. */
export type Change = (events: readonly Loose[], focus?: string) => void;

/** A value that a field can hold. */
const wordsOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** What an event cannot be without keeps its place when it is emptied to be written anew. */
const needed: ReadonlySet<string> = new Set(['date', 'title']);

const withValue = (row: Loose, key: string, value: string): Loose =>
  value === '' && !needed.has(key)
    ? Object.fromEntries(Object.entries(row).filter(([name]) => name !== key))
    : { ...row, [key]: key === 'importance' && !Number.isNaN(Number(value)) ? Number(value) : value };

/** A date, also where it is written as a beginning and an end. */
const dateOf = ({ date, start, end }: Loose): string =>
  wordsOf(date) || [start, end].map(wordsOf).filter(Boolean).join('/');

const withDate = (event: Loose, value: string): Loose =>
  withValue(withValue(withValue(event, 'start', ''), 'end', ''), 'date', value);

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Quotes that a form can show: a text alone is one, too. */
const quotesOf = ({ quotes }: Loose): readonly Loose[] =>
  isList(quotes)
    ? quotes.map((quote) =>
        typeof quote === 'object' && quote !== null ? (quote as Loose) : { text: wordsOf(quote) },
      )
    : [];

const replaced = <T>(list: readonly T[], index: number, ...by: readonly T[]): readonly T[] =>
  list.toSpliced(index, 1, ...by);

const field = (
  name: string,
  of: string,
  value: unknown,
  put: (value: string) => void,
  { isLong = false, hint = '' } = {},
): TemplateResult => {
  const typed = ({ target }: Event): void => put((target as HTMLInputElement).value);
  const label = `${name} of ${of}`;
  return html`<label class=${name.toLowerCase()}
    ><span>${name}</span>
    ${
      isLong
        ? html`<textarea
            rows="2"
            aria-label=${label}
            .value=${live(wordsOf(value))}
            @input=${typed}
          ></textarea>`
        : html`<input
            aria-label=${label}
            placeholder=${hint || nothing}
            .value=${live(wordsOf(value))}
            @input=${typed}
          />`
    }
  </label>`;
};

const button = (words: string, sign: string, press: () => void, isOff = false, name = ''): TemplateResult =>
  html`<button
    type="button"
    class="sign"
    data-name=${name || nothing}
    aria-label=${words}
    title=${words}
    ?disabled=${isOff}
    @click=${press}
  >
    ${sign}
  </button>`;

const quoteForm = (event: Loose, of: string, put: (event: Loose, focus?: string) => void): TemplateResult => {
  const quotes = quotesOf(event);
  const putQuotes = (others: readonly Loose[], focus?: string): void => {
    const { quotes: _, ...rest } = event;
    put(others.length > 0 ? { ...rest, quotes: others } : rest, focus);
  };
  const row = (quote: Loose, index: number): TemplateResult => {
    const name = `quotation ${index + 1} of ${of}`;
    const part = (label: string, key: string, options = {}): TemplateResult =>
      field(
        label,
        name,
        quote[key],
        (value) => putQuotes(replaced(quotes, index, withValue(quote, key, value))),
        options,
      );
    return html`<li>
      ${part('Quotation', 'text', { isLong: true })} ${part('Speaker', 'speaker')} ${part('Role', 'role')}
      ${part('Address', 'cite', { hint: 'https://…' })}
      ${button(`Take ${name} away`, '×', () => putQuotes(replaced(quotes, index), '.add-quote'))}
    </li>`;
  };
  return html`<ol class="quotes">
      ${quotes.map(row)}
    </ol>
    <button
      type="button"
      class="add-quote"
      @click=${() => putQuotes([...quotes, { text: '' }], `.quotes > :nth-child(${quotes.length + 1}) textarea`)}
    >
      Add a quotation
    </button>`;
};

/** The events in rows whose fields can be typed in: each can be moved, taken away and opened for all else that it tells. */
export const eventTable = (events: readonly Loose[], change: Change): TemplateResult => {
  const place = (index: number): string => `.events > :nth-child(${index + 1})`;
  const row = (event: Loose, index: number): TemplateResult => {
    const of = `event ${index + 1}`;
    const put = (other: Loose, focus?: string): void =>
      change(replaced(events, index, other), focus && `${place(index)} ${focus}`);
    const part = (label: string, key: string, options = {}): TemplateResult =>
      field(label, of, event[key], (value) => put(withValue(event, key, value)), options);
    const move = (by: -1 | 1): void => {
      const there = index + by;
      const others = events.toSpliced(index, 1).toSpliced(there, 0, event);
      // The focus stays on the same button, unless there is nowhere to go on to.
      const isEnd = there === 0 || there === events.length - 1;
      const name = by < 0 === isEnd ? 'down' : 'up';
      change(others, `${place(there)} [data-name=${name}]`);
    };
    return html`<li>
      <div class="fields">
        ${field('Date', of, dateOf(event), (value) => put(withDate(event, value)), { hint: '2024-07' })}
        ${part('Title', 'title')} ${part('Group', 'group')}
        <span class="signs">
          ${button(`Move ${of} up`, '↑', () => move(-1), index === 0, 'up')}
          ${button(`Move ${of} down`, '↓', () => move(1), index === events.length - 1, 'down')}
          ${button(`Take ${of} away`, '×', () => change(replaced(events, index), '.add-event'))}
        </span>
      </div>
      <details>
        <summary>Text and quotations <span class="heard">of ${of}</span> (${quotesOf(event).length})</summary>
        ${part('Text', 'text', { isLong: true })} ${part('Importance', 'importance', { hint: '1' })}
        ${quoteForm(event, of, put)}
      </details>
    </li>`;
  };
  return html`<ol class="events">
      ${events.slice(0, most).map(row)}
    </ol>
    ${events.length > most ? html`<p>These are the first ${most} of ${events.length} events.</p>` : nothing}
    <button
      type="button"
      class="add-event"
      @click=${() => change([...events, { date: '', title: '' }], `${place(Math.min(events.length, most))} input`)}
    >
      Add an event
    </button>`;
};
