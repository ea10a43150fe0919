/** What an embedding page tells the page that it stands in: the height of all that it shows, in CSS pixels. */
export interface SizeMessage {
  readonly type: 'story-timeline:size';
  readonly height: number;
}

/** What asks it to, when it has told so before anybody listened. */
export interface AskMessage {
  readonly type: 'story-timeline:ask';
}

/** Nothing that we show is higher; what says so is not ours. */
const highest = 20_000;

export const sizeOf = (height: number): SizeMessage => ({
  type: 'story-timeline:size',
  height: Math.ceil(height),
});

export const ask: AskMessage = { type: 'story-timeline:ask' };

const typeOf = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && 'type' in data ? data.type : undefined;

export const isAsk = (data: unknown): data is AskMessage => typeOf(data) === ask.type;

/** The height that a message tells, which anybody can have sent; undefined where it tells none that can be. */
export function heightIn(data: unknown): number | undefined {
  if (typeOf(data) !== sizeOf(0).type) return undefined;
  const { height } = data as { readonly height?: unknown };
  return typeof height === 'number' && height > 0 && height <= highest ? height : undefined;
}
