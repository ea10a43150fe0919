import { failure } from '../read/failure.js';
import type { ReadOptions, ReadStory } from '../read/index.js';
import { readAny } from '../read/read-any.js';
import type { Problem } from '../story/index.js';
import { Body } from './body.js';
import type { WholeBody } from './body.js';
import type { FetchFailure } from './classify-failure.js';
import { decodeUtf8 } from './decode-utf8.js';
import { resolveAddress } from './resolve-address.js';

export interface LoadOptions {
  /** The author's word for the format: a reader's name or a media type. */
  readonly type?: string | null | undefined;
  /** Address of the page, which relative ones resolve against. */
  readonly base?: string | undefined;
  /** As in HTML: null or absent sends cookies to the page's own site only, `use-credentials` to any. */
  readonly crossOrigin?: string | null | undefined;
  /** Bytes after decompression; 256 MiB unless it is given, Infinity for all that a text can hold. */
  readonly maxBytes?: number | null | undefined;
  /**
   * Milliseconds for the whole, or of a large story for which nothing more comes; 30,000 unless it is given, Infinity for
   * none.
   */
  readonly timeout?: number | null | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Asks the server whether what the cache holds is still good. */
  readonly reload?: boolean | undefined;
  readonly timeZone?: string | null | undefined;
  /**
   * Reads what is too large, or takes too long, to be waited for; undefined where it cannot, which then is read at once.
   * Without it all are.
   */
  readonly large?: ((answer: LargeAnswer) => Promise<ReadStory | undefined>) | undefined;
  /** In place of the platform's; it has to heed the signal that it is given. */
  readonly fetch?: typeof fetch | undefined;
}

/** An answer that is on its way, and what it takes to read it. */
export interface LargeAnswer {
  readonly response: Response;
  readonly body: Body;
  readonly maxBytes: number;
  readonly told: ReadOptions;
  /** Aborted when nobody wants it any more. */
  readonly signal: AbortSignal | undefined;
  /** Begins or ends a time in which more bytes have to come. */
  readonly wait: (begins: boolean) => void;
  /** Ends the request: not every engine does so when its body is let go of. */
  readonly end: () => void;
  readonly whyFailed: (error: unknown) => Promise<Problem>;
  /** Reads a text that is all there. */
  readonly readWhole: (body: WholeBody) => Promise<ReadStory>;
}

const MAX_BYTES = 256 * 2 ** 20;
const TIMEOUT = 30_000;

/** What has more bytes, or takes more milliseconds from the first of them to the last, is shown before it is all there. */
const SMALL = 2 ** 18;
const SOON = 333;

/** Timers count milliseconds in 32 bits. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;

/** A text has to fit into one string, and V8's are the shortest. */
const LONGEST_TEXT = 2 ** 29 - 24;

/**
 * Fetches a story and reads it. Every failure is a problem in what it resolves to;
 * it rejects only when `signal` is aborted, and then with the signal's reason.
 */
export async function loadStory(address: string, options: LoadOptions = {}): Promise<ReadStory> {
  options.signal?.throwIfAborted();
  const url = resolveAddress(address, options.base);
  const result = url
    ? await (url.hostname === 'docs.google.com' ? loadSheet(url, options) : load(url, options))
    : refuse(failure('bad-address', 'No story can be loaded from this address.', { value: address }));
  options.signal?.throwIfAborted(); // whoever aborted wants no result
  return result;
}

/** A Google Sheet as its table; another address of that host as it is. */
async function loadSheet(url: URL, options: LoadOptions): Promise<ReadStory> {
  const sheets = await import('./sheet-address.js').catch(() => undefined);
  const sheet = sheets?.sheetAddress(url);
  if (!sheets || !sheet) return load(url, options);
  return sheets.withAdvice(await load(sheet.url, { ...options, type: options.type || sheet.type }));
}

async function load(url: URL, options: LoadOptions): Promise<ReadStory> {
  const timeout = positive(options.timeout, TIMEOUT);
  const maxBytes = Math.min(positive(options.maxBytes, MAX_BYTES), LONGEST_TEXT);
  // Not AbortSignal.timeout and AbortSignal.any: WebKit may collect such a signal while only a request waits for it.
  const stop = new AbortController();
  const abort = (): void => stop.abort(options.signal?.reason);
  options.signal?.addEventListener('abort', abort);
  let late = false;
  let timer: unknown;
  const expire = (): void => {
    late = true;
    stop.abort();
  };
  const wait = (begins: boolean): void => {
    clearTimeout(timer as number | undefined);
    if (begins) timer = setTimeout(expire, Math.min(timeout, LONGEST_TIMEOUT));
  };
  let response: Response | undefined;
  const whyFailed = async (error: unknown): Promise<Problem> =>
    whyBroken({ error, url, base: options.base, answered: response !== undefined, ...(late && { timeout }) });
  wait(true);
  try {
    response = await request(url, options, stop.signal);
    if (!response.ok) return refuse(await whyFailed(response));
    const told = toldOf(response, url, options);
    const body = new Body(response, maxBytes);
    const readWhole = (whole: WholeBody): Promise<ReadStory> => readBytes(whole, told, maxBytes);
    if (options.large && !(await body.isShort(SMALL, SOON))) {
      const { signal } = options;
      const read = await options.large({
        response,
        body,
        maxBytes,
        told,
        signal,
        wait,
        end: () => stop.abort(),
        whyFailed,
        readWhole,
      });
      if (read) return read;
    }
    return await readWhole(await body.all());
  } catch (error) {
    return refuse(await whyFailed(error));
  } finally {
    wait(false);
    options.signal?.removeEventListener('abort', abort);
  }
}

function request(url: URL, options: LoadOptions, signal: AbortSignal): Promise<Response> {
  const { reload, crossOrigin, fetch = globalThis.fetch } = options;
  return fetch(url, {
    signal,
    cache: reload ? 'no-cache' : 'default',
    credentials: crossOrigin === 'use-credentials' ? 'include' : 'same-origin',
  });
}

/** What the answer and the page say of how it is to be read. */
function toldOf(response: Response, url: URL, options: LoadOptions): ReadOptions {
  const from = response.url || url.href; // where redirects led
  return {
    mediaType: response.headers.get('content-type') ?? '',
    url: from,
    base: /^https?:/.test(from) ? from : options.base,
    type: options.type ?? undefined,
    timeZone: options.timeZone ?? undefined,
  };
}

/** Few stories are packed, in another encoding than UTF-8, or no text. */
async function readBytes(body: WholeBody, told: ReadOptions, maxBytes: number): Promise<ReadStory> {
  const { bytes, cut } = body;
  const text = decodeUtf8(bytes, told.mediaType, cut);
  const read = await (text === undefined
    ? (await import('./read-other.js')).readOther(body, told, maxBytes)
    : readAny(text, { ...told, cut }));
  const size = cut ? [await tooLarge(bytes.length, read.story !== undefined)] : [];
  return { ...read, problems: [...size, ...read.problems] };
}

/** Few are so, or fail. */
async function tooLarge(bytes: number, kept: boolean): Promise<Problem> {
  return (await import('./too-large.js')).tooLarge(bytes, kept);
}

async function whyBroken(failed: FetchFailure): Promise<Problem> {
  const classify = await import('./classify-failure.js').catch(() => undefined);
  return classify?.classifyFailure(failed) ?? failure('network', 'The address could not be reached.');
}

const positive = (value: number | null | undefined, otherwise: number): number =>
  value && value > 0 ? value : otherwise;

const refuse = (problem: Problem): ReadStory => ({ problems: [problem] });
