export interface EventPath {
  /** Of the event in the list, from 0. */
  readonly index: number;
  /** What follows, as `quotes[0].text`; '' for the event itself. */
  readonly rest: string;
}

/** The parts of a path inside an event, as `events[3].quotes[0].text`; undefined for paths elsewhere. */
export function eventPath(path: string): EventPath | undefined {
  const [, index, rest] = /^events\[(\d+)\]\.?(.*)$/s.exec(path) ?? [];
  return index === undefined ? undefined : { index: Number(index), rest: rest ?? '' };
}
