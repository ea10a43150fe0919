import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type Choice, type FacetName, plainText } from '../../source/search/index.js';
import type { Context, Find } from '../context.js';
import { glyph } from '../glyph.js';
import { icon } from '../icon.js';

/** What the field and its button are drawn with. */
export type Finder = Pick<Context, 'all' | 'words' | 'find' | 'callbacks'>;

/** So many of a list are seen at once; so many there are behind "more". */
const mostSeen = 8;
const mostListed = 200;

/** A value, with how many events it would leave. */
const choice = (
  { all, words, callbacks }: Finder,
  facet: FacetName,
  { value, label, count, isChosen }: Choice,
) => {
  const group = facet === 'groups' ? all.groups.findIndex(({ id }) => id === value) : -1;
  return html`<li>
    <button
      type="button"
      class="choice"
      data-choice=${`${facet} ${value}`}
      aria-pressed=${isChosen}
      aria-disabled=${count === 0 && !isChosen ? 'true' : 'false'}
      @click=${() => (count > 0 || isChosen) && callbacks.choose(facet, value)}
    >
      ${glyph(group)}<bdi>${label}</bdi><span class="count" aria-hidden="true">${words.number(count)}</span
      ><span class="hidden">, ${words.events(count)}</span>
    </button>
  </li>`;
};

const list = (content: Finder, facet: FacetName, choices: readonly Choice[]): TemplateResult =>
  html`<ul role="list">
    ${repeat(
      choices,
      ({ value }) => value,
      (each) => choice(content, facet, each),
    )}
  </ul>`;

/** One way of choosing; nothing where there is no choice. What is chosen is among those seen. */
const section = (
  content: Finder,
  facet: FacetName,
  title: string,
  choices: readonly Choice[],
): TemplateResult | typeof nothing => {
  if (choices.length === 0) return nothing;
  const isFirst = (each: Choice, index: number): boolean => index < mostSeen || each.isChosen;
  const first = choices.filter(isFirst);
  const more = choices.filter((each, index) => !isFirst(each, index));
  return html`<div class="choices" role="group" aria-label=${title}>
    <p class="head" aria-hidden="true">${title}</p>
    ${list(content, facet, first)}
    ${
      more.length > 0
        ? html`<details>
            <summary>${content.words.moreChoices(more.length)}</summary>
            ${list(content, facet, more.slice(0, mostListed))}
          </details>`
        : nothing
    }
  </div>`;
};

const edge = ({ callbacks }: Finder, find: Find, side: 'from' | 'until', name: string): TemplateResult => {
  const isUnread = find.unread?.edge === side;
  return html`<label
    >${name}
    <input
      type="text"
      size="10"
      autocomplete="off"
      spellcheck="false"
      placeholder="2021-08"
      aria-invalid=${isUnread}
      aria-describedby=${isUnread ? 'unread' : nothing}
      .value=${isUnread ? (find.unread?.text ?? '') : (find.chosen[side] ?? '')}
      @change=${({ target }: Event) => callbacks.chooseTime(side, (target as HTMLInputElement).value)}
    />
  </label>`;
};

/** All that may be chosen, each with how many events it would leave, counted beside what is chosen in the other lists. */
export const choicesPanel = (content: Finder, find: Find): TemplateResult => {
  const { words, callbacks } = content;
  const { choices, chosen } = find;
  return html`<div class="panel" id="choices" part="filter">
    ${
      choices
        ? html`${section(content, 'groups', words.columnGroup, choices.groups)}
          ${section(content, 'speakers', words.speakers, choices.speakers)}
          ${section(content, 'tags', words.tags, choices.tags)}`
        : nothing
    }
    <div class="choices" role="group" aria-label=${words.columnDate}>
      <p class="head" aria-hidden="true">${words.columnDate}</p>
      <div class="edges">
        ${edge(content, find, 'from', words.fromDate)} ${edge(content, find, 'until', words.untilDate)}
      </div>
      ${find.unread ? html`<p class="unread" id="unread" role="alert">${words.dateExpected}</p>` : nothing}
    </div>
    ${
      choices && (choices.quoted > 0 || chosen.quoted)
        ? html`<div class="choices">
            <p class="head" aria-hidden="true">${words.columnQuotes}</p>
            <ul role="list">
              <li>
                <button
                  type="button"
                  class="choice"
                  aria-pressed=${chosen.quoted}
                  @click=${callbacks.chooseQuoted}
                >
                  <span>${words.withQuotes}</span
                  ><span class="count" aria-hidden="true">${words.number(choices.quoted)}</span
                  ><span class="hidden">, ${words.events(choices.quoted)}</span>
                </button>
              </li>
            </ul>
          </div>`
        : nothing
    }
  </div>`;
};

const cross = 'M4.5 4.5 11.5 11.5M11.5 4.5 4.5 11.5';

/** What has been chosen, each to be taken away again; whether the others are hidden; and a way to have done with all. */
export const choiceChips = (content: Finder, find: Find): TemplateResult => {
  const { all, words, callbacks } = content;
  const { chosen, hides } = find;
  const chip = (name: string, remove: () => void): TemplateResult =>
    html`<li>
      <button type="button" class="chip" @click=${remove}>
        <span class="hidden">${words.remove}: </span><bdi>${name}</bdi>${icon(cross)}
      </button>
    </li>`;
  const titleOf = (name: string): string =>
    all.groups.find(({ id, title }) => id === name || plainText(title) === plainText(name))?.title ?? name;
  const chips = [
    ...chosen.groups.map((value) => chip(titleOf(value), () => callbacks.choose('groups', value))),
    ...chosen.speakers.map((value) => chip(value, () => callbacks.choose('speakers', value))),
    ...chosen.tags.map((value) => chip(value, () => callbacks.choose('tags', value))),
    ...(chosen.from
      ? [chip(`${words.fromDate} ${chosen.from}`, () => callbacks.chooseTime('from', ''))]
      : []),
    ...(chosen.until
      ? [chip(`${words.untilDate} ${chosen.until}`, () => callbacks.chooseTime('until', ''))]
      : []),
    ...(chosen.quoted ? [chip(words.withQuotes, callbacks.chooseQuoted)] : []),
  ];
  return html`<div class="chosen">
    ${
      chips.length > 0
        ? html`<ul role="list">
            ${chips}
          </ul>`
        : nothing
    }
    <button type="button" class="tool" aria-pressed=${hides} @click=${callbacks.toggleHidden}>
      ${words.hideOthers}
    </button>
    <button type="button" class="tool plain-tool" @click=${callbacks.clearFind}>${words.clear}</button>
  </div>`;
};
