import { failure } from '../read/index.js';
import type { Problem } from '../story/index.js';

/** What is known of a fetch that failed. Platforms give no reason, on purpose, so the rest is told by the circumstances. */
export interface FetchFailure {
  /** What it rejected with; or the answer, where that is an error. */
  readonly error: unknown;
  readonly url: URL;
  /** Address of the page. */
  readonly base?: string | undefined;
  /** Whether an answer had begun. */
  readonly answered: boolean;
  /** The milliseconds that have been too many, where that is why. */
  readonly timeout?: number;
}

const originOf = (base: string | undefined) =>
  base !== undefined && URL.canParse(base) ? new URL(base).origin : undefined;

const isOnTheWeb = ({ protocol }: URL) => protocol === 'http:' || protocol === 'https:';

/** The one problem for which a fetch rejected: it took too long, the device is offline, the other site may not allow it, or it was not reached. */
export function classifyFailure({ error, url, base, answered, timeout }: FetchFailure): Problem {
  if (timeout !== undefined) return tooSlow(timeout / 1000);
  if (error instanceof Response) return badStatus(error);
  const reason = error instanceof Error && error.message ? ` (${error.message})` : '';
  const value = url.host || url.protocol;
  const fail = (code: string, message: string) => failure(code, message + reason, { value });

  if (answered) return fail('network', 'The answer broke off, or was damaged on its way.');
  if (isOnTheWeb(url) && globalThis.navigator?.onLine === false) {
    return fail('offline', 'This device is offline.');
  }
  const page = originOf(base);
  if (page?.startsWith('https:') && url.protocol === 'http:') {
    return fail('network', 'A page under https: may not load http: data.');
  }
  if (url.protocol === 'file:') {
    return fail(
      'network',
      'A page may not load files of this device: put both on a server, if only a local one.',
    );
  }
  if (isOnTheWeb(url) && page !== undefined && page !== url.origin) {
    return fail(
      'cors',
      `${url.host} was not reached, or does not allow other sites to read this: ` +
        'then it has to send the header Access-Control-Allow-Origin. The page’s own content security policy ' +
        '(connect-src) may refuse it also.',
    );
  }
  return fail(
    'network',
    `${value} could not be reached, or the page’s content security policy (connect-src) does not allow it.`,
  );
}

const tooSlow = (seconds: number): Problem =>
  failure('timeout', `The story was not there within ${seconds} seconds.`, { value: `${seconds}` });

function badStatus({ status, statusText, body }: Response): Problem {
  void body?.cancel().catch(() => {}); // nobody reads it
  const value = `${status} ${statusText}`.trim();
  return failure('status', `The server answered ${value}.`, { value });
}
