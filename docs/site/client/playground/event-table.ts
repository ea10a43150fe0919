import { html, type TemplateResult } from 'lit';

/** A story as its own JSON says it, as far as the table changes it. */
export interface LooseStory {
  readonly events?: readonly LooseEvent[];
  readonly [key: string]: unknown;
}

export type LooseEvent = Readonly<Record<string, unknown>>;

const columns = { date: 'Date', title: 'Title', text: 'Text', group: 'Group' } as const;

/** Story text as a story, where it is JSON of our own; undefined else. */
export const storyIn = (text: string): LooseStory | undefined => {
  try {
    const parsed: unknown = JSON.parse(text);
    if (Array.isArray(parsed)) return { events: parsed as LooseEvent[] };
    const { events } = parsed as LooseStory;
    return Array.isArray(events) ? (parsed as LooseStory) : undefined;
  } catch {
    return undefined;
  }
};

/** JSON as people write it, with the changed events. */
export const written = (story: LooseStory, events: readonly LooseEvent[]): string =>
  `${JSON.stringify({ ...story, events }, undefined, 2)}\n`;

const changed = (event: LooseEvent, key: string, value: string): LooseEvent => {
  if (value !== '') return { ...event, [key]: value };
  return Object.fromEntries(Object.entries(event).filter(([name]) => name !== key));
};

/** The events in a table whose cells can be typed in; `change` is told of the events as they are then. */
export const eventTable = (
  story: LooseStory,
  change: (events: readonly LooseEvent[]) => void,
): TemplateResult => {
  const events = story.events ?? [];
  const put = (index: number, event: LooseEvent): void =>
    change(events.map((old, i) => (i === index ? event : old)));
  return html`<div class="table">
      <table class="events">
        <thead>
          <tr>
            ${Object.values(columns).map((name) => html`<th scope="col">${name}</th>`)}
            <th scope="col"><span class="heard">Take away</span></th>
          </tr>
        </thead>
        <tbody>
          ${events.map(
            (event, index) =>
              html`<tr>
                ${Object.entries(columns).map(
                  ([key, name]) =>
                    html`<td>
                      <input
                        aria-label="${name} of event ${index + 1}"
                        .value=${typeof event[key] === 'string' || typeof event[key] === 'number' ? String(event[key]) : ''}
                        @change=${({ target }: Event) => put(index, changed(event, key, (target as HTMLInputElement).value))}
                      />
                    </td>`,
                )}
                <td>
                  <button
                    type="button"
                    aria-label="Take event ${index + 1} away"
                    @click=${() => change(events.filter((_, i) => i !== index))}
                  >
                    ×
                  </button>
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <button type="button" @click=${() => change([...events, { date: '', title: '' }])}>Add an event</button>`;
};
