/** How one request is sent. */
export type Send = (request: Request) => Promise<Response>;

/** How long and how often is tried. Milliseconds. */
export interface Retries {
  /** How often a request is sent at most. */
  readonly attempts: number;
  /** The first pause; every next one is twice as long, each between half of that and all of it. */
  readonly firstPauseMs: number;
  /** The longest pause. When the API asks for a longer one, its answer is given instead. */
  readonly longestPauseMs: number;
  /** How long one attempt may take. */
  readonly timeoutMs: number;
}

export const STANDARD_RETRIES: Retries = {
  attempts: 6,
  firstPauseMs: 500,
  longestPauseMs: 60_000,
  timeoutMs: 60_000,
};

export const KEY_HEADER = 'idempotency-key';

/** Which may be sent again when nobody knows what became of it: what reads, and what carries a key. */
const SAFE_AGAIN: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST']);
/** From what stands between: it may have been done. */
const NOBODY_KNOWS: ReadonlySet<number> = new Set([408, 502, 504]);
/** Nothing was done: come back later. */
const LATER: ReadonlySet<number> = new Set([429, 503]);

/**
 * Sends a request again while the API is too busy, away or unreachable, with a pause that grows, and never before the
 * moment that `Retry-After` names. What it sends by POST carries an `Idempotency-Key`, made here once for all attempts
 * unless the caller gave one: however often it arrives, it is done once. A PUT or DELETE is sent again only when the API
 * said that nothing was done.
 *
 * Gives the last answer, or throws why there is none. The signal of the request ends it at once, also in a pause.
 */
export function withRetries(send: Send, retries: Partial<Retries> = {}): Send {
  const how = { ...STANDARD_RETRIES, ...retries };
  return async (given) => {
    const request = keyed(given);
    for (let attempt = 1; ; attempt++) {
      const outcome = await once(send, request, how.timeoutMs);
      request.signal.throwIfAborted();
      const pause = attempt < how.attempts ? pauseAfter(outcome, request.method, attempt, how) : null;
      if (pause === null) {
        if (outcome.response !== undefined) return outcome.response;
        throw outcome.error;
      }
      await outcome.response?.body?.cancel();
      await wait(pause, request.signal);
    }
  };
}

type Outcome =
  | { readonly response: Response; readonly error?: undefined }
  | { readonly response?: undefined; readonly error: unknown };

function keyed(request: Request): Request {
  if (request.method !== 'POST' || request.headers.has(KEY_HEADER)) return request;
  const headers = new Headers(request.headers);
  headers.set(KEY_HEADER, crypto.randomUUID());
  return new Request(request, { headers });
}

async function once(send: Send, request: Request, timeoutMs: number): Promise<Outcome> {
  const signal = AbortSignal.any([request.signal, AbortSignal.timeout(timeoutMs)]);
  try {
    return { response: await send(new Request(request.clone(), { signal })) };
  } catch (error) {
    return { error };
  }
}

/** How long to wait before the next attempt; null: there is none. */
function pauseAfter({ response }: Outcome, method: string, attempt: number, how: Retries): number | null {
  const asked = response === undefined ? null : askedPause(response, Date.now());
  if (response === undefined || NOBODY_KNOWS.has(response.status)) {
    if (!SAFE_AGAIN.has(method)) return null;
  } else if (!LATER.has(response.status) && !(response.status === 409 && asked !== null)) return null;
  if (asked !== null && asked > how.longestPauseMs) return null;
  const most = Math.min(how.firstPauseMs * 2 ** (attempt - 1), how.longestPauseMs);
  return Math.max(most / 2 + (Math.random() * most) / 2, asked ?? 0);
}

/** Milliseconds that `Retry-After` asks to wait, in seconds or until a date; null when it asks nothing. */
export function askedPause(response: Response, now: number): number | null {
  const value = response.headers.get('retry-after');
  if (value === null) return null;
  const ms = /^\d+$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - now;
  return Number.isNaN(ms) ? null : Math.max(ms, 0);
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      // Whatever the caller gave as reason.
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
