import type { LitElement } from 'lit';
import { type Calendar, calendarNamed } from '../../locales/index.js';
import type { Problem } from '../../story/index.js';

/** The calendar in which dates are said: Gregorian (undefined) until another has been loaded, and where there is no such. */
export class CalendarController {
  value: Calendar | undefined;
  problem: Problem | undefined;
  readonly #host: LitElement;
  #name = '';

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Follows the name of a calendar, as `Intl` has it; an attribute that was taken away is null. */
  follow(written: string | null): void {
    const name = String(written ?? '');
    if (name === this.#name) return;
    this.#name = name;
    this.value = this.problem = undefined;
    if (/^(gregory|iso8601)?$/.test(name)) return;
    const take = (calendar?: Calendar): void => {
      if (name !== this.#name) return;
      this.value = calendar;
      if (!calendar) this.problem = unknown(name);
      this.#host.requestUpdate();
    };
    calendarNamed(name).then(take, () => take());
  }
}

const unknown = (name: string): Problem => ({
  code: 'unknown-value',
  severity: 'warning',
  path: 'calendar',
  value: name.slice(0, 80),
  message: 'The attribute calendar knows the calendars of Intl, such as persian; gregory holds.',
  done: 'replaced',
});
