import { tickUnits } from './tick-steps.js';
import { around, freePlace, type Room } from './free-place.js';
import type { TickRow } from './tick-row.js';
import type { Spot } from './tick-spots.js';

/** A tick whose words have been placed. */
export interface Worded {
  readonly spot: Spot;
  /** The middle of its words. */
  readonly textAt: number;
}

/** The second line of a tick's words, and where both lines stand with it. */
export interface NamedContext {
  readonly context: string;
  readonly textAt: number;
}

/** What is said of what ticks leave out. */
export interface Contexts {
  readonly named: ReadonlyMap<Worded, NamedContext>;
  /** Ticks of which it is said later, or nowhere for want of room. */
  readonly unnamed: ReadonlySet<Worded>;
}

/** Ticks one after the other that leave out the same. */
interface Run {
  readonly context: string;
  /** The same where there is little room. */
  readonly short: string;
  readonly members: readonly Worded[];
}

/** The ticks of an episode in order, and whether it goes on before and after the axis. */
export interface WordedEpisode {
  readonly worded: readonly Worded[];
  readonly before: boolean;
  readonly after: boolean;
}

/**
 * Under which ticks it is said what they leave out: once where it begins or changes, or at the next that has room. Where an
 * episode begins before the axis its first words name what has begun there, and give way to a change close after it.
 */
export function nameContexts(episodes: readonly WordedEpisode[], length: number, row: TickRow): Contexts {
  const named = new Map<Worded, NamedContext>();
  const unnamed = new Set<Worded>();
  const texts = new Map(
    episodes.flatMap(({ worded }) =>
      worded.map((each) => [each, around(each.textAt, each.spot.width)] as const),
    ),
  );
  const contexts = [...row.takenBelow];
  const runs = episodes.flatMap(({ worded, before }) =>
    runsOf(worded, row).map((run, i) => ({ run, late: before && i === 0 })),
  );
  const alone = new Set(episodes.flatMap(({ worded }) => (worded.length === 1 ? worded : [])));
  /** Whether some words have room under a tick, where they then stand. */
  const say = (context: string, member: Worded): boolean => {
    const width = row.extent(context);
    const others = [...texts].flatMap(([each, room]) => (each === member ? [] : [room]));
    const lines = [
      { width: member.spot.width, taken: [...row.taken, ...others] },
      { width, taken: contexts },
    ];
    const bounds = boundsUnder(member, width, length, row);
    const textAt =
      freePlace(member.textAt, bounds, lines, row.gap) ??
      (alone.has(member)
        ? freePlace(member.textAt, boundsAlone(member, width, length, row), lines, row.gap)
        : undefined);
    if (textAt === undefined) return false;
    named.set(member, { context, textAt });
    texts.set(member, around(textAt, member.spot.width));
    contexts.push(around(textAt, width));
    return true;
  };
  for (const { run } of [...runs.filter(({ late }) => !late), ...runs.filter(({ late }) => late)]) {
    const { context, short, members } = run;
    const place = (words: string): Worded | undefined => members.find((member) => say(words, member));
    const found = place(context) ?? (short === context ? undefined : place(short));
    // What has no room across has it nowhere, and is left out of all.
    if (row.extent(short) === Infinity) continue;
    const first = found ? members.indexOf(found) : members.length;
    members.slice(0, first).forEach((member) => unnamed.add(member));
  }
  return { named, unnamed };
}

function runsOf(worded: readonly Worded[], { words }: TickRow): Run[] {
  const runs: (Run & { readonly members: Worded[] })[] = [];
  let known: string[] = [];
  for (const each of worded) {
    const { named, unit } = each.spot;
    const context = words.tickContext(named, unit);
    if (context !== '' && !known.includes(context))
      runs.push({ context, short: words.tickContext(named, unit, true), members: [each] });
    else if (runs.at(-1)?.context === context) runs.at(-1)!.members.push(each);
    // After "2025" itself "2025" need not be said under a month.
    const finer = tickUnits[tickUnits.indexOf(unit) - 1] ?? unit;
    known = [context, words.tickContext(named, finer)];
  }
  return runs;
}

/**
 * Where the middle of a tick's words may be with a second line: inside the axis, and still under the tick; in a date that an
 * end of the axis cuts anywhere.
 */
function boundsUnder({ spot, textAt }: Worded, width: number, length: number, { below }: TickRow): Room {
  const { within } = spot;
  const half = spot.width / 2;
  const reach = within.from < 0 || within.to > length ? Infinity : half;
  return {
    from: Math.max(textAt - reach, within.from + half, width / 2),
    to: Math.min(textAt + reach, within.to - half, length - below - width / 2),
  };
}

/** The same of words that are alone in their episode and can be taken for no other's: as far as the second line is under the tick. */
function boundsAlone({ spot: { at } }: Worded, width: number, length: number, { below }: TickRow): Room {
  return {
    from: Math.max(at - width / 2, width / 2),
    to: Math.min(at + width / 2, length - below - width / 2),
  };
}
