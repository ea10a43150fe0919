// The only file that knows the parser: it weighs more than the whole first drawing, so the self-contained build leaves it to a file of its own.
import { parse } from '@markwhen/parser';

/** What of an event the parser tells. */
export interface ParsedEvent {
  readonly firstLine: { readonly full: string; readonly datePart?: string; readonly restTrimmed: string };
  readonly textRanges: { readonly whole: { readonly from: number; readonly to: number } };
  readonly dateRangeIso: { readonly fromDateTimeIso: string; readonly toDateTimeIso: string };
  readonly recurrence?: unknown;
  readonly tags: readonly string[];
  readonly id?: string;
  readonly percent?: number;
  readonly completed?: boolean;
}

export interface ParsedGroup {
  readonly title: string;
  readonly tags: readonly string[];
  readonly children: readonly (ParsedEvent | ParsedGroup)[];
}

export interface Parsed {
  readonly events: ParsedGroup;
  readonly messages: readonly { readonly message: string; readonly at: number }[];
}

/** What the parser makes of a text; `now` is what it takes for the present. It may throw. */
export function parseMarkwhen(text: string, now: string): Parsed {
  const { events, parseMessages } = parse(text, undefined, now);
  return {
    events: events as unknown as ParsedGroup,
    messages: parseMessages.map(({ message, pos }) => ({ message, at: pos?.[0] ?? 0 })),
  };
}
