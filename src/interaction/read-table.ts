import type { LitElement } from 'lit';
import { checkReading, notLoaded } from '../read/check-reading.js';
import type { ReadStory } from '../read/index.js';
import type { CheckOptions } from '../story/index.js';

/** A story that is there, or will be. */
export interface ComingStory extends ReadStory {
  readonly loading?: boolean;
}

/** The story of a table of Apache Arrow. What reads it is loaded for the first one, and what it finds is put into what is given now. */
export function readTable(table: unknown, options: CheckOptions, host: LitElement): ComingStory {
  const coming = { problems: [], loading: true };
  void import('../read/arrow/read-table.js')
    .then((arrow) => arrow.readTable(table), notLoaded)
    .then((reading) => {
      Object.assign(coming, checkReading(reading, options)).loading = false;
      host.requestUpdate();
    });
  return coming;
}
